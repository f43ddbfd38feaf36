using System.Text.RegularExpressions;

namespace Citations.Articles;

/// <summary>
/// Reads a block of names in any of the common orders: <c>Smith, J. A., &amp; Doe, B.</c>, <c>Smith JA, Doe B</c>,
/// <c>J. A. Smith and B. Doe</c>, <c>Smith, John, and Bob Doe</c>, or an organisation.
/// </summary>
internal static partial class NameListParser
{
    private const int LongestBlock = 3000;

    /// <summary>Reads a block that holds names and nothing else.</summary>
    internal static NameList Parse(string block)
    {
        if (block.Length > LongestBlock) block = block[..LongestBlock];
        var (text, cut) = TakeCut(block.Trim().Trim(',', ';', ' '));
        if (text.Length == 0) return NameList.Empty;
        var pieces = Pieces(text);
        if (pieces.Any(piece => NamePiece.IsEllipsis(piece))) cut = AuthorListCut.Ellipsis;
        var before = 0;
        List<Contributor> names = [];
        var (doubts, startsWithPerson) = (0, false);
        for (var i = 0; i < pieces.Count;)
        {
            if (NamePiece.IsEllipsis(pieces[i]))
            {
                before = names.Count;
                i++;
            }
            else
            {
                var (name, used, isCertain) = Next(pieces, i, names.Count == 0);
                if (i == 0) startsWithPerson = isCertain;
                if (name is not null) names.Add(name);
                if (!isCertain) doubts++;
                i += used;
            }
        }

        // "Institute for Health and Care Excellence" is one organisation, though its end may be a person.
        return doubts > 0 && (doubts >= names.Count || (!startsWithPerson && OrganizationWords.AnyIn(pieces[0]))) && IsOrganization(text, pieces)
            ? new(Organizations(text), cut, 0, Confidence: 0.6)
            : new(names.ToEquatableArray(), cut, before, names.Count == 0 ? 0 : 1 - (doubts / (double)Math.Max(names.Count, doubts)));
    }

    private static (string Text, AuthorListCut Cut) TakeCut(string block)
    {
        var match = EtAl.Match(block);
        return match.Success ? (block[..match.Index].TrimEnd(' ', ',', ';'), AuthorListCut.EtAl) : (block, AuthorListCut.None);
    }

    /// <summary>The block cut at commas, semicolons and conjunctions.</summary>
    private static List<string> Pieces(string text)
    {
        var bySemicolon = text.Contains(';', StringComparison.Ordinal);
        if (!bySemicolon) return [.. Separator.Split(text).Select(Clean).Where(piece => piece.Length > 0)];
        // With semicolons the comma stands inside one name.
        List<string> pieces = [];
        foreach (var part in StrongSeparator.Split(text)) pieces.AddRange(part.Split(',').Select(Clean).Where(piece => piece.Length > 0));
        return pieces;
    }

    private static string Clean(string piece)
    {
        var text = piece.Trim();
        return text.EndsWith('.') && !NamePiece.EndsInInitial(text) && !NamePiece.IsSuffix(text) && !NamePiece.IsEllipsis(text) ? text.TrimEnd('.') : text;
    }

    private static (Contributor? Name, int Used, bool IsCertain) Next(List<string> pieces, int i, bool isFirst)
    {
        var piece = pieces[i];
        var next = i + 1 < pieces.Count ? pieces[i + 1] : "";
        var afterNext = i + 2 < pieces.Count ? pieces[i + 2] : "";
        if (NamePiece.IsFamily(piece) && NamePiece.IsSuffix(next) && NamePiece.IsInitials(afterNext)) return WithSuffix(piece, afterNext, next, 3);
        if (NamePiece.IsFamily(piece) && NamePiece.IsInitials(next))
        {
            return NamePiece.IsSuffix(afterNext) ? WithSuffix(piece, next, afterNext, 3) : (Person(piece, next), 2, true);
        }

        if (NamePiece.FamilyThenInitials(piece) is { } vancouver) return MaybeSuffix(vancouver, next);
        if (NamePiece.InitialsThenFamily(piece) is { } direct) return MaybeSuffix(direct, next);
        if (NamePiece.IsFamily(piece) && NamePiece.IsGiven(next) && (isFirst || !piece.Contains(' ', StringComparison.Ordinal)))
        {
            return NamePiece.IsSuffix(afterNext) ? WithSuffix(piece, next, afterNext, 3) : (Person(piece, next), 2, true);
        }

        if (NamePiece.GivenThenFamily(piece) is { } full) return MaybeSuffix(full, next);
        if (NamePiece.IsInitials(piece)) return (null, 1, false);
        if (NamePiece.IsIdeographic(piece)) return (Contributor.Person(piece), 1, true);
        return (Contributor.Person(piece), 1, false);
    }

    private static (Contributor, int, bool) MaybeSuffix(Contributor name, string next) =>
        NamePiece.IsSuffix(next) ? (name with { Suffix = next, CommaSuffix = true }, 2, true) : (name, 1, true);

    private static (Contributor, int, bool) WithSuffix(string family, string given, string suffix, int used) =>
        (Person(family, given) with { Suffix = suffix }, used, true);

    private static Contributor Person(string family, string given)
    {
        // "Zarate, C. A. Jr." keeps its suffix behind the initials.
        var space = given.LastIndexOf(' ');
        var suffix = space > 0 && NamePiece.IsSuffix(given[(space + 1)..]) ? given[(space + 1)..] : null;
        return Contributor.Person(family, NamePiece.Initials(suffix is null ? given : given[..space])) with { Suffix = suffix };
    }

    private static bool IsOrganization(string text, List<string> pieces) =>
        pieces.Count <= 4 && text.Length > 2 && !pieces.Exists(NamePiece.IsInitials) && (pieces.Count == 1 || OrganizationWords.AnyIn(text) || text.Contains(" of ", StringComparison.Ordinal) || pieces.All(piece => piece.Contains(' ', StringComparison.Ordinal) || piece.Length > 2 && piece.All(char.IsUpper)));

    /// <summary>"A &amp; B" are two organisations where both sides have several words; commas stay inside a name.</summary>
    private static EquatableArray<Contributor> Organizations(string text)
    {
        var parts = text.Split(" & ");
        var isList = parts.Length > 1 && parts.All(part => part.Contains(' ', StringComparison.Ordinal) && OrganizationWords.AnyIn(part));
        return isList ? parts.Select(part => Contributor.Organization(part.Trim(' ', ','))).ToEquatableArray() : [Contributor.Organization(EndsInAbbreviation(text) ? text : text.TrimEnd(' ', ',', '.'))];
    }

    // "Acme Inc." and "U.S." keep their period.
    private static bool EndsInAbbreviation(string text) => NamePiece.EndsInInitial(text) || text.EndsWith("Inc.", StringComparison.Ordinal) || text.EndsWith("Ltd.", StringComparison.Ordinal) || text.EndsWith("Co.", StringComparison.Ordinal);

    [GeneratedRegex(@"[,;]?\s*(?:&|and|und|et|y)?\s*(?:\bet\s?al\b\.?|\b(?:and|&)\s(?:others|colleagues|co-?workers)\b|\bu\.\s?a\.|\bm\.\s?fl\.)[\s,.:;]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex EtAl { get; }

    [GeneratedRegex(@"\s*,\s*(?:(?:&|and|und|et|y|e|en|och)\s+)?|\s*&\s*|\s+(?:and|und|et|y|och)\s+|(?<=\.\.\.|…|\. \. \.)\s+(?=\p{L})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Separator { get; }

    [GeneratedRegex(@"\s*;\s*(?:(?:&|and)\s+)?|\s+&\s+|\s+and\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex StrongSeparator { get; }
}

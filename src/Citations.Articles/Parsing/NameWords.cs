using Citations.Articles.Words;
using Citations.Matching;

namespace Citations.Articles.Parsing;

/// <summary>The words of a piece of a name list, with what they may be; each question is asked of them once.</summary>
internal sealed class NameWords
{
    private (bool IsRead, Contributor? Name) _familyThenInitials;
    private (bool IsRead, Contributor? Name) _initialsThenFamily;
    private (bool IsRead, Contributor? Name) _givenThenFamily;
    private (bool IsRead, Contributor? Name) _capitalsThenGiven;
    private readonly bool _hasSpace;
    private readonly bool _hasInitial;
    private bool? _isGiven;
    private bool? _hasCommonWord;
    private bool? _startsWithGivenName;

    internal NameWords(string text)
    {
        Text = text;
        // Most pieces are a surname, which needs none of the forms with initials or with several words.
        _hasSpace = !All(text, static c => !char.IsWhiteSpace(c));
        IsOneWord = !text.Contains(' ', StringComparison.Ordinal);
        HasPeriod = text.Contains('.', StringComparison.Ordinal);
        _hasInitial = NamePiece.HasInitial(text);
        IsInitials = _hasInitial && NamePiece.IsInitials(text);
        IsFamilyShaped = NamePiece.IsFamilyShaped(text);
        IsSuffix = NamePiece.IsSuffix(text);
        IsEllipsis = NamePiece.IsEllipsis(text);
        IsOrganization = OrganizationWords.AnyIn(text);
    }

    internal string Text { get; }

    internal bool IsInitials { get; }

    /// <summary>Whether they have the form of a surname; one in capitals has the form of initials too.</summary>
    internal bool IsFamilyShaped { get; }

    internal bool IsFamily => IsFamilyShaped && !IsInitials;

    internal bool IsSuffix { get; }

    internal bool IsEllipsis { get; }

    /// <summary>Whether one of them is a word by which organisations are distinguished from persons.</summary>
    internal bool IsOrganization { get; }

    /// <summary>
    /// Whether a word in lower case is after the first that surnames do not have: "Department of Moles", "Statens beredning för sömn".
    /// </summary>
    internal bool HasCommonWord => _hasCommonWord ??= HasCommonWordIn(Text);

    internal bool IsGiven => _isGiven ??= NamePiece.IsGiven(Text);

    internal bool IsOneWord { get; }

    internal bool HasPeriod { get; }

    internal bool IsAcronym => Text.Length > 2 && All(Text, char.IsUpper);

    /// <summary>Whether the first of them is a frequent given name.</summary>
    internal bool StartsWithGivenName => _startsWithGivenName ??= CitationWords.IsGivenName(NamePiece.FirstWord(Text));

    internal Contributor? FamilyThenInitials =>
        _hasSpace && _hasInitial ? Once(ref _familyThenInitials, NamePiece.FamilyThenInitials) : null;

    internal Contributor? InitialsThenFamily => _hasInitial ? Once(ref _initialsThenFamily, NamePiece.InitialsThenFamily) : null;

    internal Contributor? GivenThenFamily =>
        _hasSpace && !IsOrganization ? Once(ref _givenThenFamily, NamePiece.GivenThenFamily) : null;

    internal Contributor? CapitalsThenGiven =>
        _hasSpace && _hasInitial && !IsOrganization ? Once(ref _capitalsThenGiven, NamePiece.CapitalsThenGiven) : null;

    private static bool HasCommonWordIn(ReadOnlySpan<char> text)
    {
        var space = text.IndexOf(' ');
        if (space <= 0 || !char.IsUpper(text[0]))
            return false;
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (word.Length > 1 && range.Start.Value > 0 && All(word, char.IsLower) && !NameParticles.Contains(word))
                return true;
        }

        return false;
    }

    private static bool All(ReadOnlySpan<char> text, Func<char, bool> has)
    {
        foreach (var c in text)
        {
            if (!has(c))
                return false;
        }

        return true;
    }

    private Contributor? Once(ref (bool IsRead, Contributor? Name) place, Func<string, Contributor?> read)
    {
        if (!place.IsRead)
            place = (true, read(Text));
        return place.Name;
    }
}

using System.Buffers;
using System.Text.RegularExpressions;
using Citations.Canonical;

namespace Citations.Articles.Parsing;

/// <summary>
/// Cuts a block of names at its separators and keeps these: <c>A. Marlow and B. Reyes</c> are two names, <c>Marlow, Anna</c> may be one.
/// </summary>
internal static partial class NameListPieces
{
    private static readonly SearchValues<char> Commas = SearchValues.Create(",;‚，、；،؛");

    /// <summary>Adds the pieces of a block.</summary>
    /// <param name="text">The block.</param>
    /// <param name="known">The words that were looked at before, and that are now.</param>
    /// <param name="pieces">Takes the pieces.</param>
    internal static void Add(string text, Dictionary<string, NameWords> known, List<NameListPiece> pieces)
    {
        var (start, depth, scanned, before) = (0, 0, 0, NameSeparator.Start);
        foreach (var match in Separator.EnumerateMatches(text))
        {
            // "(Writer & Director)" is one role.
            for (; scanned < match.Index; scanned++)
                depth =
                    text[scanned] is '(' or '[' ? depth + 1
                    : text[scanned] is ')' or ']' && depth > 0 ? depth - 1
                    : depth;
            var written = text.AsSpan(match.Index, match.Length);
            // "a" joins the last two names of a list, and is a word of a name elsewhere.
            if (depth > 0 || (pieces.Count == 0 && written.Trim() is "a"))
                continue;
            AddPiece(before, start, match.Index);
            var separator = KindOf(written);
            // Of two separators without a name between them the stronger one counts.
            before =
                pieces.Count == 0 ? NameSeparator.Start
                : start == match.Index && separator == NameSeparator.Comma ? before
                : separator;
            start = match.Index + match.Length;
        }

        AddPiece(before, start, text.Length);

        void AddPiece(NameSeparator before, int start, int end)
        {
            if (PieceOf(text, before, start, end, known) is not { } piece)
                return;
            // "Soderbergh, Steven, director" names what the person did, and no other.
            if (pieces.Count > 0 && char.IsLower(piece.Text[0]) && BareRole.IsMatch(piece.Text))
                pieces[^1] = pieces[^1] with { End = piece.End, Role = pieces[^1].Role ?? RoleOf(piece.Text) };
            // "Mole, A., PhD" is one person.
            else if (pieces.Count > 0 && before == NameSeparator.Comma && NameAdditions.IsSureDegree(piece.Text))
                pieces[^1] = pieces[^1] with { End = piece.End };
            else
                pieces.Add(piece);
        }
    }

    private static string RoleOf(string word) =>
        word.TrimEnd('.') switch
        {
            "dir" or "réal" => "Director",
            "dirs" => "Directors",
            "prod" => "Producer",
            "prods" => "Producers",
            "perf" => "Performer",
            "cond" => "Conductor",
            "trans" or "transl" or "translator" or "translators" => "Trans.",
            { Length: <= 5 } cut => $"{char.ToUpperInvariant(cut[0])}{cut[1..]}.",
            _ => $"{char.ToUpperInvariant(word[0])}{word[1..]}",
        };

    private static NameSeparator KindOf(ReadOnlySpan<char> separator)
    {
        var mark = separator.Trim();
        return mark.IsEmpty ? NameSeparator.Space
            : mark.ContainsAnyExcept(Commas) ? NameSeparator.And
            : mark.ContainsAny(";；؛") ? NameSeparator.Semicolon
            : NameSeparator.Comma;
    }

    private static NameListPiece? PieceOf(string text, NameSeparator before, int start, int end, Dictionary<string, NameWords> known)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (start < end && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (start == end)
            return null;
        // Marks of footnotes are before and after names.
        var words = Clean(WithoutNotes(text.AsSpan(start, end - start).Trim("*†‡"), out var role, out var username).Trim());
        return words.IsEmpty ? null : new(before, start, end, WordsOf(words, known)) { Role = role, Username = username };
    }

    /// <summary>The possible forms of words, from those that were examined before.</summary>
    internal static NameWords WordsOf(ReadOnlySpan<char> words, Dictionary<string, NameWords> known)
    {
        var table = known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!table.TryGetValue(words, out var found))
            table[words] = found = new(words.ToString());
        return found;
    }

    /// <summary>The words before the role and the user name that may follow them.</summary>
    private static ReadOnlySpan<char> WithoutNotes(ReadOnlySpan<char> words, out string? role, out string? username)
    {
        (role, username) = (null, null);
        while (words.EndsWith(')') || words.EndsWith(']') || words.EndsWith(").") || words.EndsWith("]."))
        {
            var noted = words.ToString();
            if (RoleNote.Match(noted) is { Success: true, Index: > 0 } note)
            {
                role ??= note.Groups["role"].Value;
                words = words[..note.Index];
            }
            else if (UsernameNote.Match(noted) is { Success: true, Index: > 0 } user)
            {
                username ??= user.Groups["user"].Value;
                words = words[..user.Index];
            }
            else
            {
                break;
            }
        }

        return words;
    }

    /// <summary>The roles in parentheses of a text, such as <c>(Director)</c> and <c>(Executive Producers)</c>.</summary>
    internal static IEnumerable<SourceSpan> RolesIn(string text)
    {
        const int longestRole = 60;
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var close = text.IndexOf(')', open);
            if (close < 0)
                yield break;
            if (char.IsUpper(text[open + 1]) && close - open < longestRole && RoleNote.IsMatch(text.AsSpan(open..(close + 1))))
                yield return SourceSpan.FromBounds(open, close + 1);
        }
    }

    private static ReadOnlySpan<char> Clean(ReadOnlySpan<char> text) =>
        text.EndsWith('.')
        && !NamePiece.EndsInInitial(text)
        && !NamePiece.IsSuffix(text)
        && !NamePiece.IsEllipsis(text)
        && !Abbreviation.IsMatch(text)
            ? text.TrimEnd('.')
            : text;

    // The conjunctions of two letters at most are words of names too: they join names only after an initial or in capitals. Text from a
    // PDF may lack the space after "and". In "Ortega y Gasset, J." the conjunction joins the halves of a surname.
    // Four words after a slash are the name of a group.
    [GeneratedRegex(
        @"\s*[,;‚，、；،؛]\s*(?:&\s*|(?:and|AND|And|und|et|y|e|en|och|og|oraz|ve|ja|dan|a)\s+|(?:and|et)(?=\p{Lu}))?|\s*&(?!\s*(?:Co|Company|Sons|Partners|Associates)\b)\s*"
            + @"|(?!(?<=(?:^|\.,?\s|[;&]\s)\p{Lu}[\p{L}-]{1,30})\s+y\s+\p{Lu}[\p{L}’'-]+,\s\p{Lu}\.)\s+(?:and|AND|And|und|UND|et|y|och|og|oraz|ve|dan|и)\s+|\s+(?:and|et)(?=\p{Lu})|(?<=\.)and\s+(?=\p{Lu})"
            + @"|(?<=\.)\s+(?:e|en|i|a|ja)\s+(?=\p{Lu})|\s+(?:e|en|i)\s+(?=\p{Lu}\.)|\s+a\s+(?=\p{Lu}\p{L}+\s)"
            + @"|\s+[–—-]\s+(?=\p{Lu}\.)|(?<=[\p{Ll}.])\s*/\s*(?=\p{Lu}[\p{L}.’'-]*[,\s])(?!\p{Lu}[\p{L}’'-]+(?:\s\p{L}[\p{L}’'-]+){3})"
            + @"|(?<=\.\.\.|…|\. \. \.)\s+(?=\p{L})"
            // In katakana the dot joins the parts of one foreign name.
            + @"|(?<=[\p{Lo}-[\u30A0-\u30FF]])\s?[・･·]\s?(?=[\p{Lo}-[\u30A0-\u30FF]])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Separator { get; }

    // A role is a separate word; initials in parentheses are the abbreviation of an organisation.
    [GeneratedRegex(
        @"\s*\((?<role>(?:(?:Guest|Executive|Co-|Series|Principal|Associate|Editorial)[\s-]?)?(?:Director|Producer|Writer|Host|Narrator|Narr\.|Composer|Artist|Expert|Investigator|Speaker|Conductor|Interviewer|Instructor|Photographer|Illustrator|Creator|Presenter|Performer|Translator|Chair|Lyricist|Singer|Showrunner|Interviewee|Reporter)s?(?:(?:,?\s&|\sand|,)\s(?:(?:Executive|Series)\s)?(?:Director|Producer|Writer|Host|Narrator|Composer|Artist|Creator|Performer|Editor|Lyricist|Presenter)s?)*)\)\.?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex RoleNote { get; }

    [GeneratedRegex(
        @"^(?:director|producer|writer|host|narrator|composer|performer|conductor|illustrator|photographer|presenter|creator|translator)s?$|^(?:transl?|dirs?|prods?|comps?|perfs?|narr|illus|cond|réal)\.?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BareRole { get; }

    [GeneratedRegex(@"\s*\[(?<user>@?[\p{L}\p{N}_.-]{1,40}(?:@[\p{L}\p{N}_.-]{1,60})?(?:\s[\p{L}\p{N}_.&'’-]{1,30}){0,4})\]\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex UsernameNote { get; }

    [GeneratedRegex(@"\b(?:Inc|Ltd|Co|Corp)\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation { get; }
}

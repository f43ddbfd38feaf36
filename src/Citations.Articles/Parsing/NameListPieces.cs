using System.Text.RegularExpressions;

namespace Citations.Articles.Parsing;

/// <summary>
/// Cuts a block of names at its separators and keeps these: <c>A. Marlow and B. Reyes</c> are two names, <c>Marlow, Anna</c> may be one.
/// </summary>
internal static partial class NameListPieces
{
    internal static List<NameListPiece> Of(string text)
    {
        List<NameListPiece> pieces = [];
        var (start, depth, scanned, before) = (0, 0, 0, NameSeparator.Start);
        foreach (var match in Separator.EnumerateMatches(text))
        {
            // "(Writer & Director)" is one role.
            for (; scanned < match.Index; scanned++)
                depth =
                    text[scanned] is '(' or '[' ? depth + 1
                    : text[scanned] is ')' or ']' && depth > 0 ? depth - 1
                    : depth;
            if (depth > 0)
                continue;
            Add(pieces, text, before, start, match.Index);
            var separator = KindOf(text.AsSpan(match.Index, match.Length));
            // Of two separators without a name between them the stronger one counts.
            before =
                pieces.Count == 0 ? NameSeparator.Start
                : start == match.Index && separator == NameSeparator.Comma ? before
                : separator;
            start = match.Index + match.Length;
        }

        Add(pieces, text, before, start, text.Length);
        return pieces;
    }

    private static NameSeparator KindOf(ReadOnlySpan<char> separator)
    {
        if (separator.Contains('&') || separator.ContainsAnyInRange('a', 'z'))
            return NameSeparator.And;
        return separator.Contains(';') ? NameSeparator.Semicolon
            : separator.Contains(',') ? NameSeparator.Comma
            : NameSeparator.Space;
    }

    private static void Add(List<NameListPiece> pieces, string text, NameSeparator before, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (start < end && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (start == end)
            return;
        var words = text[start..end];
        string? role = null,
            username = null;
        while (words[^1] is ')' or ']' || words.EndsWith(").", StringComparison.Ordinal) || words.EndsWith("].", StringComparison.Ordinal))
        {
            if (RoleNote.Match(words) is { Success: true, Index: > 0 } note)
            {
                role ??= note.Groups["role"].Value;
                words = words[..note.Index];
            }
            else if (UsernameNote.Match(words) is { Success: true, Index: > 0 } user)
            {
                username ??= user.Groups["user"].Value;
                words = words[..user.Index];
            }
            else
            {
                break;
            }
        }

        words = Clean(words.Trim());
        if (words.Length > 0)
            pieces.Add(new(before, start, end, words) { Role = role, Username = username });
    }

    private static string Clean(string text) =>
        text.EndsWith('.')
        && !NamePiece.EndsInInitial(text)
        && !NamePiece.IsSuffix(text)
        && !NamePiece.IsEllipsis(text)
        && !Abbreviation.IsMatch(text)
            ? text.TrimEnd('.')
            : text;

    [GeneratedRegex(
        @"\s*[,;]\s*(?:(?:&|and|und|et|y|e|en|och)\s+)?|\s*&\s*|\s+(?:and|und|et|y|och)\s+|(?<=\.\.\.|…|\. \. \.)\s+(?=\p{L})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Separator { get; }

    // A role is a word of its own; initials in parentheses are the abbreviation of an organisation.
    [GeneratedRegex(
        @"\s*\((?<role>(?:(?:Guest|Executive|Co-|Series|Principal|Associate|Editorial)[\s-]?)?(?:Director|Producer|Writer|Host|Narrator|Narr\.|Composer|Artist|Expert|Investigator|Speaker|Conductor|Interviewer|Instructor|Photographer|Illustrator|Creator|Presenter|Performer|Translator|Chair|Lyricist|Singer|Showrunner|Interviewee|Reporter)s?(?:(?:,?\s&|\sand|,)\s(?:(?:Executive|Series)\s)?(?:Director|Producer|Writer|Host|Narrator|Composer|Artist|Creator|Performer|Editor|Lyricist|Presenter)s?)*)\)\.?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex RoleNote { get; }

    [GeneratedRegex(@"\s*\[(?<user>@?[\p{L}\p{N}_.-]{1,40})\]\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex UsernameNote { get; }

    [GeneratedRegex(@"\b(?:Inc|Ltd|Co|Corp)\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation { get; }
}

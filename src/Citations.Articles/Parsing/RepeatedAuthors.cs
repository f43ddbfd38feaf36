using System.Text.RegularExpressions;
using Citations.Articles.Documents;

namespace Citations.Articles.Parsing;

/// <summary>
/// A dash or a word in the place of the authors, which in many styles stands for those of the entry before. APA 7 repeats the names
/// (section 9.46), and a list in another order needs them.
/// </summary>
internal static partial class RepeatedAuthors
{
    /// <summary>The entries of a list, those with such a mark with the authors of the entry before them.</summary>
    /// <param name="entries">The entries as they were written.</param>
    /// <param name="parsed">The parsed reference of each; changed in place.</param>
    internal static EquatableArray<ParsedReference> Resolve(List<MarkedText> entries, List<ParsedReference> parsed)
    {
        for (var i = 1; i < parsed.Count; i++)
        {
            if (MarkIn(entries[i].Text, parsed[i]) is not { } mark)
                continue;
            if (SameAuthor.BeginsWork(entries[i].Text) && parsed[i - 1].Reference.Author.IsEmpty)
                parsed[i - 1] = WithNamesBeforeColon(entries[i - 1].Text, parsed[i - 1]);
            if (NamesOf(entries[i - 1], parsed[i - 1]) is not { } names)
                continue;
            parsed[i] = parsed[i] with
            {
                Reference = parsed[i].Reference with
                {
                    Author = parsed[i - 1].Reference.Author,
                    Title = Without(parsed[i].Reference.Title, mark.In(entries[i].Text)),
                },
                AuthorsCut = parsed[i - 1].AuthorsCut,
                RepeatedAuthors = (mark, names),
            };
        }

        return parsed.ToEquatableArray();
    }

    /// <summary>The dash or the words in the place of the authors; null if the entry begins otherwise.</summary>
    private static SourceSpan? MarkIn(string entry, ParsedReference parsed)
    {
        var start = entry.Length - entry.AsSpan().TrimStart().Length;
        if (SameAuthor.BeginsWork(entry))
            return new(start, SameAuthor.LengthIn(entry.AsSpan(start)));
        var dash = Dash.Match(entry);
        return dash.Success && HasNoName(parsed.Reference.Author) ? new(dash.Groups["mark"].Index, dash.Groups["mark"].Length) : null;
    }

    private static string? NamesOf(MarkedText entry, ParsedReference parsed) =>
        parsed.RepeatedAuthors?.Names
        ?? (
            !parsed.Reference.Author.IsEmpty && parsed.Field("author") is null && NamesAndColon.Match(entry.Text) is { Success: true } colon
                ? colon.Groups["names"].Value
                : null
        )
        ?? (
            !parsed.Reference.Author.IsEmpty && parsed.Field("author") is { } field
                ? field.Span.In(entry.Text).TrimEnd(" ,;").ToString()
                : null
        );

    /// <summary>
    /// An entry whose author the next one repeats: the words before its colon are names, <c>Maulwurf, Anna: Wider die Gänge</c>, however
    /// rare they are.
    /// </summary>
    private static ParsedReference WithNamesBeforeColon(string entry, ParsedReference parsed)
    {
        if (NamesAndColon.Match(entry) is not { Success: true } match)
            return parsed;
        var names = match.Groups["names"].Value;
        return parsed with
        {
            Reference = parsed.Reference with
            {
                Author = new NameListParser().Parse(names).Names,
                Title = Without(parsed.Reference.Title, names),
            },
        };
    }

    /// <summary>A title without the words in the place of the authors, where it was read with them.</summary>
    private static string? Without(string? title, ReadOnlySpan<char> words) =>
        title.AsSpan().StartsWith(words) && title!.Length > words.Length && title[words.Length] is ':' or ',' or ' '
            ? title[words.Length..].TrimStart(' ', ':', ',')
            : title;

    [GeneratedRegex(
        @"^\s*(?<names>\p{Lu}[\p{L}\p{M}’'-]+(?:[\s-]\p{Lu}[\p{L}\p{M}’'-]+)?,\s\p{Lu}[\p{L}\p{M}.’'-]*(?:\s\p{Lu}[\p{L}\p{M}.’'-]*){0,3}):\s",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NamesAndColon { get; }

    private static bool HasNoName(EquatableArray<Contributor> authors)
    {
        foreach (var author in authors)
        {
            if (author.ToString().Any(char.IsLetterOrDigit))
                return false;
        }

        return true;
    }

    // Two em dashes or three shorter ones at least: one dash may begin an item of a list.
    [GeneratedRegex(@"^\s*(?<mark>[—―⸺⸻]{2,}|[⸺⸻]|[–_-]{3,}|[—–-]\s[—–-]\s[—–-])(?=[\s.,:(])", RegexOptions.CultureInvariant)]
    private static partial Regex Dash { get; }
}

using System.Text.RegularExpressions;
using Citations.Articles.Documents;

namespace Citations.Articles.Parsing;

/// <summary>
/// A dash or a word in the place of the authors, which in many styles stands for those of the entry before. APA 7 repeats the names (section 9.46),
/// and a list in another order needs them.
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
            if (MarkIn(entries[i].Text, parsed[i]) is not { } mark || NamesOf(entries[i - 1], parsed[i - 1]) is not { } names)
                continue;
            parsed[i] = parsed[i] with
            {
                Reference = parsed[i].Reference with { Author = parsed[i - 1].Reference.Author },
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
            !parsed.Reference.Author.IsEmpty && parsed.Field("author") is { } field
                ? field.Span.In(entry.Text).TrimEnd(" ,;").ToString()
                : null
        );

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

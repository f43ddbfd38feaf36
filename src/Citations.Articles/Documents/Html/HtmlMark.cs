namespace Citations.Articles.Documents.Html;

/// <summary>The mark that an element within lines puts on its text.</summary>
internal static class HtmlMark
{
    private const int LongestTitle = 200;

    internal static DocumentRun Of(string source, HtmlNode node, HtmlRoles roles)
    {
        var attributes = new HtmlAttributes(source.AsSpan(node.Tag.Start, node.Tag.End - node.Tag.Start));
        var marks = HtmlVocabulary.MarksOf(node.Name);
        if ((marks & RunMarks.Title) != 0 && !IsTitle(node))
            marks = RunMarks.None;
        if (attributes.Value("style") is { } style)
            marks |= MarksOfStyle(style.Replace(" ", "", StringComparison.Ordinal));
        marks |= roles.Styles.MarksOf(attributes.Value("class"));
        var target = node.Name == "a" ? attributes.Value("href")?.Trim() : null;
        if (target is null && attributes.Value("data-doi") is { } doi && Doi.TryParse(doi, out var parsed))
            target = parsed.ToUrl();
        var note = target is ['#', .. var id] && roles.NoteIds.Contains(Uri.UnescapeDataString(id)) ? Uri.UnescapeDataString(id) : null;
        note ??= NumberedNote(source, node, roles);
        return new(default, marks) { Target = note is null ? target : null, Note = note };
    }

    /// <summary>A raised number without a link, where a plugin's notes have no other names than their numbers.</summary>
    private static string? NumberedNote(string source, HtmlNode node, HtmlRoles roles) =>
        node.Name == "sup"
        && !char.IsAsciiDigit(source[Math.Max(0, node.Tag.Start - 1)])
        && HtmlLabels.TextOf(source, node).Trim('[', ']', '(', ')') is { Length: > 0 } number
        && number.All(char.IsAsciiDigit)
        && roles.NoteIds.Contains(number)
            ? number
            : null;

    /// <summary>MediaWiki and PubMed Central put a whole entry into <c>cite</c>; a title holds no elements of its own.</summary>
    private static bool IsTitle(HtmlNode node) => node.Descendants <= 1 && node.TextLength <= LongestTitle;

    /// <summary>The marks of declarations of CSS without their spaces.</summary>
    internal static RunMarks MarksOfStyle(string style)
    {
        var marks = RunMarks.None;
        if (style.Contains("font-style:italic", StringComparison.OrdinalIgnoreCase))
            marks |= RunMarks.Italic;
        if (
            style.Contains("font-weight:bold", StringComparison.OrdinalIgnoreCase)
            || style.Contains("font-weight:700", StringComparison.OrdinalIgnoreCase)
        )
            marks |= RunMarks.Bold;
        if (style.Contains("vertical-align:super", StringComparison.OrdinalIgnoreCase))
            marks |= RunMarks.Superscript;
        if (
            style.Contains("vertical-align:sub;", StringComparison.OrdinalIgnoreCase)
            || style.EndsWith("vertical-align:sub", StringComparison.OrdinalIgnoreCase)
        )
            marks |= RunMarks.Subscript;
        if (style.Contains("small-caps", StringComparison.OrdinalIgnoreCase))
            marks |= RunMarks.SmallCapitals;
        if (style.Contains("line-through", StringComparison.OrdinalIgnoreCase))
            marks |= RunMarks.StruckThrough;
        return marks;
    }
}

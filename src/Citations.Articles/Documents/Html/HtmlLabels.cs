using System.Text.RegularExpressions;

namespace Citations.Articles.Documents.Html;

/// <summary>
/// Finds the labels that are in a separate element before a note or an entry: the number in the first cell of a row of notes, the
/// term of a definition list, <c>&lt;dt&gt;[Har15]&lt;/dt&gt;</c>. They are not text of the note or the entry.
/// </summary>
internal static partial class HtmlLabels
{
    private const int LongestLabel = 200;
    private const int LongestNumber = 3;
    private const int LongestEntry = 4000;

    /// <summary>Leaves the labels out, and names the notes without an id by their numbers.</summary>
    internal static void Set(string source, IReadOnlyList<HtmlNode> nodes, HashSet<string> noteIds)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            var node = nodes[i];
            if (
                node is { Name: "dt", Role: HtmlRole.Text }
                && TermLabel.Is(TextOf(source, node))
                && IsBeforeDefinition(nodes, i)
            )
                node.Role = HtmlRole.LeftOut;
            if (i + 1 < nodes.Count && (node.Name == "li" || node.Role == HtmlRole.Entry) && IsEntryLabel(source, node, nodes[i + 1]))
                nodes[i + 1].Role = HtmlRole.Label;
            if (node.Role != HtmlRole.Note)
                continue;
            var number =
                HtmlVocabulary.BlockOf(node.Name) is null ? NumberOf(source, node)
                : node.Name is "li" or "tr" or "div" or "p" or "aside" && i + 1 < nodes.Count ? Number(source, node, nodes[i + 1])
                : null;
            var isRow = node.Name is "li" or "tr" || HtmlVocabulary.BlockOf(node.Name) is null;
            if (number is null || (node.Id is { } id && (!isRow || source.Contains($"\"#{id}\"", StringComparison.Ordinal))))
                continue;
            node.Id = number;
            noteIds.Add(number);
        }
    }

    /// <summary>The text of an element without tags; empty if it is too long to be a label.</summary>
    internal static string TextOf(string source, HtmlNode node)
    {
        var length = node.ContentEnd - node.Tag.End;
        return length is <= 0 or > LongestLabel ? "" : TagPattern.Replace(source.Substring(node.Tag.End, length), "").Trim();
    }

    /// <summary>Whether there is text outside tags between two positions.</summary>
    internal static bool HasText(string source, int start, int end) =>
        end - start > LongestLabel || !TagPattern.Replace(source[start..end], "").AsSpan().IsWhiteSpace();

    /// <summary>
    /// Whether the first element of an entry is the short form by which the text cites it, which the page puts before the entry:
    /// <c>Mole et al., 2015</c>. The entry has all of its words again; else they are those of the entry, set in bold.
    /// </summary>
    private static bool IsEntryLabel(string source, HtmlNode entry, HtmlNode first) =>
        first is { Role: HtmlRole.Text, Name: "span" or "a" or "div" or "strong" or "b" }
        && first.Parent == entry
        && source.AsSpan(entry.Tag.End, first.Tag.Start - entry.Tag.End).IsWhiteSpace()
        && TextOf(source, first) is var form
        && CitedFormPattern.IsMatch(form)
        && HasWords(source[first.ContentEnd..Math.Min(entry.ContentEnd, first.ContentEnd + LongestEntry)], form);

    private static bool HasWords(string entry, string form)
    {
        var text = TagPattern.Replace(entry, " ");
        foreach (Match word in WordPattern.Matches(form))
        {
            if (!text.Contains(word.Value, StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }

    private static bool IsBeforeDefinition(IReadOnlyList<HtmlNode> nodes, int i)
    {
        var next = i + 1;
        while (next < nodes.Count && nodes[next].Tag.Start < nodes[i].ContentEnd)
            next++;
        return next < nodes.Count && nodes[next].Name == "dd" && nodes[next].Parent == nodes[i].Parent;
    }

    /// <summary>The number in the first element of a note, which is left out.</summary>
    private static string? Number(string source, HtmlNode note, HtmlNode first)
    {
        if (
            first.Parent != note
            || !(first.Name is "td" or "th" or "span" or "sup" or "strong" or "b" || (first.Name == "a" && LeadsWithin(source, first)))
            || !source.AsSpan(note.Tag.End, first.Tag.Start - note.Tag.End).IsWhiteSpace()
            || NumberPattern.Match(TextOf(source, first)) is not { Success: true } number
            // A paragraph may begin with a year.
            || (note.Name is not ("li" or "tr") && number.Groups["number"].Length > LongestNumber)
        )
            return null;
        first.Role = HtmlRole.LeftOut;
        return number.Groups["number"].Value;
    }

    private static bool LeadsWithin(string source, HtmlNode node) =>
        new HtmlAttributes(source.AsSpan(node.Tag.Start, node.Tag.End - node.Tag.Start)).Value("href") is ['#', ..];

    /// <summary>The number of a note where the text refers to it.</summary>
    private static string? NumberOf(string source, HtmlNode note) =>
        new HtmlAttributes(source.AsSpan(note.Tag.Start, note.Tag.End - note.Tag.Start)).Value("data-mfn")
        ?? (note.Id is { } id && LastNumberPattern.Match(id) is { Success: true } number ? number.Groups["number"].Value : null);

    [GeneratedRegex("<[^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex TagPattern { get; }

    [GeneratedRegex(@"^[↑^\[(]*\s?(?:&\#8593;)?\s?(?<number>\d{1,4})[\].):]{0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern { get; }

    [GeneratedRegex(@"^\[?\p{Lu}[^.:\d]{0,60}(?:\bet al\.?)?,? ?[(\[]?(?:1[5-9]|20)\d\d[a-z]?[)\]]{0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex CitedFormPattern { get; }

    // A name or a year; the letter after a year and the words between names are the page's.
    [GeneratedRegex(@"\b(?!(?:and|et|al|und)\b)[\p{L}'’-]{2,}|\d{4}", RegexOptions.CultureInvariant)]
    private static partial Regex WordPattern { get; }

    [GeneratedRegex(@"_(?<number>\d{1,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex LastNumberPattern { get; }
}

namespace Citations.Articles.InText;

/// <summary>
/// Finds the citations by the label that an entry has in its list, <c>[Har15]</c> or <c>[Har15, Moe09]</c>. Only labels of the list count.
/// </summary>
internal static class LabelScanner
{
    private const int LongestBracket = 200;

    /// <summary>The citations of a paragraph.</summary>
    /// <param name="text">The text of the document.</param>
    /// <param name="span">The paragraph.</param>
    /// <param name="labels">The labels of the list that are no numbers.</param>
    internal static IEnumerable<InTextCitation> Scan(string text, SourceSpan span, HashSet<string> labels)
    {
        if (labels.Count == 0)
            yield break;
        for (var open = text.IndexOf('[', span.Start, span.Length); open >= 0;)
        {
            var close = text.IndexOf(']', open, Math.Min(LongestBracket, span.End - open));
            if (close > 0)
            {
                var place = SourceSpan.FromBounds(open, close + 1);
                foreach (var part in text[(open + 1)..close].Split([',', ';'], StringSplitOptions.TrimEntries))
                {
                    if (labels.Contains(part))
                        yield return new(CitationForm.Key, place) { Key = part };
                }
            }

            open = open + 1 < span.End ? text.IndexOf('[', open + 1, span.End - open - 1) : -1;
        }
    }
}

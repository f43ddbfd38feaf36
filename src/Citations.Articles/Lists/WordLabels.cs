using Citations.Articles.Parsing;

namespace Citations.Articles.Lists;

/// <summary>The labels in brackets by which the text cites the entries of a list: <c>[Knu74]</c>.</summary>
internal static class WordLabels
{
    private const int Fewest = 2;

    /// <summary>Whether a list begins with such a label and has several different ones.</summary>
    internal static bool AreIn(string text, List<ListLine> lines)
    {
        if (lines.Count == 0 || EntryShape.WordLabel(lines[0].In(text)).IsEmpty)
            return false;
        HashSet<string> labels = new(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (EntryShape.WordLabel(line.In(text)) is { IsEmpty: false } label && !labels.Add(KeyOf(label)))
                return false;
        }

        return labels.Count >= Fewest;
    }

    /// <summary>The label without its brackets.</summary>
    internal static string KeyOf(ReadOnlySpan<char> label) => label.Trim("[]: \n").ToString();
}

using Citations.Articles.Parsing;

namespace Citations.Articles.Lists;

/// <summary>The labels in brackets by which the text cites the entries of a list: <c>[Knu74]</c>.</summary>
internal static class WordLabels
{
    private const int Fewest = 2;

    /// <summary>Whether a list begins with such a label and most of its blocks do.</summary>
    internal static bool AreIn(string text, List<ListLine> lines)
    {
        if (lines.Count == 0 || EntryShape.WordLabel(lines[0].In(text)).IsEmpty)
            return false;
        var (labelled, others) = (0, 0);
        foreach (var line in lines)
        {
            if (!EntryShape.WordLabel(line.In(text)).IsEmpty)
                labelled++;
            else if (line.IsFirst)
                others++;
        }

        return labelled >= Fewest && labelled > others;
    }

    /// <summary>The label without its brackets.</summary>
    internal static string KeyOf(ReadOnlySpan<char> label) => label.Trim("[]: \n").ToString();
}

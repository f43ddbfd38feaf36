using System.Text;

namespace Citations.Formats.Yaml;

/// <summary>Joins the lines of a block scalar (YAML 1.2.2, 8.1.1.2 and 8.1.3).</summary>
internal static class YamlFolding
{
    /// <param name="lines">The lines without their indentation.</param>
    /// <param name="isFolded">Whether single line ends between lines of text become spaces.</param>
    /// <param name="chomping"><c>-</c> for no line end after the last line, <c>+</c> for all there are, else one.</param>
    internal static string Join(List<string> lines, bool isFolded, char chomping)
    {
        var count = lines.Count;
        while (count > 0 && lines[count - 1].Length == 0)
            count--;
        var text = new StringBuilder();
        if (isFolded)
            Fold(text, lines[..count]);
        else
            text.AppendJoin('\n', lines[..count]);
        if (chomping != '-' && count > 0)
            text.Append('\n');
        if (chomping == '+')
            text.Append('\n', lines.Count - count);
        return text.ToString();
    }

    private static void Fold(StringBuilder text, List<string> lines)
    {
        var blank = 0;
        var (isFirst, wasIndented) = (true, false);
        foreach (var line in lines)
        {
            if (line.Length == 0)
            {
                blank++;
                continue;
            }

            // The ends of lines that are indented deeper stay.
            var isIndented = line[0] is ' ' or '\t';
            if (isFirst)
                text.Append('\n', blank);
            else if (isIndented || wasIndented)
                text.Append('\n', blank + 1);
            else if (blank > 0)
                text.Append('\n', blank);
            else
                text.Append(' ');
            text.Append(line);
            (isFirst, wasIndented, blank) = (false, isIndented, 0);
        }
    }
}

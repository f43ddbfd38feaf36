using Citations.Rendering;

namespace Citations.Reports.Terminal;

/// <summary>One entry of the reference list, wrapped with a hanging indent, in italics where the terminal has them.</summary>
internal static class ListEntry
{
    internal static IEnumerable<string> Lines(RichText text, ReportOptions options)
    {
        const int indent = 4;
        var line = new TerminalLine(options.Width);
        var endsInSpace = true;
        foreach (var run in text.Runs())
        {
            var style = (run.Style & (TextStyle.Italic | TextStyle.Oblique)) != 0 ? TerminalStyle.Italic : TerminalStyle.None;
            if (run.Break != RunBreak.None)
                endsInSpace = true;
            if (endsInSpace || run.Text.StartsWith(' '))
                line.Add(run.Text, style);
            else
                line.Join(run.Text, style);
            endsInSpace = run.Text.EndsWith(' ');
        }

        return line.Wrap("", indent, options.HasColours);
    }
}

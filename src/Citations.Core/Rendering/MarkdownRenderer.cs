using System.Runtime.InteropServices;
using System.Text;

namespace Citations.Rendering;

/// <summary>
/// Renders CommonMark: what could be markup is escaped, italics are <c>*</c>, an address is an autolink or a link,
/// and what CommonMark has no sign for is inline HTML. Entries are paragraphs.
/// </summary>
public sealed class MarkdownRenderer : RunRenderer
{
    // From the outermost to the innermost. A sign of asterisks is written only where it is sure to be read as one.
    private static readonly (TextStyle Style, string? Asterisks, string Open, string Close)[] Signs =
    [
        (TextStyle.Italic | TextStyle.Oblique, "*", "<i>", "</i>"),
        (TextStyle.Bold, "**", "<b>", "</b>"),
        (TextStyle.SmallCaps, null, "<span style=\"font-variant:small-caps\">", "</span>"),
        (TextStyle.Underline, null, "<u>", "</u>"),
        (TextStyle.Superscript, null, "<sup>", "</sup>"),
        (TextStyle.Subscript, null, "<sub>", "</sub>"),
    ];

    private MarkdownRenderer() { }

    /// <summary>The renderer.</summary>
    public static MarkdownRenderer Instance { get; } = new();

    private protected override bool FollowsAnchors => true;

    private protected override void EndEntry(StringBuilder output) => output.Append("\n\n");

    private protected override void WriteRuns(ReadOnlySpan<FormattedRun> runs, StringBuilder output) =>
        WriteSigns(SpacesApart(runs), 0, LastOf(output), ' ', output);

    private protected override void WriteLink(string address, ReadOnlySpan<FormattedRun> runs, StringBuilder output)
    {
        if (runs is [{ Style: TextStyle.None } only] && only.Text == address)
        {
            output.Append('<').Append(address).Append('>');
            return;
        }

        if (output.Length > 0 && output[^1] == '!')
            output.Insert(output.Length - 1, '\\'); // or it would be an image
        output.Append('[');
        WriteRuns(runs, output);
        if (address[0] == '#')
        {
            output.Append("](").Append(address).Append(')');
            return;
        }

        output.Append("](<").Append(address.Replace("&", "&amp;", StringComparison.Ordinal)).Append(">)");
    }

    private protected override void WriteBreak(RunBreak separation, StringBuilder output) =>
        output.Append(
            separation switch
            {
                RunBreak.Line or RunBreak.IndentedLine => "\\\n",
                RunBreak.Tab when !MarkdownText.IsLineStart(output) => " ",
                _ => "",
            }
        );

    // Emphasis may not begin or end at a space (CommonMark 0.31, 6.2): a space is only within the signs that surround both its
    // neighbours.
    private static ReadOnlySpan<FormattedRun> SpacesApart(ReadOnlySpan<FormattedRun> runs)
    {
        var apart = new List<FormattedRun>(runs.Length + 4);
        var before = TextStyle.None;
        var space = "";
        foreach (var run in runs)
        {
            var core = run.Text.AsSpan().Trim();
            if (core.IsEmpty)
            {
                space += run.Text;
                continue;
            }

            var start = run.Text.AsSpan().IndexOf(core);
            space += run.Text[..start];
            if (space.Length > 0)
                apart.Add(run with { Text = space, Style = Around(before, run.Style) });
            apart.Add(run with { Text = core.ToString() });
            before = run.Style;
            space = run.Text[(start + core.Length)..];
        }

        if (space.Length > 0)
            apart.Add(new(space, TextStyle.None, null, RunBreak.None));
        return CollectionsMarshal.AsSpan(apart);
    }

    private static TextStyle Around(TextStyle before, TextStyle after)
    {
        var common = TextStyle.None;
        foreach (var (style, _, _, _) in Signs)
        {
            if ((before & style) == 0 != ((after & style) == 0))
                break;
            common |= before & style;
        }

        return common;
    }

    private static void WriteSigns(ReadOnlySpan<FormattedRun> runs, int sign, char before, char after, StringBuilder output)
    {
        if (sign == Signs.Length)
        {
            foreach (var run in runs)
                MarkdownText.Write(run.Text, output);
            return;
        }

        for (int start = 0, end; start < runs.Length; start = end)
        {
            var isOn = Has(runs[start], sign);
            end = start + 1;
            while (end < runs.Length && Has(runs[end], sign) == isOn)
                end++;
            var left = start == 0 ? before : LastOf(output);
            var right = end == runs.Length ? after : runs[end].Text[0];
            if (!isOn)
            {
                WriteSigns(runs[start..end], sign + 1, left, right, output);
                continue;
            }

            var (_, asterisks, open, close) = Signs[sign];
            var isSure = asterisks is not null && Separates(left) && Separates(right);
            output.Append(isSure ? asterisks : open);
            WriteSigns(runs[start..end], sign + 1, ' ', ' ', output);
            output.Append(isSure ? asterisks : close);
        }
    }

    private static char LastOf(StringBuilder output) => output.Length == 0 ? ' ' : output[^1];

    private static bool Has(FormattedRun run, int sign) => (run.Style & Signs[sign].Style) != 0;

    // The text beside a sign leaves it in no doubt: neither a letter, which could make it a sign within a word, nor another sign.
    private static bool Separates(char c) => char.IsWhiteSpace(c) || (char.IsPunctuation(c) && c != '*');
}

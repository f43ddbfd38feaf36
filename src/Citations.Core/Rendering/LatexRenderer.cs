using System.Buffers;
using System.Text;
using Citations.Styles;

namespace Citations.Rendering;

/// <summary>
/// Renders LaTeX for any engine that reads UTF-8, with <c>hyperref</c> for links. A list becomes paragraphs with the hanging indent
/// and the double spacing of R0.6, to be put under a heading of the document; it needs no other package.
/// </summary>
public sealed class LatexRenderer : RunRenderer
{
    // What TeX obeys, and what its fonts make another character of: ligatures of hyphens, commas and quotes, and < > | in old encodings.
    private static readonly SearchValues<char> Special = SearchValues.Create(@"\{}$&#^_%~<>|`-',/");

    // A long address may end its line after a slash, where no space will do; not after the two of its scheme.
    private const string SlashBreak = @"\nolinebreak[3]{}";

    private static readonly (TextStyle Style, string Command)[] Commands =
    [
        (TextStyle.Underline, @"\underline{"),
        (TextStyle.Bold, @"\textbf{"),
        (TextStyle.Italic, @"\textit{"),
        (TextStyle.Oblique, @"\textsl{"),
        (TextStyle.SmallCaps, @"\textsc{"),
        (TextStyle.Superscript, @"\textsuperscript{"),
        (TextStyle.Subscript, @"\textsubscript{"),
    ];

    private LatexRenderer() { }

    /// <summary>The renderer.</summary>
    public static LatexRenderer Instance { get; } = new();

    private protected override bool FollowsAnchors => true;

    // APA 7 sets lists ragged right (2.23), which also leaves room for addresses, and one space after a period (6.1).
    private protected override void BeginList(StringBuilder output) =>
        output.Append("\\par\\begingroup\\linespread{2}\\selectfont\\raggedright\\frenchspacing\n");

    private protected override void EndList(StringBuilder output) => output.Append("\\endgroup\n");

    private protected override void BeginEntry(ReferenceListEntry entry, StringBuilder output) =>
        output.Append(@"\noindent\hangindent=0.5in ");

    private protected override void EndEntry(StringBuilder output) => output.Append("\\par\n");

    private protected override void WriteRuns(ReadOnlySpan<FormattedRun> runs, StringBuilder output) =>
        WriteRuns(runs, mayBreak: false, output);

    // Within \href these mean something to TeX; a dollar and a tilde may be escaped (RFC 3986, 2.1), the rest has its own sign.
    private protected override void WriteLink(string address, ReadOnlySpan<FormattedRun> runs, StringBuilder output)
    {
        if (address[0] == '#')
        {
            output.Append(@"\hyperlink{").Append(address, 1, address.Length - 1).Append("}{");
            WriteRuns(runs, mayBreak: false, output);
            output.Append('}');
            return;
        }

        output
            .Append(@"\href{")
            .Append(
                address
                    .Replace("$", "%24", StringComparison.Ordinal)
                    .Replace("~", "%7E", StringComparison.Ordinal)
                    .Replace("%", @"\%", StringComparison.Ordinal)
                    .Replace("#", @"\#", StringComparison.Ordinal)
                    .Replace("_", @"\_", StringComparison.Ordinal)
            )
            .Append("}{");
        WriteRuns(runs, mayBreak: true, output);
        output.Append('}');
    }

    private protected override void WriteBreak(RunBreak separation, StringBuilder output) =>
        output.Append(
            separation switch
            {
                RunBreak.Line => @"\newline ",
                RunBreak.IndentedLine => @"\newline\hspace*{0.5in}",
                RunBreak.Tab => @"\quad ",
                _ => "",
            }
        );

    private static void WriteRuns(ReadOnlySpan<FormattedRun> runs, bool mayBreak, StringBuilder output)
    {
        foreach (var run in runs)
        {
            var open = 0;
            foreach (var command in Commands)
            {
                if ((run.Style & command.Style) == 0)
                    continue;
                output.Append(command.Command);
                open++;
            }

            WriteText(run.Text, mayBreak, output);
            output.Append('}', open);
        }
    }

    private static void WriteText(string text, bool mayBreak, StringBuilder output)
    {
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny(Special); at >= 0; at = rest.IndexOfAny(Special))
        {
            output.Append(rest[..at]);
            var c = rest[at];
            rest = rest[(at + 1)..];
            switch (c)
            {
                case '\\':
                    output.Append(@"\textbackslash{}");
                    break;
                case '^':
                    output.Append(@"\textasciicircum{}");
                    break;
                case '~':
                    output.Append(@"\textasciitilde{}");
                    break;
                case '<':
                    output.Append(@"\textless{}");
                    break;
                case '>':
                    output.Append(@"\textgreater{}");
                    break;
                case '|':
                    output.Append(@"\textbar{}");
                    break;
                case '`':
                    output.Append(@"\textasciigrave{}");
                    break;
                case '-' or '\'' or ',':
                    output.Append(c).Append(!rest.IsEmpty && rest[0] == c ? "{}" : "");
                    break;
                case '/':
                    output.Append('/').Append(mayBreak && rest is [not '/', ..] && output[^2] != '/' ? SlashBreak : "");
                    break;
                default:
                    output.Append('\\').Append(c);
                    break;
            }
        }

        output.Append(rest);
    }
}

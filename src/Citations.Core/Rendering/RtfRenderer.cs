using System.Buffers;
using System.Globalization;
using System.Text;
using Citations.Styles;

namespace Citations.Rendering;

/// <summary>
/// Renders RTF 1.9. A list becomes a separate file: the centred bold heading, double spacing and the hanging indent of R0.6, links as
/// fields.
/// One text becomes the text between the braces of a group.
/// </summary>
public sealed class RtfRenderer : RunRenderer
{
    private const string Paragraph = @"\pard\plain\f0\fs24\sl480\slmult1"; // 12 points, two lines high

    private static readonly SearchValues<char> Plain = SearchValues.Create([
        .. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code).Except(@"\{}"),
    ]);

    private static readonly (TextStyle Style, string Word)[] Words =
    [
        (TextStyle.Italic | TextStyle.Oblique, @"\i"),
        (TextStyle.Bold, @"\b"),
        (TextStyle.SmallCaps, @"\scaps"),
        (TextStyle.Underline, @"\ul"),
        (TextStyle.Superscript, @"\super"),
        (TextStyle.Subscript, @"\sub"),
    ];

    /// <summary>The renderer of lists headed <c>References</c>.</summary>
    public static RtfRenderer Instance { get; } = new();

    /// <summary>The heading over the list.</summary>
    public string Heading { get; init; } = "References";

    private protected override void BeginList(StringBuilder output)
    {
        output
            .Append(@"{\rtf1\ansi\ansicpg1252\deff0\uc1")
            .Append(@"{\fonttbl{\f0\froman\fcharset0 Times New Roman;}}")
            .Append(@"{\colortbl;\red5\green99\blue193;}")
            .Append('\n')
            .Append(@"\paperw12240\paperh15840\margl1440\margr1440\margt1440\margb1440")
            .Append('\n') // letter paper, margins of an inch
            .Append(Paragraph)
            .Append(@"\qc\keepn{\b ");
        WriteText(Heading, output);
        output.Append(@"}\par").Append('\n');
    }

    private protected override void EndList(StringBuilder output) => output.Append("}\n");

    private protected override void BeginEntry(ReferenceListEntry entry, StringBuilder output) =>
        output.Append(Paragraph).Append(@"\fi-720\li720 ");

    private protected override void EndEntry(StringBuilder output) => output.Append(@"\par").Append('\n');

    private protected override void WriteRuns(ReadOnlySpan<FormattedRun> runs, StringBuilder output)
    {
        foreach (var run in runs)
        {
            var isGroup = false;
            foreach (var word in Words)
            {
                if ((run.Style & word.Style) == 0)
                    continue;
                output.Append(isGroup ? "" : "{").Append(word.Word);
                isGroup = true;
            }

            if (isGroup)
                output.Append(' ');
            WriteText(run.Text, output);
            if (isGroup)
                output.Append('}');
        }
    }

    private protected override void WriteLink(string address, ReadOnlySpan<FormattedRun> runs, StringBuilder output)
    {
        output.Append(@"{\field{\*\fldinst{HYPERLINK """).Append(address).Append(@"""}}{\fldrslt{\ul\cf1 ");
        WriteRuns(runs, output);
        output.Append("}}}");
    }

    private protected override void WriteBreak(RunBreak separation, StringBuilder output) =>
        output.Append(
            separation switch
            {
                RunBreak.Line => @"\line ",
                RunBreak.IndentedLine => @"\line\tab ",
                RunBreak.Tab => @"\tab ",
                _ => "",
            }
        );

    // \u takes a signed 16-bit UTF-16 code unit and is followed by what a reader without Unicode shows (RTF 1.9, Unicode RTF).
    private static void WriteText(string text, StringBuilder output)
    {
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAnyExcept(Plain); at >= 0; at = rest.IndexOfAnyExcept(Plain))
        {
            output.Append(rest[..at]);
            if (rest[at] is '\\' or '{' or '}')
                output.Append('\\').Append(rest[at]);
            else
                output.Append(CultureInfo.InvariantCulture, $@"\u{(short)rest[at]}?");
            rest = rest[(at + 1)..];
        }

        output.Append(rest);
    }
}

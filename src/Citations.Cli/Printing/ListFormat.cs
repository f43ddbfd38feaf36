using System.CommandLine;
using Citations.Rendering;

namespace Citations.Cli.Printing;

/// <summary>A form in which a reference list is printed.</summary>
internal sealed record ListFormat(string Name, RichTextRenderer Renderer)
{
    private static readonly ListFormat[] All =
    [
        new("text", PlainTextRenderer.Instance),
        new("markdown", MarkdownRenderer.Instance),
        new("html", HtmlRenderer.Instance),
        new("rtf", RtfRenderer.Instance),
        new("latex", LatexRenderer.Instance),
    ];

    /// <summary>The names of the forms.</summary>
    internal static IEnumerable<string> Names => All.Select(format => format.Name);

    internal static ListFormat Named(string name) => All.First(format => format.Name == name);

    /// <summary>The option by which a user chooses the form.</summary>
    /// <param name="others">Forms that the command knows besides.</param>
    internal static Option<string> CreateOption(params IEnumerable<string> others)
    {
        string[] names = [.. All.Select(format => format.Name), .. others];
        var option = new Option<string>("--to")
        {
            Description = $"The form of the output: {string.Join(", ", names)}.",
            DefaultValueFactory = _ => names[0],
            HelpName = "form",
        };
        option.AcceptOnlyFromAmong(names);
        return option;
    }
}

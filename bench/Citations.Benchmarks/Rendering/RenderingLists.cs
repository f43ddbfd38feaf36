using Citations.Rendering;
using Citations.Styles;
using Citations.Word;

namespace Citations.Benchmarks.Rendering;

/// <summary>Renders a list of 10,000 entries of 250 characters in every form; the rate counts the characters of the entries.</summary>
internal sealed class RenderingLists : IBenchmark
{
    private static readonly (string Name, RichTextRenderer Renderer)[] Renderers =
    [
        ("plain text", PlainTextRenderer.Instance),
        ("HTML", HtmlRenderer.Instance),
        ("Markdown", MarkdownRenderer.Instance),
        ("RTF", RtfRenderer.Instance),
        ("LaTeX", LatexRenderer.Instance),
    ];

    public string Name => "rendering";

    public string Description => "Renders a list of 10,000 entries in every form.";

    public IEnumerable<string> Run(string data)
    {
        var document = new FormattedDocument(
            [],
            EquatableArray.Create<ReferenceListEntry>([.. Enumerable.Range(0, 10_000).Select(Entry)]),
            []
        );
        var length = document.Entries.AsSpan().ToArray().Sum(entry => (long)entry.Text.ToString().Length);
        foreach (var (name, renderer) in Renderers)
            yield return Measurement.Throughput(name, length, () => renderer.Render(document));
        yield return Measurement.Throughput("Word", length, () => WordRenderer.Instance.Render(document));
    }

    private static ReferenceListEntry Entry(int number) =>
        new(
            $"r{number}",
            [
                new TextRun("Chaves-Morillo, V., Gómez Calero, C., & Fernández-Muñoz, J. J. (2018). "),
                new TextRun("A study of nothing in particular: Its methods, its “results,” & its discussion"),
                new TextRun(". "),
                new StyledSpan(TextStyle.Italic, [new TextRun("Journal of Imaginary Studies"), new TextRun(", "), new TextRun("28")]),
                new TextRun($"(3), {number}–{number + 9}. "),
                new LinkSpan(
                    $"https://doi.org/10.1000/j.imaginary.{number}",
                    [new TextRun($"https://doi.org/10.1000/j.imaginary.{number}")]
                ),
            ]
        );
}

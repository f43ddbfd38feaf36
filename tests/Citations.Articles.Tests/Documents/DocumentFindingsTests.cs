using System.Text;
using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Articles.Documents.Latex;
using Citations.Articles.Rewriting;

namespace Citations.Tests.Documents;

/// <summary>What is said of a file as a whole: each code with its severity, its message, its place and its fix.</summary>
public sealed class DocumentFindingsTests
{
    private static readonly (string Code, Func<Diagnostic> Find, string Said)[] Cases =
    [
        (
            "CIT0001",
            () => ArticleReader.Read("Ships\uFFFFfloat.", "article.txt").Diagnostics[0],
            "error: The file is not text: it holds characters that text does not contain."
        ),
        (
            "CIT0001",
            () => Read("ships.jpg", "\uFFFD\u0001\u0002"),
            "error: ships.jpg cannot be read: the format is not one of library, jats, html, latex, notebook, markdown, text. | Save or export the article in one of these formats."
        ),
        (
            "CIT0001",
            () => Read("refs.bib", "Ships float."),
            "error: refs.bib cannot be read as a library of references: Expected a library of references in one of these formats: CSL-JSON, BibTeX, BibLaTeX, RIS, PubMed nbib, EndNote XML, refer, Word sources."
        ),
        ("CIT0002", () => Read("article.md", " \n\n"), "warning: The article is empty."),
        ("CIT0003", () => Read("article.md", "Ships float."), "information: The article has no reference list."),
        ("CIT0004", () => Read("article.txt", [.. "Ships float in K"u8, 0xF6, .. "ln."u8]), "information: The file is not UTF-8; it was read as windows-1252. | Save it as UTF-8."),
        ("CIT0005", () => Read("article.html", string.Concat(Enumerable.Repeat("<div>", 5_000)) + "Ships float."), "warning: Elements are nested more than 200 deep; deeper ones were read without their markup."),
        ("CIT0006", () => Read("article.tex", "Ships float.\n\\input{../secret}\n"), "warning: The file '../secret', which line 2 includes, was not read: it is not within the article's folder, or it does not exist."),
        ("CIT0007", () => ArticleReader.Read("See [@ships].").WithoutLibrary("refs.bib", "it is not there.").Diagnostics[^1], "warning: The library refs.bib was not read, so the keys that the text cites could not be checked: it is not there. | Name the library with --bibliography."),
        ("CIT0008", () => Read("article.ipynb", "{\"cells\": [{\"cell_type\": \"markdown\", \"source\": \"Ships float.\"},"), "warning: article.ipynb was read in part: it is not JSON (line 1)."),
        ("CIT0009", () => Write("pdf", "Ships float.", "Ships"), "error: A document of the format pdf cannot be changed. | Change the document that it was made from."),
        ("CIT0009", () => Write("markdown", "See [Ships](a) float.", "Ships", "Ships"), "warning: The change was not made: another change touches the same text. | Run the command again."),
    ];

    /// <summary>The codes that this class has cases of, without those of an article that is read to its end.</summary>
    internal static IEnumerable<string> Codes => Cases.Select(one => one.Code).Distinct();

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Cases.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_code_says_what_is_wrong_and_how_to_mend_it(int number)
    {
        var (code, find, said) = Cases[number];
        var finding = find();

        finding.Code.ShouldBe(code);
        $"{finding.Severity.ToString().ToLowerInvariant()}: {finding.Message}{(finding.Fix is { } fix ? $" | {fix}" : "")}".ShouldBe(said);
    }

    private static Diagnostic Read(string name, string content) => Read(name, Encoding.UTF8.GetBytes(content));

    private static Diagnostic Read(string name, byte[] content) => ArticleReader.Read(content, name).Diagnostics[0];

    private static Diagnostic Write(string format, string text, params string[] words)
    {
        var document = ArticleReader.Read(text).Document with { Format = format };
        var edits = words.Select(word => new TextEdit(
            new(document.Text.IndexOf(word, StringComparison.Ordinal), word.Length),
            [new TextRun("X")]
        ));
        return DocumentWriters.Default.Write(Encoding.UTF8.GetBytes(text), document, [.. edits]).Diagnostics[0];
    }
}

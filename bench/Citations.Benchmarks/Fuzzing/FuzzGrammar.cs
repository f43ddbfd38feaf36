using System.Text;
using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Csl;
using Citations.Formats;
using Citations.Locking;

namespace Citations.Benchmarks.Fuzzing;

/// <summary>What people write in a kind of file, as pieces that are put one behind the other, and its reader.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="Start">What stands before the pieces.</param>
/// <param name="Pieces">The pieces.</param>
/// <param name="End">What stands after them.</param>
/// <param name="Read">Reads an input; catches what its reader documents.</param>
internal sealed record FuzzGrammar(string Name, string Start, EquatableArray<string> Pieces, string End, Action<byte[]> Read)
{
    private static readonly DocumentReaders Readers = DocumentReaders.Default;

    private static readonly string[] Names =
    [
        "Smith",
        "John",
        "J.",
        "von",
        "de la",
        "van",
        "\u00C9mile",
        "{Barnes and Noble}",
        "{\\'E}",
        "{\\relax Ch}arles",
        "{",
        "}",
        "{}",
        "{{}}",
        "{ }",
        "\"",
        "\\",
        "~",
        "-",
        "--",
        "Jr.",
        "Jr",
        "III",
        "others",
        "and",
        " and ",
        " and and ",
        " AND ",
        "\nand\n",
        ",",
        ", ",
        ",,",
        ", , ,",
        " ",
        "  ",
        "\n",
        "et al.",
        "\u738B\u5C0F\u660E",
        "Mc{D}onald",
        "d'Arcy",
        "{\\o}",
        "{\\ss}",
        "\\\"o",
        "0",
        ".",
        "J.-P.",
        "family=Smith, given=J",
        "prefix=von",
        ";",
        "&",
        "\u00A0",
        "\u0301",
        "@",
        "#",
        "%",
        "$",
        "1st",
        "a",
    ];

    private static readonly string[] Entry =
    [
        "Smith, J. ",
        "Smith J, ",
        "Smith, J., & Jones, A. ",
        "de la Cruz, M.-J., Jr. ",
        "... & ",
        "et al. ",
        "(2001). ",
        "(2001a). ",
        "(n.d.). ",
        "(in press). ",
        "2001;12(3):45-50. ",
        "2001. ",
        "A title of a study: With a subtitle. ",
        "\u201CA title,\u201D ",
        "'A title', ",
        "*Journal of Tests*, ",
        "Journal of Tests, ",
        "*12*(3), ",
        "45\u201350. ",
        "pp. 45-50. ",
        "vol. 12, no. 3, ",
        "In A. Editor (Ed.), ",
        "(2nd ed.). ",
        "New York: Press. ",
        "https://doi.org/10.5555/abc ",
        "doi:10.5555/ABC. ",
        "10.5555/ ",
        "https://example.org/a?b=c%20d ",
        "Retrieved May 3, 2001, from ",
        "[1] ",
        "1. ",
        "- ",
        "(",
        ")",
        "[",
        "]",
        "*",
        "_",
        "**",
        "`",
        "<",
        ">",
        "&amp;",
        "\\",
        "\"",
        "...",
        "\u2026",
        ", ",
        ". ",
        "& ",
        "and ",
        "PMID: 12345 ",
        "arXiv:2301.12345 ",
        "\n",
        "\n\n",
        "(Smith, 2001; Jones & Lee, 2002, p. 3) ",
        "Smith (2001) ",
        "[1,2-4] ",
        "[@smith2001, p. 3] ",
        "\\cite{a} ",
    ];

    /// <summary>The grammars by name.</summary>
    internal static IReadOnlyList<FuzzGrammar> All { get; } =
    [
        new(
            "bibtex-names",
            "@book{a, editor = {A and B}, author = {",
            [.. Names],
            "}}",
            utf8 => ReferenceFormat.BibTeX.Read(Encoding.UTF8.GetString(utf8))
        ),
        Article(
            "markdown",
            "a.md",
            "# A title\n\nAs Smith (2001) says [@a].\n\n## References\n\n",
            [
                .. Entry,
                "# H\n",
                "> ",
                "[^1]",
                "[^1]: ",
                "| a | b |\n|---|---|\n",
                "```\n",
                "---\n",
                "<!-- ",
                "-->",
                "[x](https://doi.org/10.5555/x)",
                "![a](b)",
                "$x$",
                "::: {#refs}\n",
            ],
            "\n"
        ),
        Article(
            "plain-text",
            "a.txt",
            "A title\n\nAs Smith (2001) says.\n\nReferences\n\n",
            [.. Entry, "REFERENCES\n", "    ", "\t", "\f", "-----\n"],
            "\n"
        ),
        Article(
            "html",
            "a.html",
            "<html><body><p>Smith (2001)</p><h2>References</h2><ol>",
            [
                .. Entry,
                "<li>",
                "</li>",
                "<p>",
                "</p>",
                "<ul>",
                "<em>",
                "</em>",
                "<a href=\"https://doi.org/10.5555/x\">",
                "</a>",
                "<script>",
                "</script>",
                "<!--",
                "-->",
                "&#0;",
                "&#x110000;",
                "<table><tr><td>",
                "<h2>References</h2>",
                "<meta charset=x>",
                "<br>",
                "<",
                "</",
            ],
            "</ol></body></html>"
        ),
        Article(
            "latex",
            "a.tex",
            "\\documentclass{article}\\begin{document}\\cite{a}\\begin{thebibliography}{9}\\bibitem{a} ",
            [
                .. Entry,
                "\\bibitem{b} ",
                "\\emph{",
                "}",
                "{",
                "\\textit{a}",
                "\\url{https://a.b/c}",
                "\\cite[p.~3]{a,b}",
                "\\begin{a}",
                "\\end{a}",
                "%",
                "$",
                "\\'e",
                "\\\\",
                "~",
                "\\input{b}",
                "\\verb|a|",
            ],
            "\\end{thebibliography}\\end{document}"
        ),
        Article(
            "notebook",
            "a.ipynb",
            "{\"cells\":[{\"cell_type\":\"markdown\",\"source\":[\"## References\\n\\n",
            [
                .. Entry.Select(piece =>
                    piece
                        .Replace("\\", "\\\\", StringComparison.Ordinal)
                        .Replace("\"", "\\\"", StringComparison.Ordinal)
                        .Replace("\n", "\\n", StringComparison.Ordinal)
                ),
                "\",\"",
                "\"]},{\"cell_type\":\"code\",\"source\":\"",
                "\\u0000",
                "\\ud800",
            ],
            "\"]}],\"metadata\":{},\"nbformat\":4}"
        ),
        WordGrammar.Grammar,
        PdfGrammar.Grammar,
        new(
            "lock-file",
            "{\"version\": 1, \"records\": [{\"doi\": \"10.5555/a\", \"source\": \"Crossref\", \"retrieved\": \"2026-01-31\", \"record\": {",
            [.. Lock],
            "}}]}",
            ReadLock
        ),
        new(
            "csl-style",
            "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"in-text\" version=\"1.0\"><info><id>a</id><title>a</title></info><bibliography><layout>",
            [.. Style],
            "</layout></bibliography></style>",
            ReadStyle
        ),
    ];

    /// <summary>Makes the file of a text; a change of single bytes comes after it.</summary>
    internal Func<string, byte[]> Pack { get; init; } = Encoding.UTF8.GetBytes;

    /// <summary>Whole inputs to be changed.</summary>
    internal IEnumerable<string> Seeds =>
        [
            .. Enumerable
                .Range(1, 16)
                .Select(i => Start + string.Concat(Pieces.Where((_, at) => at % 17 == i % 17 || at % 5 == i % 5)) + End),
        ];

    private static string[] Lock =>
        [
            "\"type\": \"book\", ",
            "\"author\": [null], ",
            "\"author\": [{\"family\": \"A\"}], ",
            "\"author\": {}, ",
            "\"author\": \"A; B\", ",
            "\"issued\": {\"date-parts\": [[2001, 2]]}, ",
            "\"issued\": {\"date-parts\": [[[]]]}, ",
            "\"issued\": {\"raw\": \"2001\"}, ",
            "\"issued\": 5, ",
            "\"title\": \"T\", ",
            "\"title\": [\"T\"], ",
            "\"title\": null, ",
            "\"custom\": {\"relations\": [{\"type\": 1}]}, ",
            "\"custom\": 7, ",
            "\"DOI\": \"10.5555/a\", ",
            "\"id\": {}, ",
            "}}, {\"doi\": \"10.5555/b\", \"source\": 1, \"record\": {",
            "\"page\": \"1-\"",
            ",",
            "{",
            "}",
            "[",
            "]",
            ":",
            "null",
            "\"",
            "\\",
            "1e999",
            "\"\\ud800\": 1, ",
        ];

    private static string[] Style =>
        [
            "<text variable=\"title\"/>",
            "<text macro=\"x\"/>",
            "<text value=\"v\" prefix=\"(\" suffix=\")\"/>",
            "<text term=\"and\" form=\"symbol\"/>",
            "<names variable=\"author\">",
            "<name and=\"text\" et-al-min=\"1\" et-al-use-first=\"0\" initialize-with=\".\"/>",
            "<substitute>",
            "</substitute>",
            "</names>",
            "<date variable=\"issued\" form=\"text\"/>",
            "<date variable=\"issued\">",
            "<date-part name=\"year\"/>",
            "</date>",
            "<number variable=\"volume\" form=\"roman\"/>",
            "<label variable=\"page\"/>",
            "<group delimiter=\", \">",
            "</group>",
            "<choose>",
            "<if type=\"book\">",
            "</if>",
            "<else-if variable=\"DOI\">",
            "</else-if>",
            "<else>",
            "</else>",
            "</choose>",
            "<macro name=\"x\">",
            "</macro>",
            "<sort>",
            "<key variable=\"title\"/>",
            "</sort>",
            "<et-al font-style=\"italic\"/>",
            "&lt;",
            "<!-- ",
            "-->",
            "\"",
            "<",
        ];

    private static FuzzGrammar Article(string name, string file, string start, EquatableArray<string> pieces, string end) =>
        new(name, start, pieces, end, utf8 => ArticleReader.Read(utf8, file, Readers));

    private static void ReadLock(byte[] utf8)
    {
        try
        {
            LockFile.Parse(LockFile.Parse(Encoding.UTF8.GetString(utf8)).ToString());
        }
        catch (LockFileException) { }
    }

    private static void ReadStyle(byte[] utf8)
    {
        try
        {
            CslStyle.Parse(Encoding.UTF8.GetString(utf8)).Format([Work], []);
        }
        catch (CslException) { }
    }

    private static Reference Work { get; } =
        new()
        {
            Id = "a",
            Type = ReferenceType.Book,
            Title = "A title",
            Author = [Contributor.Person("Smith", "John"), Contributor.Organization("Office")],
            Issued = new(2001, 2),
            [TextVariable.Volume] = "12",
            [TextVariable.Page] = "1-3",
        };
}

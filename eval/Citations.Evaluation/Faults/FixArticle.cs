using Citations.Matching;
using Citations.Styles.Apa;

namespace Citations.Evaluation.Faults;

/// <summary>An article that cites works by their first author and year and lists them in APA 7.</summary>
internal static class FixArticle
{
    /// <summary>The formats that articles are written in.</summary>
    internal static IReadOnlyList<string> Formats { get; } = [".md", ".html", ".txt", ".tex"];

    internal static string Write(IReadOnlyList<Reference> works, string format)
    {
        var sentences = works.Select(work => $"This was shown by {Names(work)} ({work.Issued!.Year}), as others say.");
        var entries = works
            .OrderBy(work => TextFolding.Fold(NameMatch.Surname(work.Author[0])), StringComparer.Ordinal)
            .Select(work => Entry(work, format));
        return format switch
        {
            ".html" => $"""
                <html><body><h1>On works</h1>
                {Each(sentences, "<p>", "</p>\n")}<h2>References</h2>
                {Each(entries, "<p class=\"ref\">", "</p>\n")}</body></html>

                """.ReplaceLineEndings("\r\n"),
            ".tex" => $$"""
                \documentclass{article}
                \begin{document}
                \section{On works}
                {{Each(sentences, "", "\n\n")}}\section*{References}

                {{Each(entries, "", "\n\n")}}\end{document}

                """.ReplaceLineEndings("\n"),
            ".md" => $"# On works\n\n{Each(sentences, "", "\n\n")}## References\n\n{Each(entries, "", "\n\n")}",
            _ => $"On works\n\n{Each(sentences, "", "\n\n")}References\n\n{Each(entries, "", "\n\n")}",
        };
    }

    /// <summary>The entry of a work, in the markup of a format.</summary>
    internal static string Entry(Reference work, string format)
    {
        var text = ApaStyle.Seventh.Format(work);
        return format switch
        {
            ".html" => text.ToHtml(),
            ".tex" => text.ToLatex(),
            ".txt" => text.ToPlainText(),
            _ => text.ToMarkdown(),
        };
    }

    private static string Each(IEnumerable<string> texts, string before, string after) =>
        string.Concat(texts.Select(text => before + text + after));

    private static string Names(Reference work) =>
        work.Author switch
        {
            [var first] => NameMatch.Surname(first),
            [var first, var second] => $"{NameMatch.Surname(first)} and {NameMatch.Surname(second)}",
            [var first, ..] => NameMatch.Surname(first) + " et al.",
            _ => "",
        };
}

namespace Citations.Tests.Editor;

/// <summary>A short article with one work, in several formats, right and with a wrong volume.</summary>
internal static class OneWork
{
    internal const string Markdown =
        "# On order\n\nOrder matters (Alpha, 1999).\n\n## References\n\nAlpha, B. (1999). On order. *Journal of Lists*, *1*(2), 3–4. https://doi.org/10.5555/order\n";

    internal const string Plain =
        "Order matters (Alpha, 1999).\n\nReferences\n\nAlpha, B. (1999). On order. Journal of Lists, 1(2), 3–4. https://doi.org/10.5555/order\n";

    internal const string Html =
        "<html><head><meta charset=\"windows-1252\"></head><body><p>Ordér &amp; more matter (Alpha, 1999).</p><h2>References</h2>\n<p>Alpha, B. (1999). On order. <i>Journal of Lists</i>, <i>1</i>(2), 3–4. <a href=\"https://doi.org/10.5555/order\">https://doi.org/10.5555/order</a></p></body></html>\n";

    internal const string Latex =
        "\\documentclass{article}\n\\begin{document}\nOrder matters (Alpha, 1999).\n\n\\section*{References}\n\nAlpha, B. (1999). On order. \\emph{Journal of Lists}, \\emph{1}(2), 3--4. \\url{https://doi.org/10.5555/order}\n\\end{document}\n";

    internal static Reference Record { get; } =
        new()
        {
            Type = ReferenceType.ArticleJournal,
            Author = [Contributor.Person("Alpha", "Bo")],
            Issued = new(1999),
            Title = "On order",
            ContainerTitle = "Journal of Lists",
            Volume = "1",
            Issue = "2",
            Page = "3-4",
            Abstract = "<jats:p>Lists are <jats:italic>better</jats:italic> in order.</jats:p>",
            Doi = Doi.Parse("10.5555/order"),
        };

    /// <summary>The article with another volume.</summary>
    internal static string Wrong(string right) =>
        right
            .Replace("*1*(2)", "*7*(2)", StringComparison.Ordinal)
            .Replace("<i>1</i>(2)", "<i>7</i>(2)", StringComparison.Ordinal)
            .Replace("\\emph{1}(2)", "\\emph{7}(2)", StringComparison.Ordinal)
            .Replace(", 1(2)", ", 7(2)", StringComparison.Ordinal);
}

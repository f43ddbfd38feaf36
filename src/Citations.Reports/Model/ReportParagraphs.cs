using Citations.Articles;
using Citations.Articles.Documents;

namespace Citations.Reports;

/// <summary>Cuts an article's text into the paragraphs that a page shows, with citations and findings marked.</summary>
internal static class ReportParagraphs
{
    /// <summary>The blocks of text outside the reference lists, and those of the lists.</summary>
    internal static EquatableArray<ReportParagraph> Of(ArticleReport report, EquatableArray<ReportFinding> findings)
    {
        var document = report.Article.Document;
        var marks = Marks(report, findings);
        var lists = report.Article.Entries.Select(entry => entry.Span).ToList();
        List<ReportParagraph> paragraphs = [];
        var next = 0;
        foreach (var block in (IEnumerable<Articles.Documents.DocumentBlock>)document.Blocks)
        {
            if (!block.IsText || block.Span.Length == 0 || lists.Any(entry => entry.Start < block.Span.End && block.Span.Start < entry.End))
                continue;
            List<ReportMark> own = [];
            while (next < marks.Count && marks[next].Span.End <= block.Span.Start)
                next++;
            for (var i = next; i < marks.Count && marks[i].Span.Start < block.Span.End; i++)
            {
                var (start, end) = (Math.Max(marks[i].Span.Start, block.Span.Start), Math.Min(marks[i].Span.End, block.Span.End));
                if (end > start)
                    own.Add(marks[i] with { Span = SourceSpan.FromBounds(start - block.Span.Start, end - block.Span.Start) });
            }

            paragraphs.Add(
                new(
                    block.Span.In(document.Text).ToString(),
                    block.Level is > 0 && block.Kind == Articles.Documents.BlockKind.Heading ? block.Level : 0,
                    own.ToEquatableArray()
                )
            );
        }

        return paragraphs.ToEquatableArray();
    }

    /// <summary>Citations and findings in their order; where two overlap the first one is kept, with the finding of the other.</summary>
    private static List<ReportMark> Marks(ArticleReport report, EquatableArray<ReportFinding> findings)
    {
        var citations = report.Links.Select(link => new ReportMark(link.Citation.Span) { Work = link.Entry?.Id });
        var found = report
            .Diagnostics.Zip(findings)
            .Where(pair => pair.First.Span is { Length: > 0 })
            .Select(pair => new ReportMark(pair.First.Span!.Value) { Finding = pair.Second });
        List<ReportMark> marks = [];
        foreach (var mark in citations.Concat(found).OrderBy(mark => mark.Span.Start).ThenBy(mark => mark.Work is null))
        {
            if (marks.Count == 0 || mark.Span.Start >= marks[^1].Span.End)
            {
                marks.Add(mark);
                continue;
            }

            marks[^1] = marks[^1] with { Work = marks[^1].Work ?? mark.Work, Finding = Worse(marks[^1].Finding, mark.Finding) };
        }

        return marks;
    }

    private static ReportFinding? Worse(ReportFinding? one, ReportFinding? other) =>
        one is null || other?.Severity > one.Severity ? other : one;
}

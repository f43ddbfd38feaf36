namespace Citations.Styles.Apa;

/// <summary>A periodical: <c>_Title_, _vol_(issue), pages</c> or an article number (R4.1 to R4.6).</summary>
internal static class PeriodicalSource
{
    private const int ShortestArticleNumber = 3;
    private static readonly RunOrigin Period = Origins.Rule("R0.1");
    private static readonly RunOrigin Comma = Origins.Rule("R4.1");
    private static readonly RunOrigin Title = Origins.Of(TextVariable.ContainerTitle, "R4.1");
    private static readonly RunOrigin Volume = Origins.Of(TextVariable.Volume, "R4.1");
    private static readonly RunOrigin Issue = Origins.Of(TextVariable.Issue, "R4.1");
    private static readonly RunOrigin Pages = Origins.Of(TextVariable.Page, "R4.1");
    private static readonly RunOrigin ArticleNumber = Origins.Of(TextVariable.Number, "R4.2");
    private static readonly RunOrigin Status = Origins.Of(TextVariable.Status, "R4.3");
    private static readonly RunOrigin Section = Origins.Of(TextVariable.Supplement, "R4.1");

    internal static void Write(ApaWork work, EntryWriter writer)
    {
        var before = writer.Written;
        WriteIssue(work, writer, "(", ")");
        writer.EndElement(before, Period);
        before = writer.Written;
        if (work.Reference.Status?.StartsWith("advance online", StringComparison.OrdinalIgnoreCase) == true)
            writer.Write("Advance online publication", Status);
        writer.EndElement(before, Period);
    }

    /// <summary>Writes title, volume, issue and pages; inside parentheses the issue takes square brackets (R4.8).</summary>
    internal static void WriteIssue(ApaWork work, EntryWriter writer, string open, string close)
    {
        writer.WriteMarkup(work.Container, TextStyle.Italic, Title);
        var (volume, issue, supplement) = (
            work.Text(TextVariable.Volume),
            work.Text(TextVariable.Issue),
            work.Text(TextVariable.Supplement)
        );
        if (volume.Length > 0 || issue.Length > 0 || supplement.Length > 0)
        {
            writer.Separate(", ", Comma);
            writer.WriteMarkup(IssueText.Range(volume), TextStyle.Italic, Volume);
            writer.OpenBracket(open, Issue);
            writer.Write(IssueText.Of(issue), Issue);
            if (supplement.Length > 0)
            {
                if (issue.Length > 0)
                    writer.Write(", ", Section);
                writer.Write(
                    supplement.StartsWith("suppl", StringComparison.OrdinalIgnoreCase) ? supplement : $"Suppl. {supplement}",
                    Section
                );
            }

            writer.CloseBracket(close, Issue);
        }

        WritePages(work, writer);
    }

    private static void WritePages(ApaWork work, EntryWriter writer)
    {
        var page = work.Text(TextVariable.Page);
        if (page.Length == 0)
            page = work.Text(TextVariable.PageFirst);
        if (page.Length > 0 && !CountsPages(work, page))
        {
            var pages = PageText.Of(page);
            writer.Separate(", ", Comma);
            if (!pages.IsPlural && IsArticleNumber(work, page))
                writer.Write($"Article {page}", ArticleNumber);
            else
                writer.Write(pages.Text, Pages);
        }
        else if (work.Reference.Type == ReferenceType.ArticleJournal && work.Text(TextVariable.Number) is { Length: > 0 } number)
        {
            writer.Separate(", ", Comma);
            writer.Write(number.StartsWith("article", StringComparison.OrdinalIgnoreCase) ? number : $"Article {number}", ArticleNumber);
        }
    }

    // Beside an article's number, pages from 1 are its own count and no place in the journal, and databases write the number as its page
    // too (R4.2).
    private static bool CountsPages(ApaWork work, string page) =>
        work.Reference.Type == ReferenceType.ArticleJournal
        && work.Text(TextVariable.Number) is { Length: >= ShortestArticleNumber } number
        && (number == page || (page.Length > 2 && page[0] == '1' && page[1] is '-' or '–'));

    // e33693, ENEURO.0197-18.2018, 104567: one id that no printed page has (R4.2).
    private static bool IsArticleNumber(ApaWork work, string page)
    {
        if (work.Reference.Type != ReferenceType.ArticleJournal)
            return false;
        var digits = page.Count(char.IsAsciiDigit);
        return page[0] is 'e' or 'E'
            ? digits >= 3
            : digits >= 6 || (digits >= 4 && page.AsSpan().ContainsAny('.', '-') && char.IsAsciiLetter(page[0]));
    }
}

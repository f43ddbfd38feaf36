using Citations.Articles.Documents;

namespace Citations.Articles.Rewriting;

/// <summary>
/// Applies the edits of findings to an article, reads and checks it again, and continues until nothing is left to fix, so that fixing a
/// fixed article changes nothing. A fix is made as a whole or not at all, and only where the file then reads as the edits say.
/// </summary>
/// <param name="readers">The readers of documents.</param>
/// <param name="writers">The writers of documents.</param>
/// <param name="check">Checks an article; it is asked once before and once after each round.</param>
public sealed class ArticleFixer(
    DocumentReaders readers,
    DocumentWriters writers,
    Func<Article, CancellationToken, Task<ArticleReport>> check
)
{
    private readonly DocumentReaders _readers = readers ?? throw new ArgumentNullException(nameof(readers));
    private readonly DocumentWriters _writers = writers ?? throw new ArgumentNullException(nameof(writers));
    private readonly Func<Article, CancellationToken, Task<ArticleReport>> _check = check ?? throw new ArgumentNullException(nameof(check));

    /// <summary>A fix may lead to another: a corrected name may be out of alphabetical order.</summary>
    private const int MostRounds = 16;

    /// <summary>Fixes an article. Where its format cannot be written, nothing is fixed and a diagnostic (CIT0009) says so.</summary>
    /// <param name="content">The file.</param>
    /// <param name="name">The name that determines the format, such as its path.</param>
    /// <param name="choose">Whether a finding is to be fixed; it is asked about each finding with edits that can be made together.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="choose"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<FixedArticle> FixAsync(
        ReadOnlyMemory<byte> content,
        string name,
        Func<Article, Diagnostic, CancellationToken, Task<bool>> choose,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(choose);
        var before = await _check(ArticleReader.Read(content, name, _readers), cancellationToken).ConfigureAwait(false);
        if (_writers.Named(before.Article.Document.Format) is not { } writer)
            return new(content, before, before, [], [Findings.NotWritable(before.Article.Document.Format)]);
        var (report, made, problems, refused) = (before, new List<Diagnostic>(), new List<Diagnostic>(), new HashSet<string>());
        for (var round = 0; round < MostRounds; round++)
        {
            var article = report.Article;
            List<Diagnostic> chosen = [];
            var plan = FixPlan.Of(
                report.Diagnostics.Where(finding => !finding.Edits.IsEmpty && !refused.Contains(KeyOf(article, finding)))
            );
            // A fix that is refused may have come before another of the same text, which is asked about in the next round.
            if (plan.Count == 0)
                break;
            foreach (var finding in plan)
            {
                if (await choose(article, finding, cancellationToken).ConfigureAwait(false))
                    chosen.Add(finding);
                else
                    refused.Add(KeyOf(article, finding));
            }

            var (written, applied) = Apply(writer, content, article, chosen, problems);
            foreach (var finding in chosen.Except(applied))
                refused.Add(KeyOf(article, finding));
            if (applied.Count == 0)
                continue;
            var after = await _check(ArticleReader.Read(written, name, _readers), cancellationToken).ConfigureAwait(false);
            if (applied.Where(finding => IsLeft(finding, report, after)).ToList() is { Count: > 0 } left)
            {
                // What is found again was not fixed, such as a title that was read in part.
                foreach (var finding in left)
                    refused.Add(KeyOf(article, finding));
                problems.AddRange(left.Select(Findings.NotMended));
                continue;
            }

            (content, report) = (written, after);
            made.AddRange(applied);
        }

        return new(content, before, report, made.ToEquatableArray(), problems.ToEquatableArray());
    }

    /// <summary>Whether an entry, or where entries went the article, has as many findings of a code as before.</summary>
    private static bool IsLeft(Diagnostic finding, ArticleReport before, ArticleReport after)
    {
        var index =
            before.Entries.Count == after.Entries.Count
                ? before.Entries.ToList().FindIndex(entry => entry.Diagnostics.Contains(finding))
                : -1;
        return index < 0
            ? Count(before.Diagnostics) <= Count(after.Diagnostics)
            : Count(before.Entries[index].Diagnostics) <= Count(after.Entries[index].Diagnostics);

        int Count(EquatableArray<Diagnostic> findings) => findings.Count(other => other.Code == finding.Code);
    }

    /// <summary>Makes fixes together; where that fails, those that can be made on their own.</summary>
    private (ReadOnlyMemory<byte> Content, List<Diagnostic> Applied) Apply(
        IDocumentWriter writer,
        ReadOnlyMemory<byte> content,
        Article article,
        List<Diagnostic> findings,
        List<Diagnostic> problems
    )
    {
        if (findings.Count == 0)
            return (content, []);
        if (Write(writer, content, article, findings).Content is { } all)
            return (all, findings);
        List<Diagnostic> alone = [];
        foreach (var finding in findings)
        {
            var (written, problem) = Write(writer, content, article, [finding]);
            if (written is null)
                problems.Add(problem ?? Findings.NotKept(finding));
            else
                alone.Add(finding);
        }

        while (alone.Count > 0)
        {
            if (Write(writer, content, article, alone).Content is { } some)
                return (some, alone);
            alone.RemoveAt(alone.Count - 1);
        }

        return (content, []);
    }

    private (ReadOnlyMemory<byte>? Content, Diagnostic? Problem) Write(
        IDocumentWriter writer,
        ReadOnlyMemory<byte> content,
        Article article,
        IReadOnlyList<Diagnostic> findings
    )
    {
        var edits = FixPlan.EditsOf(findings);
        var written = writer.Write(content, article.Document, edits);
        if (written.Diagnostics is [var problem, ..])
            return (null, problem);
        if (written.Applied.IsEmpty || written.Content.Span.SequenceEqual(content.Span))
            return (null, null);
        var read = _readers.Read(written.Content, article.Document.Name, DocumentReadOptions.Default);
        return Words(read.Text) == Words(Edited(article.Document.Text, edits)) ? (written.Content, null) : (null, null);
    }

    /// <summary>The readable text that edits lead to.</summary>
    private static string Edited(string text, IEnumerable<TextEdit> edits)
    {
        foreach (var edit in edits.OrderByDescending(edit => edit.Span.Start).ThenByDescending(edit => edit.Span.Length))
            text = string.Concat(text.AsSpan(0, edit.Span.Start), edit.Replacement.ToString(), text.AsSpan(edit.Span.End));
        return text;
    }

    // Blocks may be separated differently after an entry is removed.
    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string KeyOf(Article article, Diagnostic finding) => FindingBaseline.Fingerprint(article, finding);
}

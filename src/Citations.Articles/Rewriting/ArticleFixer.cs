using Citations.Articles.Documents;
using Answers = System.Collections.Generic.Dictionary<Citations.Diagnostic, bool>;

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

    /// <summary>Limits of the readers, and the files beside the article that they may open; the defaults open none.</summary>
    public DocumentReadOptions Options { get; init; } = DocumentReadOptions.Default;

    /// <summary>
    /// A fix may lead to another: a corrected name may be out of alphabetical order. Rounds that are undone count too.
    /// </summary>
    private const int MostRounds = 64;

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
        var options = Options with { CancellationToken = cancellationToken };
        var before = await _check(ArticleReader.Read(content, name, _readers, options), cancellationToken).ConfigureAwait(false);
        if (_writers.Named(before.Article.Document.Format) is not { } writer)
            return new(content, before, before, [], [Findings.NotWritable(before.Article.Document.Format)]);
        var (report, made, answers, failed) = (before, new List<Diagnostic>(), new Answers(), new Answers());
        List<Diagnostic> problems = [];
        var (most, madeBefore) = (int.MaxValue, 0);
        for (var round = 0; round < MostRounds; round++)
        {
            var article = report.Article;
            // A fix that is refused may have come before another of the same text, which is asked about in the next round.
            var plan = FixPlan
                .Of(
                    report.Diagnostics.Where(finding =>
                        !finding.Edits.IsEmpty && !failed.ContainsKey(finding) && answers.GetValueOrDefault(finding, true)
                    )
                )
                .Take(most)
                .ToList();
            if (plan.Count == 0)
            {
                // What could not be made may be possible now that others were made; otherwise a second run would make it.
                if (failed.Count == 0 || made.Count == madeBefore)
                    break;
                madeBefore = made.Count;
                failed.Clear();
                problems.Clear();
                continue;
            }

            foreach (var finding in plan)
            {
                if (!answers.ContainsKey(finding))
                    answers[finding] = await choose(article, finding, cancellationToken).ConfigureAwait(false);
            }

            var chosen = plan.Where(finding => answers[finding]).ToList();
            var (written, applied) = Apply(writer, content, article, chosen, problems);
            foreach (var finding in chosen.Except(applied))
                failed[finding] = true;
            if (applied.Count == 0)
                continue;
            var after = await _check(ArticleReader.Read(written, name, _readers, options), cancellationToken).ConfigureAwait(false);
            var outcome = new FixRound(report, after, FixPlan.EditsOf(applied));
            if (applied.Where(outcome.IsLeft).ToList() is { Count: > 0 } left)
            {
                // What is found again was not fixed, such as a title that was read in part.
                foreach (var finding in left)
                    failed[finding] = true;
                problems.AddRange(left.Select(Findings.NotMended));
                continue;
            }

            if (outcome.MakesWorse)
            {
                // Which of several fixes it was is found by making fewer of them at once.
                most = applied.Count > 1 ? applied.Count / 2 : int.MaxValue;
                if (applied is [var harmful])
                {
                    failed[harmful] = true;
                    problems.Add(Findings.MakesWorse(harmful));
                }

                continue;
            }

            most = most > int.MaxValue / 2 ? int.MaxValue : most * 2;
            (answers, failed) = (Carried(answers, report, after, outcome), Carried(failed, report, after, outcome));
            (content, report) = (written, after);
            made.AddRange(applied);
        }

        return new(content, before, report, made.ToEquatableArray(), problems.ToEquatableArray());
    }

    /// <summary>What was said of the findings before a round, for the same findings after it.</summary>
    private static Answers Carried(Answers answers, ArticleReport before, ArticleReport after, FixRound round)
    {
        Answers carried = [];
        var said = before.Diagnostics.Where(answers.ContainsKey).ToList();
        foreach (var finding in after.Diagnostics.Where(finding => !finding.Edits.IsEmpty))
        {
            if (said.Find(other => round.IsSame(other, finding)) is { } known)
                carried[finding] = answers[known];
        }

        return carried;
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
        var read = _readers.Read(written.Content, article.Document.Name, Options);
        return Words(read.Text) == Words(FixPlan.Edited(article.Document.Text, edits)) && HasTargets(read, article.Document, edits)
            ? (written.Content, null)
            : (null, null);
    }

    /// <summary>Whether the links lead where edits say, and nowhere that an edit took away.</summary>
    private static bool HasTargets(ArticleDocument read, ArticleDocument before, List<TextEdit> edits)
    {
        var named = edits.SelectMany(TargetsOf).ToHashSet();
        if (named.Count == 0)
            return true;
        // A link whose text is its target changes with its text.
        var changing = TargetsOf(before)
            .Where(run => edits.Exists(edit => edit.Span.Start < run.Span.End && run.Span.Start < edit.Span.End))
            .Where(run => run.Span.In(before.Text).SequenceEqual(run.Target))
            .Select(run => run.Target!);
        var now = TargetsOf(read).Select(run => run.Target!).ToHashSet();
        var kept = TargetsOf(before)
            .Where(run =>
                !edits.Exists(edit =>
                    edit.Span.Start <= run.Span.Start
                    && run.Span.End <= edit.Span.End
                    && TargetsOf(edit).Any()
                )
            )
            .Select(run => run.Target!);
        var gone = TargetsOf(before).Select(run => run.Target!).Except(kept).Except(named);
        return now.IsSupersetOf(named.Except(changing)) && !now.Overlaps(gone);
    }

    private static IEnumerable<string> TargetsOf(TextEdit edit) => MarkedCharacters.Of(edit.Replacement).Targets.OfType<string>();

    private static IEnumerable<DocumentRun> TargetsOf(ArticleDocument document) =>
        document.Blocks.SelectMany(block => block.Runs).Where(run => run.Target is not null);

    // Blocks may be separated differently after an entry is removed.
    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

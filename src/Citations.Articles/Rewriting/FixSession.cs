using Citations.Articles.Documents;

namespace Citations.Articles.Rewriting;

/// <summary>An article while it is fixed: its file and report after the last good round, what was answered, and what failed.</summary>
/// <param name="content">The file.</param>
/// <param name="before">Its report.</param>
internal sealed class FixSession(ReadOnlyMemory<byte> content, ArticleReport before)
{
    private readonly ArticleReport _before = before;
    private readonly List<Diagnostic> _made = [];
    private readonly List<Diagnostic> _problems = [];
    private Dictionary<Diagnostic, bool> _answers = [];
    private HashSet<Diagnostic> _failed = [];
    private int _mostAtOnce = int.MaxValue;
    private int _madeBeforeRetry;

    /// <summary>The file after the last good round.</summary>
    internal ReadOnlyMemory<byte> Content { get; private set; } = content;

    /// <summary>The report on it.</summary>
    internal ArticleReport Report { get; private set; } = before;

    /// <summary>What became of the article.</summary>
    internal FixedArticle Result => new(Content, _before, Report, _made.ToEquatableArray(), _problems.ToEquatableArray());

    /// <summary>The findings whose fixes the next round makes together; none if nothing is left to fix.</summary>
    internal List<Diagnostic> NextPlan()
    {
        var plan = Plan();
        if (plan.Count > 0 || _failed.Count == 0 || _made.Count == _madeBeforeRetry)
            return plan;
        // What could not be made may be possible now that others were made; otherwise a second run would make it.
        _madeBeforeRetry = _made.Count;
        _failed.Clear();
        _problems.Clear();
        return Plan();
    }

    /// <summary>The findings of a plan that are to be fixed; each is asked about once.</summary>
    internal async Task<List<Diagnostic>> ChosenAsync(
        List<Diagnostic> plan,
        Func<Article, Diagnostic, CancellationToken, Task<bool>> choose,
        CancellationToken cancellationToken
    )
    {
        foreach (var finding in plan)
        {
            if (!_answers.ContainsKey(finding))
                _answers[finding] = await choose(Report.Article, finding, cancellationToken).ConfigureAwait(false);
        }

        return plan.FindAll(finding => _answers[finding]);
    }

    /// <summary>Writes fixes to the file; those that cannot be written have failed.</summary>
    internal (ReadOnlyMemory<byte> Content, List<Diagnostic> Applied) Write(VerifiedWriting writing, List<Diagnostic> chosen)
    {
        var written = writing.Apply(Content, Report.Article, chosen, _problems);
        _failed.UnionWith(chosen.Except(written.Applied));
        return written;
    }

    /// <summary>Keeps a round that was good; one that left a finding or made the article worse is undone.</summary>
    /// <param name="written">The file after the round.</param>
    /// <param name="after">The report on it.</param>
    /// <param name="applied">The findings that were fixed.</param>
    internal void Judge(ReadOnlyMemory<byte> written, ArticleReport after, List<Diagnostic> applied)
    {
        var round = new FixRound(Report, after, FixPlan.EditsOf(applied));
        if (applied.FindAll(round.IsLeft) is { Count: > 0 } left)
            Fail(left, Findings.NotMended);
        else if (round.MakesWorse)
            Narrow(applied);
        else
            Keep(written, after, applied, round);
    }

    // A fix that is refused may have come before another of the same text, which is asked about in the next round.
    private List<Diagnostic> Plan()
    {
        var open = Report.Diagnostics.Where(finding =>
            !finding.Edits.IsEmpty && !_failed.Contains(finding) && _answers.GetValueOrDefault(finding, true)
        );
        return [.. FixPlan.Of(open).Take(_mostAtOnce)];
    }

    // What is found again was not fixed, such as a title that was read in part.
    private void Fail(List<Diagnostic> findings, Func<Diagnostic, Diagnostic> problem)
    {
        _failed.UnionWith(findings);
        _problems.AddRange(findings.Select(problem));
    }

    // Which of several fixes made the article worse is found by making fewer of them at once.
    private void Narrow(List<Diagnostic> applied)
    {
        if (applied.Count == 1)
            Fail(applied, Findings.MakesWorse);
        _mostAtOnce = applied.Count > 1 ? applied.Count / 2 : int.MaxValue;
    }

    private void Keep(ReadOnlyMemory<byte> written, ArticleReport after, List<Diagnostic> applied, FixRound round)
    {
        _mostAtOnce = _mostAtOnce > int.MaxValue / 2 ? int.MaxValue : _mostAtOnce * 2;
        _answers = KnownAgain(after, round, _answers.ContainsKey).ToDictionary(pair => pair.Key, pair => _answers[pair.Value]);
        _failed = [.. KnownAgain(after, round, _failed.Contains).Keys];
        (Content, Report) = (written, after);
        _made.AddRange(applied);
    }

    /// <summary>The findings after a round that are those of before, with these.</summary>
    private Dictionary<Diagnostic, Diagnostic> KnownAgain(ArticleReport after, FixRound round, Func<Diagnostic, bool> isKnown)
    {
        Dictionary<Diagnostic, Diagnostic> again = [];
        var known = Report.Diagnostics.Where(isKnown).ToList();
        foreach (var finding in after.Diagnostics.Where(finding => !finding.Edits.IsEmpty))
        {
            if (known.Find(other => round.IsSame(other, finding)) is { } same)
                again[finding] = same;
        }

        return again;
    }
}

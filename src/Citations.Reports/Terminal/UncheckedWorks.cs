using Citations.Articles;

namespace Citations.Reports.Terminal;

/// <summary>
/// The works that could not be checked for one reason, such as a registry out of reach, which the report gives once for all.
/// </summary>
internal sealed class UncheckedWorks
{
    private const int WorthFolding = 3;

    private readonly List<(string Reason, List<WorkResult> Works)> _groups;
    private readonly HashSet<string> _ids;

    private UncheckedWorks(List<(string Reason, List<WorkResult> Works)> groups)
    {
        _groups = groups;
        _ids = [.. groups.SelectMany(group => group.Works).Select(work => work.Id)];
    }

    /// <summary>The works of an article about which nothing else is reported.</summary>
    internal static UncheckedWorks Of(ArticleResult article, ReportOptions options)
    {
        if (options.IsVerbose)
            return new([]);
        var alike = article
            .Works.Where(work => work.Verdict == Verdict.CouldNotCheck && work.Reason is not null)
            .Where(work => article.FindingsOf(work).All(finding => finding.IsStyle || finding.IsUnchecked))
            .GroupBy(work => work.Reason!);
        return new([.. alike.Where(group => group.Count() >= WorthFolding).Select(group => (group.Key, group.ToList()))]);
    }

    /// <summary>Whether a work is reported here.</summary>
    internal bool Contains(WorkResult work) => _ids.Contains(work.Id);

    /// <summary>The reasons, each with its works.</summary>
    internal IEnumerable<string> Lines(ReportOptions options)
    {
        const int indent = 4;
        foreach (var (reason, works) in _groups)
        {
            yield return "";
            var count = $"{ReportSummary.Plural(works.Count, "work")} {VerdictWords.Of(Verdict.CouldNotCheck)}";
            var head = new TerminalLine(options.Width).Add(count, TerminalStyle.Warning);
            foreach (var line in head.Join($": {reason}").Wrap("", indent, options.HasColours))
                yield return line;
            var names = new TerminalLine(options.Width).Add(string.Join(", ", works.Select(work => work.Label)));
            foreach (var line in names.Wrap("  ", indent, options.HasColours))
                yield return line;
        }
    }
}

namespace Citations.Styles.Apa.InText;

/// <summary>
/// Writes the citations of one document in the order of its text, for what a group is called depends on
/// what was said before (R7.4). Everything else about a citation depends only on the list.
/// </summary>
internal sealed class CitationWriter(IReadOnlyDictionary<string, CitedWork> works, List<Diagnostic> diagnostics)
{
    private const string SecondarySource = "as cited in";

    private static readonly RunOrigin Bracket = Origins.Rule("R7.1");
    private static readonly RunOrigin Between = Origins.Rule("R7.3");
    private static readonly RunOrigin Affix = Origins.Rule("R7.2");
    private static readonly RunOrigin Year = Origins.Of(DateVariable.Issued, "R7.1");
    private static readonly RunOrigin Original = Origins.Of(DateVariable.OriginalDate, "R7.6");
    private static readonly RunOrigin Possessive = Origins.Rule("R7.7");
    private static readonly RunOrigin Abbreviation = Origins.Rule("R7.4");
    private static readonly RunOrigin Locator = Origins.Of(TextVariable.Locator, "R9.1");
    private static readonly RunOrigin Secondary = Origins.Rule("R9.2");
    private static readonly RunOrigin Personal = Origins.Rule("R9.3");
    private static readonly RunOrigin Missing = Origins.Rule("R0.4");

    private readonly EntryWriter _writer = new();
    private readonly HashSet<string> _introduced = [];

    /// <summary>Writes one citation.</summary>
    internal RichText Write(Citation citation)
    {
        var items = Known(citation);
        if (citation.Mode == CitationMode.Parenthetical)
            WriteParenthetical(Clusters.Of(items));
        else
        {
            var named = Clusters.Of(items.FindAll(static item => !item.Item.IsAside));
            var asides = Clusters.Of(items.FindAll(static item => item.Item.IsAside));
            Clusters.DrawTogether(named, asides);
            WriteNarrative(named, asides, citation.Mode == CitationMode.Possessive);
        }

        return _writer.Build();
    }

    /// <summary>Whether an item names the work through which another was read (R9.2).</summary>
    internal static bool IsSecondarySource(CitationItem item) =>
        item.Prefix?.Trim().EndsWith(SecondarySource, StringComparison.OrdinalIgnoreCase) == true;

    private List<(CitationItem Item, CitedWork? Cited)> Known(Citation citation)
    {
        List<(CitationItem, CitedWork?)> items = [];
        foreach (var item in citation.Items)
        {
            var cited = works.GetValueOrDefault(item.Id);
            if (cited is null)
                diagnostics.Add(StyleDiagnostics.UnknownWork(item.Id));
            items.Add((item, cited));
        }

        return items;
    }

    private void WriteParenthetical(List<Cluster> clusters)
    {
        if (clusters is [{ First: { AuthorOnly: true } } only])
        {
            WriteName(only, inParentheses: false, beforeComma: false);
            return;
        }

        _writer.OpenBracket("(", Bracket);
        WriteClusters(clusters, isFirst: true);
        _writer.CloseBracket(")", Bracket);
    }

    private void WriteClusters(List<Cluster> clusters, bool isFirst)
    {
        for (var i = 0; i < clusters.Count; i++)
        {
            var cluster = clusters[i];
            if (i > 0 || !isFirst)
                _writer.SeparateInstead(cluster.IsSecondary ? ", " : "; ", cluster.IsSecondary ? Secondary : Between);
            WritePrefix(cluster);
            WriteCluster(cluster);
        }
    }

    private void WriteCluster(Cluster cluster)
    {
        if (cluster is { Cited: null, First.TextIfMissing: { } text })
        {
            _writer.Open(TextStyle.Bold);
            _writer.Write(text, Missing);
            _writer.Close();
            return;
        }

        if (!cluster.First.SuppressAuthor)
        {
            WriteName(cluster, inParentheses: true, beforeComma: HasDetail(cluster));
            _writer.Separate(cluster.Cited is { } cited && EndsInQuotedComma(cited, cluster) ? " " : ", ", Bracket);
        }

        WriteDetail(cluster);
    }

    private void WriteNarrative(List<Cluster> clusters, List<Cluster> asides, bool isPossessive)
    {
        if (clusters is [{ First.TextIfMissing: not null, Cited: null }, ..])
        {
            WriteParenthetical([.. clusters, .. asides]);
            return;
        }

        for (var i = 0; i < clusters.Count; i++)
        {
            var cluster = clusters[i];
            if (cluster.IsSecondary)
                continue;
            if (i > 0)
                _writer.Write(
                    i < clusters.Count - 1 ? ", "
                        : clusters.Count == 2 ? " and "
                        : ", and ",
                    Between
                );
            WritePrefix(cluster);
            var abbreviation = cluster.First.SuppressAuthor ? null : WriteName(cluster, inParentheses: false, beforeComma: false);
            if (isPossessive)
                _writer.Write("’s", Possessive);
            if (cluster.First.AuthorOnly)
                continue;
            _writer.OpenBracket(" (", Bracket);
            if (abbreviation is not null)
            {
                _writer.Write(abbreviation, Abbreviation);
                _writer.Separate(", ", Abbreviation);
            }

            WriteDetail(cluster);
            if (i + 1 < clusters.Count && clusters[i + 1].IsSecondary)
            {
                _writer.Separate(", ", Secondary);
                WritePrefix(clusters[i + 1]);
                WriteCluster(clusters[i + 1]);
            }

            if (i == clusters.Count - 1)
                WriteClusters(asides, isFirst: false);
            _writer.CloseBracket(")", Bracket);
        }
    }

    // Gives back an abbreviation that is still to be introduced, because the narrative form puts it into the parentheses.
    private string? WriteName(Cluster cluster, bool inParentheses, bool beforeComma)
    {
        if (cluster.Cited is not { } cited)
        {
            _writer.Write(cluster.First.Id, Missing);
            return null;
        }

        var abbreviation = Names.AbbreviationOf(cited);
        var isKnown =
            abbreviation is not null && (cluster.First.AuthorIntroduced | !_introduced.Add(cited.Work.Author.Names[0].ShortForm()));
        Names.Write(cited, inParentheses, isKnown, beforeComma, _writer);
        if (isKnown || abbreviation is null)
            return null;
        if (!inParentheses)
            return abbreviation;
        _writer.Write($" [{abbreviation}]", Abbreviation);
        return null;
    }

    private void WriteDetail(Cluster cluster)
    {
        for (var i = 0; i < cluster.Items.Count; i++)
        {
            var (item, cited) = cluster.Items[i];
            if (i > 0)
                _writer.Write(", ", Between);
            if (item.Target is { Length: > 0 } target)
                _writer.OpenLink(target);
            if (cited is null)
                _writer.Write("n.d.", Missing);
            else if (cited.IsPersonalCommunication)
                WritePersonal(cited);
            else if (!(cluster.IsBeforeSecondary && cited.Work.Date.Kind == ApaDateKind.Unknown))
                WriteYear(cited.Work);
            if (item.Target is { Length: > 0 })
                _writer.CloseLink();
            if (item.Locator is { Length: > 0 } locator)
            {
                _writer.Separate(", ", Locator);
                _writer.Write(Locators.Text(item.Label, locator), Locator);
            }

            if (item.Suffix?.Trim() is not { Length: > 0 } suffix)
                continue;
            _writer.Separate(char.IsPunctuation(suffix[0]) && suffix[0] is not ('(' or '[' or '“') ? "" : " ", Affix);
            _writer.Write(suffix, Affix);
        }
    }

    private void WriteYear(ApaWork work)
    {
        if (!HasYear(work))
            return;
        var original = work.Reference.OriginalDate ?? NestedWork.Of(work.Reference, "reprinted-from")?.Issued;
        if (original is not null && ApaDate.YearLabel(original) is { Length: > 0 } first)
            _writer.Write($"{first}/", Original);
        DateElement.WriteYear(work, _writer);
    }

    private void WritePersonal(CitedWork cited)
    {
        _writer.Write("personal communication", Personal);
        if (cited.Work.Reference.Issued is not { } date)
            return;
        _writer.Separate(", ", Personal);
        _writer.Write(date.Start is { } day ? ApaDate.InFull(day) : FieldText.Clean(date.Literal), Personal);
    }

    private void WritePrefix(Cluster cluster)
    {
        if (cluster.Prefix?.Trim() is not { Length: > 0 } prefix)
            return;
        _writer.Write(prefix, cluster.IsSecondary ? Secondary : Affix);
        _writer.Write(" ", Affix);
    }

    private static bool HasDetail(Cluster cluster) =>
        cluster.First.Locator is { Length: > 0 }
        || cluster.Cited is not { } cited
        || HasYear(cited.Work);

    // A clause of a constitution has no year, and an act that is named by its year needs none.
    private static bool HasYear(ApaWork work) =>
        work.Rules.Source != SourceForm.Legal || (work.Date.Kind != ApaDateKind.Unknown && !LegalEntry.IsNamedByYear(work));

    private static bool EndsInQuotedComma(CitedWork cited, Cluster cluster) =>
        cited.Work.Author.IsEmpty
        && cited.Work is { IsTitleItalic: false, IsTitleDescription: false }
        && cited.Work.Rules.Source != SourceForm.Legal
        && cited.Work.Reference.Title is not null
        && HasDetail(cluster);
}

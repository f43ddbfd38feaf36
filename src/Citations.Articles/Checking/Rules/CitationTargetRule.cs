using Citations.Articles.Checking.Evidence;
using Citations.Articles.Documents;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0209: a citation whose link leads to another work than its text.</summary>
internal static class CitationTargetRule
{
    internal static readonly DiagnosticDescriptor OtherTarget = new(
        "CIT0209",
        "A citation links to a different work than it names",
        DiagnosticSeverity.Warning,
        "The text of a citation leads to one entry, but its link leads to another entry or another DOI. This happens when a citation is copied or a list is renumbered."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        var byLabel = examined
            .Article.Entries.SelectMany(
                entry => entry.Key is { } key ? entry.Labels.Append(key) : entry.Labels,
                (entry, label) => (label, entry)
            )
            .DistinctBy(pair => pair.label)
            .ToDictionary(pair => pair.label, pair => pair.entry);
        // A link on several numbers, "[1, 2]", leads to the first.
        var single = examined.Links.GroupBy(link => link.Citation.Span).Where(place => !place.Skip(1).Any()).Select(place => place.First());
        foreach (var link in single)
        {
            if (link is not { Kind: LinkKind.Exact, Entry: { } entry } || link.Citation.Form is CitationForm.Key or CitationForm.Footnote)
                continue;
            var others = Targets(examined.Article.Document, link.Citation).Select(target => OtherOf(target, entry, byLabel, examined));
            if (others.OfType<string>().FirstOrDefault() is { } other)
                yield return OtherTarget.At(
                    $"{Wording.Citation(link.Citation)} is {Wording.Entry(entry)}, but its link leads to {other}.",
                    link.Citation.Span,
                    "Correct the link, or the citation."
                );
        }
    }

    private static List<string> Targets(ArticleDocument document, InTextCitation citation)
    {
        List<string> targets = [];
        foreach (var run in document.Slice(citation.Span).Runs)
        {
            // The key of a citation that the markup links, as JATS does, is that of its entry.
            var target = run.Citations is [var keyed] ? "#" + keyed.Key : run.Target;
            if (target is not null && !targets.Contains(target))
                targets.Add(target);
        }

        return targets;
    }

    /// <summary>The target of a link if it is not the entry; null if it is the entry or not known.</summary>
    private static string? OtherOf(
        string target,
        ReferenceEntry entry,
        Dictionary<string, ReferenceEntry> byLabel,
        ExaminedArticle examined
    )
    {
        if (target is ['#', ..])
            return byLabel.TryGetValue(target[1..], out var labelled) && labelled.Id != entry.Id ? Wording.Entry(labelled) : null;
        if (!Doi.TryParse(target, out var doi) || entry.Reference.Doi is not { } own || own == doi)
            return null;
        return examined.Article.Entries.FirstOrDefault(other => other.Kind != EntryKind.Link && other.Reference.Doi == doi) is { } cited
            ? Wording.Entry(cited)
            : $"the DOI {doi}; the entry has {own}";
    }
}

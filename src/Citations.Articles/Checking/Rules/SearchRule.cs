using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;
using Citations.Matching;

namespace Citations.Articles.Checking.Rules;

/// <summary>
/// CIT0151 to CIT0157: what searching for a work without a DOI found: its record, several alike, none, or a work with this title by others.
/// A book or a report without a record could not be checked; that is never an accusation.
/// </summary>
internal static class SearchRule
{
    internal static readonly DiagnosticDescriptor Found = new(
        "CIT0151",
        "A search found the DOI",
        DiagnosticSeverity.Information,
        "The entry has no DOI; a search found the record of its work, and the entry was compared with it. APA 7 gives the DOI where there "
            + "is one (section 9.34)."
    )
    {
        Safety = FixSafety.Safe,
    };

    internal static readonly DiagnosticDescriptor NotFound = new(
        "CIT0152",
        "A work was not found",
        DiagnosticSeverity.Warning,
        "An article, a paper or a preprint was not found in the registries that were asked. Another may have it: check that the work "
            + "exists as described."
    );

    internal static readonly DiagnosticDescriptor Ambiguous = new(
        "CIT0153",
        "Several records fit",
        DiagnosticSeverity.Information,
        "Several records fit the entry equally well, so none was chosen. They are listed; add the DOI of the one that is meant."
    );

    internal static readonly DiagnosticDescriptor Unregistered = new(
        "CIT0154",
        "Registries hold few works of this kind",
        DiagnosticSeverity.Information,
        "A book, a chapter, a report or a thesis was not found. Registries hold few of these, so the entry could not be checked."
    );

    internal static readonly DiagnosticDescriptor Namesake = new(
        "CIT0155",
        "The title is registered with other authors",
        DiagnosticSeverity.Warning,
        "The work was not found. A work with this title is registered, and none of the listed authors is an author of it. Where the work "
            + "could not be looked for, this is information."
    );

    internal static readonly DiagnosticDescriptor Indexed = new(
        "CIT0157",
        "An index has the work",
        DiagnosticSeverity.Information,
        "No registry of DOIs has the work, but an index such as Open Library or Europe PMC does. The work exists; an index collects "
            + "records of others, so the entry is not compared with it."
    );

    private const int MostCandidates = 3;
    private const string WhichIsMeant = "Check which work is meant: the one with this title or one by these authors.";

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        if (entry.Search is not { } search || entry.IsWrongWork)
            yield break;
        var span = entry.Entry.Span;
        var name = Wording.Entry(entry.Entry);
        switch (search.Status)
        {
            case FindStatus.Found when entry.IsFoundBySearch && entry.Entry.Reference.Doi is null && search.Match?.Doi is { } doi:
                yield return Found
                    .At($"{name} has no DOI; its record is {doi}.", span, $"Add {doi.ToUrl()}")
                    .Edited(entry, EntryEdits.AddDoi(entry, doi));
                break;
            case FindStatus.Found when search is { IsSecondHand: true, Match: { } known }:
                yield return Indexed.At($"{name} is in {search.Source ?? "an index"}: {Wording.Work(known)}.", span);
                break;
            case FindStatus.Ambiguous:
                yield return Ambiguous.At(
                    $"Several records fit {name} equally well: {Wording.List(search.Candidates.Take(MostCandidates).Select(Candidate))}.",
                    span,
                    "Add the DOI of the one that is meant."
                );
                break;
            case FindStatus.NotFound when search.Namesake is { } namesake:
                yield return Namesake.At(
                    $"{name} was not found; the work registered with this title is {Wording.Work(namesake)}, and none of the listed "
                        + $"authors is an author of it{Wording.Sibling(search.Sibling)}.",
                    entry.Entry.SpanOf("author"),
                    WhichIsMeant
                );
                break;
            case FindStatus.NotFound when entry.Resolution is null && RegisteredTypes.HaveRecords(entry.Entry.Reference):
                yield return NotFound.At(
                    $"{name} was not found in {search.Source ?? "any registry that was asked"}; another registry may have it.",
                    span,
                    "Check that the work exists as described, and add its DOI or address."
                );
                break;
            case FindStatus.NotFound when entry.Resolution is null:
                yield return Unregistered.At($"{name} could not be checked: registries hold few works of this kind.", span);
                break;
            case FindStatus.CouldNotCheck:
                if (entry.Resolution is null && search.Source is not null)
                    yield return RegistrationRule.CouldNotCheck.At(
                        $"{name} could not be checked: {(search.Reason ?? "no answer").TrimEnd('.')}.",
                        span
                    );
                if (search.Namesake is { } other)
                    yield return (Namesake with { Severity = DiagnosticSeverity.Information }).At(
                        $"Whether {name} exists could not be checked; a work registered with this title is {Wording.Work(other)}, and "
                            + $"none of the listed authors is an author of it{Wording.Sibling(search.Sibling)}.",
                        entry.Entry.SpanOf("author"),
                        WhichIsMeant
                    );
                break;
        }
    }

    private static string Candidate(Reference record) => $"{Wording.Work(record)}{(record.Doi is { } doi ? $", {doi}" : "")}";
}

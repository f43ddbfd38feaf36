using Citations.Articles.Checking.Evidence;
using Citations.Matching;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0226: one DOI at entries of different works.</summary>
internal static class SharedDoiRule
{
    internal static readonly DiagnosticDescriptor Shared = new(
        "CIT0226",
        "Two entries have one DOI",
        DiagnosticSeverity.Warning,
        "A DOI identifies one work, and the entries that give it have different titles. Chapters of one book may give the DOI of the book. If the registry shows which of the entries has the DOI of another work, that is reported for that entry."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        var repeated = examined.Duplicates.SelectMany(works => works.Skip(1)).Select(entry => entry.Id).ToHashSet();
        return from entry in examined.Listed
               where entry.Reference is { Doi: not null, Title: not null, Type: not ReferenceType.Chapter } && !repeated.Contains(entry.Id)
               group entry by entry.Reference.Doi into works
               where works.Skip(1).Any() && !works.Any(work => examined.Entry(work).IsWrongWork)
               let first = works.First()
               from other in works.Skip(1)
               where TitleMatch.Similarity(first.Reference.Title, other.Reference.Title) < TitleMatch.OtherWork
               select Shared.At(
                   $"{Wording.Entry(other)} has the DOI {other.Reference.Doi} of {Wording.Entry(first)}.",
                   other.SpanOf("DOI"),
                   "Compare both entries with the work that the DOI leads to."
               );
    }
}

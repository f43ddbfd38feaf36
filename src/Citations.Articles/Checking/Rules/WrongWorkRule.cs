using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;

namespace Citations.Articles.Checking.Rules;

/// <summary>
/// CIT0101, CIT0103: the DOI belongs to a different work, or the entry joins the title of one work with the authors of another.
/// </summary>
internal static class WrongWorkRule
{
    internal static readonly DiagnosticDescriptor WrongWork = new(
        "CIT0101",
        "The DOI belongs to a different work",
        DiagnosticSeverity.Error,
        "The titles of the entry and of the record share less than half of their words, and the authors and the place do not show that one title is a translation of the other. The message names the work that has the DOI. If a search found the work that the entry describes, the fix gives its DOI."
    )
    {
        Safety = FixSafety.Safe,
    };

    internal static readonly DiagnosticDescriptor Chimera = new(
        "CIT0103",
        "The authors belong to a different work",
        DiagnosticSeverity.Error,
        "The title is that of the DOI, but none of the listed authors is an author of that work. The entry joins two works: decide which one is meant."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        if (entry.Record is not { } record)
            yield break;
        if (entry.IsWrongWork)
        {
            yield return WrongWork
                .At(
                    $"{entry.DoiName} is the DOI of another work: {entry.Registry} lists {Wording.Work(record)}.",
                    entry.Entry.SpanOf("DOI"),
                    entry.Search?.Match?.Doi is { } right
                        ? $"The work that the entry describes is {right}."
                        : "Look up the DOI of the work that the entry describes."
                )
                .Edited(entry, entry.Search?.Match?.Doi is { } other ? EntryEdits.OtherDoi(entry, other) : [], entry.Search?.Match);
        }
        else if (entry.IsChimera)
        {
            yield return Chimera.At(
                $"The title is that of {entry.DoiName}, and none of the listed authors is an author of it; {entry.Registry} lists {Wording.List(record.Author.Take(4).Select(Wording.Surname))}{(record.Author.Count > 4 ? " and others" : "")}{Wording.Sibling(entry.Search?.Sibling)}.",
                entry.Entry.SpanOf("author"),
                "Check which work is meant: the one with this title or one by these authors."
            );
        }
    }
}

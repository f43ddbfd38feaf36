using Citations.Articles.Checking.Comparing;
using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;
using Citations.Matching;

namespace Citations.Articles.Checking.Rules;

/// <summary>
/// CIT0102, CIT0104, CIT0125: listed names that are not authors of the work, authors that are left out, and a record too short to tell.
/// </summary>
internal static class AuthorRule
{
    internal static readonly DiagnosticDescriptor Strangers = new(
        "CIT0102",
        "Listed names are not authors of the work",
        DiagnosticSeverity.Error,
        "Names in the entry are not among the authors that the registry lists. The message names the registry's authors at those places and, if a search found it, the work that the listed authors wrote. Of a list that is cut by an ellipsis or et al., the names that it shows are compared. Differences in accents, particles, transliteration and initials do not count."
    )
    {
        Safety = FixSafety.Safe,
    };

    internal static readonly DiagnosticDescriptor Omitted = new(
        "CIT0104",
        "Authors are left out",
        DiagnosticSeverity.Error,
        "The registry lists authors that the entry should show but does not. APA 7 lists up to 20 authors (section 9.8)."
    )
    {
        Safety = FixSafety.Safe,
    };

    internal static readonly DiagnosticDescriptor RecordIncomplete = new(
        "CIT0125",
        "The record lists only one author",
        DiagnosticSeverity.Information,
        "The record lists one author, but the entry lists many. Such a record is incomplete, and the other names could not be checked."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        if (entry.Comparable is not { } record || entry.Authors is not { } authors || entry.IsChimera)
            yield break;
        var span = entry.Entry.SpanOf("author");
        if (authors.IsRecordIncomplete)
        {
            yield return RecordIncomplete.At(
                $"The record of {entry.DoiName} lists only {Wording.Surname(record.Author[0])}; the other authors could not be checked.",
                span
            );
        }
        else if (authors.Strangers.Count > 0)
        {
            var names = authors.Strangers.Select(Wording.Surname).ToList();
            yield return Strangers
                .At(
                    $"{Wording.List(names)} {(names.Count == 1 ? "is not an author" : "are not authors")} of {entry.DoiName}; {Evidence(entry, record, authors)}{Wording.Sibling(entry.Search?.Sibling)}.",
                    span,
                    Fix(record)
                )
                .Edited(entry, EntryEdits.Authors(entry));
        }
        else if (authors.Omitted.Count > 0)
        {
            yield return Omitted
                .At(
                    $"The entry leaves out {Wording.List(authors.Omitted.Take(6).Select(omitted => Wording.Surname(omitted.Name)))}{(authors.Omitted.Count > 6 ? " and others" : "")}; {entry.Registry} lists {Wording.Number(record.Author.Count)} authors of {entry.DoiName}.",
                    span,
                    Fix(record)
                )
                .Edited(entry, EntryEdits.Authors(entry));
        }
    }

    /// <summary>The names of the registry at the places that differ.</summary>
    private static string Evidence(ExaminedEntry entry, Reference record, AuthorComparison authors)
    {
        const int mostNames = 8;
        var places = authors
            .Positions.Where(position => authors.Omitted.Any(omitted => omitted.Position == position) || !IsShown(entry, record, position))
            .Take(mostNames)
            .ToList();
        if (places.Count == 0)
            return $"{entry.Registry} lists {Wording.List(record.Author.Take(mostNames).Select(Wording.Surname))}";
        return $"{entry.Registry} lists {string.Join(", ", places.Select(position => Wording.Surname(record.Author[position - 1])))} as author{(places.Count == 1 ? "" : "s")} {Wording.Positions(places)}";
    }

    private static bool IsShown(ExaminedEntry entry, Reference record, int position) =>
        entry.Entry.Reference.Author.Any(listed => NameMatch.SurnamesAgree(listed, record.Author[position - 1]));

    private static string Fix(Reference record) =>
        $"Write {RecordText.Authors(record.Author) ?? Wording.List(record.Author.Select(Wording.Surname))}";
}

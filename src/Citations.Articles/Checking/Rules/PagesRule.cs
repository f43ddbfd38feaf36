using Citations.Articles.Checking.Comparing;
using Citations.Articles.Checking.Evidence;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0117: the pages are others; <c>310-12</c> is <c>310–312</c>.</summary>
internal static class PagesRule
{
    internal static readonly DiagnosticDescriptor OtherPages = new(
        "CIT0117",
        "The pages differ from the record",
        DiagnosticSeverity.Error,
        "The pages are not the registered ones. 310-12 is 310–312, and a first page alone is not a contradiction."
    )
    {
        Safety = FixSafety.Safe,
    };

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry) =>
        FieldDifference.Check(
            entry,
            OtherPages,
            TextVariable.Page,
            (listed, registered) =>
                PageNumbers.AreSame(listed, registered)
                // A record of an electronic article has "1-12" beside its number, and some entries count from 1.
                // The letter of an issue: Procedia Engineering 27, C (2012).
                || (listed is [var letter] && char.IsAsciiLetterUpper(letter))
                // What was read as pages is another field.
                || listed == entry.Record?.Volume
                || listed == entry.Record?.Issue
                || entry.Statement is { HasPages: true }
                || (registered.StartsWith("1-", StringComparison.Ordinal) && entry.Record?.Number is not null)
        );
}

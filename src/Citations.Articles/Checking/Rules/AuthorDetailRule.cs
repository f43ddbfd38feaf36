using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;
using Citations.Matching;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0105 to CIT0107: names that are spelled differently, in another order, or without their suffix.</summary>
internal static class AuthorDetailRule
{
    internal static readonly DiagnosticDescriptor Misspelled = new(
        "CIT0105",
        "A name is spelled differently",
        DiagnosticSeverity.Warning,
        "A surname differs from the registered one in a letter, or the initials differ."
    )
    {
        Safety = FixSafety.Safe,
    };

    internal static readonly DiagnosticDescriptor Reordered = new(
        "CIT0106",
        "The authors are in a different order",
        DiagnosticSeverity.Warning,
        "The names agree with the record, but their order does not. The order of authors is a fact of the work."
    )
    {
        Safety = FixSafety.Safe,
    };

    internal static readonly DiagnosticDescriptor Suffix = new(
        "CIT0107",
        "A name has lost its suffix",
        DiagnosticSeverity.Information,
        "The registry gives a name a suffix such as Jr. that the entry leaves out (APA 7, section 9.8)."
    )
    {
        Safety = FixSafety.Safe,
    };

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        if (entry.Comparable is not { } record || entry.Authors is not { IsDisjoint: false } authors)
            yield break;
        var span = entry.Entry.SpanOf("author");
        foreach (var (listed, registered) in authors.Misspelled.Concat(authors.OtherInitials))
        {
            yield return Misspelled
                .At(
                    $"{entry.Registry} writes {Wording.Listed(registered)} where the entry has {Wording.End(Wording.Listed(listed))}",
                    span,
                    $"Write {Wording.Listed(registered)}"
                )
                .Edited(entry, EntryEdits.Name(entry, listed, registered));
        }

        if (authors is { IsReordered: true, Strangers.Count: 0 })
        {
            yield return Reordered
                .At(
                    $"The authors are in a different order than in {entry.Registry}: "
                        + $"{Wording.List(record.Author.Take(6).Select(Wording.Surname))}{(record.Author.Count > 6 ? " and others" : "")}.",
                    span
                )
                .Edited(entry, EntryEdits.Authors(entry));
        }

        foreach (var listed in entry.Entry.Reference.Author)
        {
            if (
                record.Author.FirstOrDefault(name => NameMatch.AreSame(listed, name)) is { Suffix: { } suffix }
                && listed.Suffix is null
                && !HasSuffix(entry, listed, suffix)
            )
            {
                yield return Suffix
                    .At(
                        $"{entry.Registry} gives {Wording.Surname(listed)} the suffix {suffix.TrimEnd('.')}.",
                        span,
                        $"Write {Wording.Listed(listed)}, {suffix}"
                    )
                    .Edited(
                        entry,
                        EntryEdits.Part(entry, "author", Wording.Listed(listed), Wording.WithSuffix(listed with { Suffix = suffix }))
                    );
            }
        }
    }

    /// <summary>Whether the suffix is after the name, though it was read in another way.</summary>
    private static bool HasSuffix(ExaminedEntry entry, Contributor listed, string suffix)
    {
        var (text, word) = (entry.Entry.Text, suffix.TrimEnd('.'));
        // Zarate, C. A., Jr.; Zarate, Jr., C. A.; Zarate Jr., C. A.
        return IsAfter(Wording.Listed(listed))
            || IsAfter(Wording.Surname(listed))
            || TextFolding.Words(Wording.Surname(listed)) is [_, .., var last] && last == TextFolding.Fold(word);

        bool IsAfter(string name) =>
            text.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at
            && text[(at + name.Length)..].TrimStart(' ', ',', '.').StartsWith(word, StringComparison.OrdinalIgnoreCase);
    }
}

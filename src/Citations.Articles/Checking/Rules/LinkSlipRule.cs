using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;
using Citations.Articles.Linking;
using Citations.Matching;

namespace Citations.Articles.Checking.Rules;

/// <summary>
/// CIT0211 to CIT0214: a citation that reaches its entry with a slip: the year, the spelling, the other authors, or a missing letter.
/// </summary>
internal static class LinkSlipRule
{
    internal static readonly DiagnosticDescriptor OtherYear = new(
        "CIT0211",
        "A citation has a different year than its entry",
        DiagnosticSeverity.Error,
        "The authors are listed with a different year."
    )
    {
        Safety = FixSafety.Unsafe,
    };

    internal static readonly DiagnosticDescriptor Spelling = new(
        "CIT0212",
        "A citation spells a name differently",
        DiagnosticSeverity.Warning,
        "A name is spelled differently in the citation and in the list."
    )
    {
        Safety = FixSafety.Safe,
    };

    internal static readonly DiagnosticDescriptor OtherAuthors = new(
        "CIT0213",
        "A citation and its entry name different authors",
        DiagnosticSeverity.Warning,
        "The first author and the year agree, but the other authors do not."
    )
    {
        Safety = FixSafety.Unsafe,
    };

    internal static readonly DiagnosticDescriptor Ambiguous = new(
        "CIT0214",
        "A citation fits several entries",
        DiagnosticSeverity.Warning,
        "A citation fits more than one entry. A letter after the year tells them apart (APA 7, section 8.19)."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        var duplicates = examined.Duplicates.SelectMany(group => group).Select(entry => entry.Id).ToHashSet();
        foreach (var link in examined.Links)
        {
            if (link.Entry is not { } entry)
                continue;
            var (citation, span) = (Wording.Citation(link.Citation), link.Citation.Span);
            var listed = Wording.Entry(entry);
            if (link.Kind == LinkKind.OtherYear)
                yield return OtherYear.At(
                    $"{citation} is cited; the reference list has {listed}.",
                    span,
                    YearMeant(examined, entry)
                ) with
                {
                    Edits = YearEdits(examined, link, entry),
                };
            if (link.Kind == LinkKind.SpelledDifferently)
                yield return Spelling.At(
                    $"{citation} is spelled differently in the reference list: {listed}.",
                    span,
                    "Use one spelling."
                ) with
                {
                    Edits = NameEdits(examined, link, entry),
                };
            if (link.Kind == LinkKind.Exact && WithOtherAccents(link.Citation, entry) is var (cited, right))
                yield return (Spelling with { Severity = DiagnosticSeverity.Information }).At(
                    $"{citation} has “{cited}”; the reference list has “{right}”.",
                    span,
                    "Use one spelling."
                );
            if (link.Kind == LinkKind.OtherAuthors)
                yield return OtherAuthors.At(
                    entry.Reference.Author.IsEmpty
                        ? $"{citation} does not begin like the entry, {listed}."
                        : $"{citation} does not name the authors of the entry, {Wording.End(Authors(link.Citation, entry))}",
                    span,
                    "Cite the authors as the entry lists them."
                ) with
                {
                    Edits = NameEdits(examined, link, entry),
                };
            // Of a work that is listed twice the list is at fault.
            if (link.Kind == LinkKind.Ambiguous && !duplicates.Contains(entry.Id))
                yield return link.Citation.YearSuffix is { } letter && entry.Parsed.YearSuffix is null
                    ? Ambiguous.At(
                        $"{citation} has the letter {letter}, but the entries of these authors and this year have no letters.",
                        span,
                        "Give the entries letters, in the order of their titles (APA 7, section 9.47)."
                    )
                    : Ambiguous.At($"{citation} fits more than one entry of the reference list.", span, ToTellApart(examined, entry));
        }
    }

    /// <summary>The years that the list has for these authors; one that no work can have is wrong itself.</summary>
    private static string YearMeant(ExaminedArticle examined, ReferenceEntry entry)
    {
        const int earliest = 1400;
        if (Wording.Year(entry) is not { Length: > 0 } year)
            return "Give the entry its date.";
        if (entry.Reference.Issued?.Year is { } number && number is < earliest and > 0)
            return $"Correct the year of the entry, {year}.";
        var years =
            EntryNames.KeyOf(entry) is { } key && entry.Parsed.YearSuffix is not null
                ? examined.Listed.Where(other => EntryNames.KeyOf(other) == key).Select(Wording.Year).Distinct().ToList()
                : [];
        // A year that is cited too is that of another work.
        if (years.Count <= 1 && examined.Entry(entry).Links.Any(link => link.Kind == LinkKind.Exact))
            return $"Add the entry, or correct the year: the text cites {year} too.";
        return years.Count > 1 ? $"The list has {Wording.List(years)}." : $"Did you mean {year}?";
    }

    /// <summary>The first name that differs from that of the entry only in its accents, which both of them could have.</summary>
    private static (string Cited, string Listed)? WithOtherAccents(InTextCitation citation, ReferenceEntry entry)
    {
        if (citation.Form is not (CitationForm.Parenthetical or CitationForm.Narrative))
            return null;
        foreach (var cited in citation.Authors)
        {
            foreach (var surname in entry.Reference.Author.Select(Wording.Surname))
            {
                var areAlike = cited.Length == surname.Length && TextFolding.Fold(cited) == TextFolding.Fold(surname);
                if (areAlike && cited.Zip(surname).Any(pair => pair.First != pair.Second && char.IsLetter(pair.First) && IsAccented(pair)))
                    return (cited, surname);
            }
        }

        return null;
    }

    private static bool IsAccented((char First, char Second) pair) =>
        char.ToUpperInvariant(pair.First) != char.ToUpperInvariant(pair.Second)
        && (!char.IsAscii(pair.First) || !char.IsAscii(pair.Second));

    /// <summary>How to distinguish the works of one surname and year: more names, initials, or a letter (APA 7, 8.18 to 8.20).</summary>
    private static string ToTellApart(ExaminedArticle examined, ReferenceEntry entry)
    {
        if (
            EntryNames.KeyOf(entry) is not { } key
            || examined.Listed.FirstOrDefault(other => other.Id != entry.Id && EntryNames.KeyOf(other) == key) is not { } rival
        )
            return "Add a letter to the year.";
        var first = entry.Reference.Author[0];
        if (NameMatch.Initials(rival.Reference.Author[0].Given) != NameMatch.Initials(first.Given))
            return $"Cite with initials, {NameMatch.Initials(first.Given)}. {Wording.Surname(first)} (APA 7, section 8.20).";
        return rival.Reference.Author.Count > 1
            && entry.Reference.Author.Count > 1
            && !rival.Reference.Author.Select(Wording.Surname).SequenceEqual(entry.Reference.Author.Select(Wording.Surname))
            ? "Name enough authors to tell the works apart (APA 7, section 8.18)."
            : "Add a letter to the year.";
    }

    /// <summary>The year of an entry whose record gives the same; one that is wrong itself is corrected in the entry.</summary>
    private static EquatableArray<TextEdit> YearEdits(ExaminedArticle examined, CitationLink link, ReferenceEntry entry) =>
        entry.Reference.Issued?.Year is { } year
        && Proved(examined, entry) is { } record
        && PublicationYears.Of(record) is { } years
        && year >= years.First
        && year <= years.Last
            ? [.. CitationEdits.Year(examined.Article.Document, link.Citation, Wording.Number(year), entry.Parsed.YearSuffix)]
            : [];

    /// <summary>The names of an entry that has them as its record has.</summary>
    private static EquatableArray<TextEdit> NameEdits(ExaminedArticle examined, CitationLink link, ReferenceEntry entry) =>
        Proved(examined, entry) is not null
        && examined.Entry(entry).Authors is { IsClean: true }
        && entry.Parsed.AuthorsCut == AuthorListCut.None
            ? [.. CitationEdits.Names(examined.Article, link.Citation, [.. entry.Reference.Author.Select(Wording.Surname)])]
            : [];

    private static Reference? Proved(ExaminedArticle examined, ReferenceEntry entry) =>
        EntryEdits.IsWritable(entry) && examined.Style.IsApa() ? examined.Entry(entry).Comparable : null;

    private static string Authors(InTextCitation citation, ReferenceEntry entry)
    {
        var hasInitials = citation.Authors is [[_, '.', ' ', ..], ..];
        return Wording.List(entry.Reference.Author.Take(4).Select(name => hasInitials ? Wording.Listed(name) : Wording.Surname(name)))
            + (entry.Reference.Author.Count > 4 ? " and others" : "");
    }
}

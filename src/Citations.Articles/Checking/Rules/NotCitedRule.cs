using System.Globalization;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Documents;
using Citations.Articles.InText;
using Citations.Articles.Linking;
using Citations.Matching;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0202, CIT0203: an entry that no citation leads to; where nothing is cited at all that is one finding.</summary>
internal static class NotCitedRule
{
    internal static readonly DiagnosticDescriptor NotCited = new(
        "CIT0202",
        "An entry is not cited",
        DiagnosticSeverity.Warning,
        "No citation in the text leads to the entry."
    );

    internal static readonly DiagnosticDescriptor NothingCited = new(
        "CIT0203",
        "No entry is cited",
        DiagnosticSeverity.Warning,
        "The text cites none of the entries of the reference list."
    );

    // A citation names no more authors.
    private const int MostNamed = 3;

    // A sentence of three words.
    private const int FewestSpaces = 2;

    // "S. 1233" without its spaces and periods.
    private const int ShortestLaw = 5;

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        var (article, links) = (examined.Article, examined.Links);
        var listed = article.Entries.Where(entry => entry.Kind == EntryKind.Listed).ToList();
        if (listed.Count == 0 || links.Any(link => link.Citation is { Form: CitationForm.Key, Key: EntryLabels.EveryWork }))
            return [];
        var duplicates = examined.Duplicates.SelectMany(group => group.Skip(1)).Select(entry => entry.Id).ToHashSet();
        var cited = links.Select(link => link.Entry?.Id).OfType<string>().ToHashSet();
        // A citation that fits several entries may be of any of them, which is another finding.
        var ambiguous = links.Where(link => link.Kind == LinkKind.Ambiguous);
        var fitting = ambiguous.Select(link => EntryNames.KeyOf(link.Entry!)).OfType<string>().ToHashSet();
        var list = SourceSpan.FromBounds(listed.Min(entry => entry.Span.Start), listed.Max(entry => entry.Span.End));
        var text = article.Document.Text;
        var prose = new Lazy<string>(() => TextFolding.Fold(text[..list.Start]) + TextFolding.Fold(text[list.End..]));
        bool IsNamed(ReferenceEntry entry) =>
            LegalName.IsOf(entry.Reference.Type) ? IsNamedLaw(entry.Reference, prose.Value)
            : examined.Style == ListStyle.Mla && NotCitedRule.IsNamed(article, entry, list);
        if (cited.Count == 0 && !listed.Exists(IsNamed))
        {
            // Keys whose library was not read may lead to any entry.
            return
                links.Any(link => link is { Kind: LinkKind.NotNeeded, Citation.Form: CitationForm.Key or CitationForm.Footnote })
                || !HasText(article, list)
                // Raised numbers lead to notes that could not be read.
                || LostSuperscripts.CountIn(text, [.. article.Paragraphs])
                ? []
                :
                [
                    NothingCited.At(
                        listed.Count == 1
                            ? "The text does not cite the only entry of the reference list."
                            : $"The text cites none of the {Wording.Number(listed.Count)} entries of the reference list.",
                        listed[0].Span
                    ),
                ];
        }

        // What is listed twice is another finding.
        var works = listed.Where(entry => cited.Contains(entry.Id)).Select(EntryNames.WorkOf).OfType<string>().ToHashSet();
        var meant = examined.Meant.Values.Select(entry => entry.Id).ToHashSet();
        return listed
            .Where(entry =>
                !cited.Contains(entry.Id)
                && !meant.Contains(entry.Id)
                // Another finding says that it does not belong in the list.
                && !SecondaryCitationRule.IsPersonalCommunication(entry)
                && !duplicates.Contains(entry.Id)
                && !(EntryNames.KeyOf(entry) is { } key && fitting.Contains(key))
                && !(EntryNames.WorkOf(entry) is { } work && works.Contains(work))
                && !IsMentioned(article, entry, list)
                && !IsNamed(entry)
            )
            .Select(entry =>
                NotCited.At(
                    $"{Wording.Entry(entry)} is listed and not cited in the text.",
                    entry.Span,
                    "Cite the work, or remove the entry."
                )
            );
    }

    /// <summary>Whether there is a text that could cite: an article that is only a list is checked as a list.</summary>
    private static bool HasText(Article article, SourceSpan list) =>
        article.Document.Blocks.Any(block =>
            block.Kind != BlockKind.Heading
            && (block.Span.End <= list.Start || block.Span.Start >= list.End)
            && block.Span.In(article.Document.Text).Count(' ') >= FewestSpaces
        );

    // MLA cites an author whom the sentence names only by the page: Hare agrees (55).
    private static bool IsNamed(Article article, ReferenceEntry entry, SourceSpan list) =>
        (NamesOf(entry) is [var first, ..] ? NameMatch.Surname(first) : entry.Reference.Title) is { Length: > 1 } name
        && IsWordOutside(article.Document.Text, list, name);

    /// <summary>The authors, or the editors that the entry begins with.</summary>
    private static EquatableArray<Contributor> NamesOf(ReferenceEntry entry) =>
        !entry.Reference.Author.IsEmpty ? entry.Reference.Author
        : entry.Reference.Editor is [{ Family: { } family }, ..] && entry.Text.TrimStart().StartsWith(family, StringComparison.Ordinal)
            ? entry.Reference.Editor
        : [];

    private static bool IsWordOutside(string text, SourceSpan list, string name)
    {
        for (var at = 0; (at = text.IndexOf(name, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += name.Length)
        {
            var end = at + name.Length;
            if ((at < list.Start || at >= list.End) && (end == text.Length || !char.IsLetter(text[end])))
                return true;
        }

        return false;
    }

    // The sentence names a law without a citation: "The Care Act 2014 applies" (APA 7, section 11.5).
    private static bool IsNamedLaw(Reference law, string prose) =>
        LegalName
            .Of(law)
            .Select(TextFolding.Fold)
            .Any(name => name.Length >= ShortestLaw && prose.Contains(name, StringComparison.Ordinal));

    private static bool IsOutside(Article article, SourceSpan list, string words) =>
        article.Document.Text.AsSpan(0, list.Start).Contains(words, StringComparison.OrdinalIgnoreCase)
        || article.Document.Text.AsSpan(list.End).Contains(words, StringComparison.OrdinalIgnoreCase);

    // The text names the work outside the forms of citations: "vgl. Holm/Berg 2017".
    private static bool IsMentioned(Article article, ReferenceEntry entry, SourceSpan list)
    {
        if (entry.Reference.Issued?.Year is not { } number)
            return false;
        var year = number.ToString(CultureInfo.InvariantCulture) + entry.Parsed.YearSuffix;
        return NamesOf(entry)
            .Take(MostNamed)
            .Select(NameMatch.Surname)
            .Any(name =>
                name.Length > 1 && (IsOutside(article, list, $"{name} {year}") || IsOutside(article, list, $"{name}, {year}") || IsOutside(article, list, $"{name} et al. {year}"))
            );
    }
}

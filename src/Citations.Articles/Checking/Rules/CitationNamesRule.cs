using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;
using Citations.Articles.Documents;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0215, CIT0216: names in a citation that the style of the list abbreviates or joins in another way.</summary>
internal static class CitationNamesRule
{
    internal static readonly DiagnosticDescriptor EtAl = new(
        "CIT0215",
        "A citation does not abbreviate its authors as the style requires",
        DiagnosticSeverity.Information,
        "A work by three or more authors is cited by the first and et al., a work by two authors by both (APA 7, section 8.17). APA 6 abbreviates from six authors on, MLA from three and Chicago from four."
    )
    {
        Safety = FixSafety.Safe,
    };

    internal static readonly DiagnosticDescriptor And = new(
        "CIT0216",
        "A citation does not join its authors as the style requires",
        DiagnosticSeverity.Information,
        "Two authors are joined by an ampersand in parentheses and by \"and\" in the sentence (APA 7, section 8.17); in MLA and Chicago always by \"and\"."
    )
    {
        Safety = FixSafety.Safe,
    };

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        if (CitedNamesStyle.Of(examined.Style) is not { } style)
            yield break;
        var records = examined.Entries.ToDictionary(entry => entry.Entry.Id, entry => entry.Comparable);
        // The words of the style are English: "Mole und Vole" in a sentence, "Mole y Vole".
        var isEnglish = ArticleLanguage.IsEnglish(examined.Article);
        // The names of "(Mole et al., 2001, 2016)" are those of several works.
        var places = examined.Links.ToLookup(link => link.Citation.Span, link => link.Entry);
        foreach (var link in examined.Links)
        {
            var citation = link.Citation;
            if (
                link is not { Kind: LinkKind.Exact, Entry: { } entry }
                || citation.Form is not (CitationForm.Parenthetical or CitationForm.Narrative)
                // The note below a table names all authors with their initials (APA 7, section 12.15).
                || citation is { Form: CitationForm.Narrative, Authors: [[_, '.', ..], [_, '.', ..], ..] }
                || entry.Reference.Author.Any(IsSeveral)
                || QuotedText.Holds(examined.Article.Document, citation.Span)
            )
                continue;
            var count = Math.Max(entry.Reference.Author.Count, records.GetValueOrDefault(entry.Id)?.Author.Count ?? 0);
            var isWhole = entry.Parsed.AuthorsCut == AuthorListCut.None;
            var right = style.Joint(citation.Form);
            var isShared = places[citation.Span].Any(other => other is null || !HaveSameAuthors(other, entry));
            var namesMore = citation.HasEtAl ? isWhole && citation.Authors.Count > 1 : citation.Authors.Count >= style.FirstCut;
            if (namesMore && !NeedsMore(examined, entry))
                yield return EtAl.At(
                    $"{Wording.Citation(citation)} names {Wording.Number(citation.Authors.Count)} authors; {style.Name} names the first and et al.",
                    citation.Span,
                    $"Write {citation.Authors[0]} et al."
                ) with
                {
                    Edits = isShared || !isEnglish ? [] : Shorten(examined.Article.Document, citation, $"{citation.Authors[0]} et al."),
                };
            else if (citation.HasEtAl && isWhole && count == 2 && entry.Reference.Author is [var first, var second])
                yield return EtAl.At(
                    $"{Wording.Citation(citation)} is a work by two authors; {style.Name} names both.",
                    citation.Span,
                    isShared
                        ? $"Cite it separately, as {Wording.Surname(first)} {right} {Wording.Surname(second)}."
                        : $"Write {Wording.Surname(first)} {right} {Wording.Surname(second)}."
                ) with
                {
                    Edits = isShared || !isEnglish
                        ? []
                        : Shorten(examined.Article.Document, citation, $"{Wording.Surname(first)} {right} {Wording.Surname(second)}"),
                };
            // A cell of a table is not a sentence: there an ampersand is right, as in parentheses.
            if (
                isEnglish
                && citation.Authors.Count == 2
                && !entry.Text.Contains($"{citation.Authors[0]} & {citation.Authors[1]}", StringComparison.Ordinal)
                && (style.HasAmpersand || !JoinsByAmpersand(entry))
                && Joint(examined.Article, citation, right, count) is var (joint, word)
                && !(style.HasAmpersand && right == "and" && IsInTable(examined.Article.Document, citation))
                && !(right == "&" && LacksComma(examined.Article.Document, citation))
            )
            {
                var where =
                    !style.HasAmpersand ? ""
                    : citation.Form == CitationForm.Parenthetical ? " in parentheses"
                    : " in the sentence";
                yield return And.At(
                    $"{Wording.Citation(citation)} joins its authors with “{joint.In(examined.Article.Document.Text).Trim()}”; {style.Name} writes “{right}”{where}.",
                    citation.Span,
                    $"Write {right}."
                ) with
                {
                    Edits = [EntryEdits.Retell(examined.Article.Document, joint, word)],
                };
            }
        }
    }

    /// <summary>Whether one name holds several: organisations that were not divided.</summary>
    private static bool IsSeveral(Contributor name) =>
        name.Literal is { } literal && literal.AsSpan().ContainsAny('&', ',');

    /// <summary>Linguists join the authors of an entry by the ampersand, and so do their citations: <c>Mole, Ann &amp; Bob Vole. 2000.</c></summary>
    private static bool JoinsByAmpersand(ReferenceEntry entry) =>
        entry.Reference is { Author: [var first, ..], Issued.Year: { } year }
        && entry.Text.IndexOf(Wording.Surname(first), StringComparison.Ordinal) is >= 0 and var start
        && entry.Text.IndexOf(year.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal) is var end
        && end > start
        && entry.Text.AsSpan(start..end).Contains(" & ", StringComparison.Ordinal);

    /// <summary>"(Mole and Vole 2011)" is of another style, whatever form its list has.</summary>
    private static bool LacksComma(ArticleDocument document, InTextCitation citation) =>
        citation is { Year: { } year, Authors: [.., var last] }
        && citation.Span.In(document.Text).Contains($"{last} {year}", StringComparison.Ordinal);

    private static bool IsInTable(ArticleDocument document, InTextCitation citation) =>
        document.BlockAt(citation.Span.Start) is { Kind: BlockKind.TableCell };

    /// <summary>Works of one year whose first authors are the same need more names to be told apart (APA 7, section 8.18).</summary>
    private static bool NeedsMore(ExaminedArticle examined, ReferenceEntry entry) =>
        examined.Article.Entries.Any(other =>
            other.Id != entry.Id
            && other.Reference.Issued?.Year == entry.Reference.Issued?.Year
            && other.Reference.Author is [var first, ..]
            && entry.Reference.Author is [var same, ..]
            && Wording.Surname(first) == Wording.Surname(same)
        );

    private static EquatableArray<TextEdit> Shorten(ArticleDocument document, InTextCitation citation, string names) =>
        CitationEdits.Places(document.Text, citation) is { } places ? [EntryEdits.Retell(document, places.All, names)] : [];

    private static bool HaveSameAuthors(ReferenceEntry one, ReferenceEntry other) =>
        one.Reference.Author.Select(Wording.Surname).SequenceEqual(other.Reference.Author.Select(Wording.Surname));

    /// <summary>
    /// The wrong word between two names with the right one, or the comma between the only two authors; null if the word is right.
    /// </summary>
    private static (SourceSpan Wrong, string Right)? Joint(Article article, InTextCitation citation, string right, int authors)
    {
        var text = citation.Span.In(article.Document.Text);
        var first = text.IndexOf(citation.Authors[0], StringComparison.Ordinal);
        if (first < 0)
            return null;
        var start = first + citation.Authors[0].Length;
        var wrong = right == "&" ? " and " : " & ";
        if (text[start..].StartsWith(wrong, StringComparison.Ordinal))
            return (new(citation.Span.Start + start + 1, wrong.Length - 2), right);
        return authors == 2 && !citation.HasEtAl && text[start..].StartsWith($", {citation.Authors[1]}", StringComparison.Ordinal)
            ? (new(citation.Span.Start + start, ", ".Length), $" {right} ")
            : null;
    }
}

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
        foreach (var named in CitationsByName(examined))
        {
            if ((TooManyNames(named, examined.Article) ?? TooFewNames(named)) is { } count)
                yield return count;
            if (OtherJoint(named) is { } joint)
                yield return joint;
        }
    }

    private static IEnumerable<NamedCitation> CitationsByName(ExaminedArticle examined)
    {
        if (CitedNamesStyle.Of(examined.Style) is not { } style)
            yield break;
        var document = examined.Article.Document;
        var records = examined.Entries.ToDictionary(entry => entry.Entry.Id, entry => entry.Comparable);
        var isEnglish = ArticleLanguage.IsEnglish(examined.Article);
        var places = examined.Links.ToLookup(link => link.Citation.Span, link => link.Entry);
        foreach (var link in examined.Links)
        {
            if (link is not { Kind: LinkKind.Exact, Citation: var citation, Entry: { } entry } || !IsByName(document, citation, entry))
                continue;
            var count = Math.Max(entry.Reference.Author.Count, records.GetValueOrDefault(entry.Id)?.Author.Count ?? 0);
            var isShared = places[citation.Span].Any(other => other is null || !HaveSameAuthors(other, entry));
            yield return new(document, style, citation, entry, count, isShared, isEnglish);
        }
    }

    private static bool IsByName(ArticleDocument document, InTextCitation citation, ReferenceEntry entry) =>
        citation.Form is CitationForm.Parenthetical or CitationForm.Narrative
        // The note below a table names all authors with their initials (APA 7, section 12.15).
        && citation is not { Form: CitationForm.Narrative, Authors: [[_, '.', ..], [_, '.', ..], ..] }
        && !entry.Reference.Author.Any(IsSeveral)
        && !QuotedText.Holds(document, citation.Span);

    private static Diagnostic? TooManyNames(NamedCitation named, Article article)
    {
        var citation = named.Citation;
        var isTooMany =
            citation.HasEtAl ? named.IsWhole && citation.Authors.Count > 1 : citation.Authors.Count >= named.Style.FirstCut;
        if (!isTooMany || NeedsMore(article, named.Entry))
            return null;
        var right = $"{citation.Authors[0]} et al.";
        return EtAl.At(
            $"{Wording.Citation(citation)} names {Wording.Number(citation.Authors.Count)} authors; {named.Style.Name} names the first and et al.",
            citation.Span,
            $"Write {right}"
        ) with
        {
            Edits = WithNames(named, right),
        };
    }

    private static Diagnostic? TooFewNames(NamedCitation named)
    {
        var citation = named.Citation;
        if (
            !citation.HasEtAl
            || !named.IsWhole
            || named.AuthorCount != 2
            || named.Entry.Reference.Author is not [var first, var second]
        )
            return null;
        var right = $"{Wording.Surname(first)} {named.Joint} {Wording.Surname(second)}";
        return EtAl.At(
            $"{Wording.Citation(citation)} is a work by two authors; {named.Style.Name} names both.",
            citation.Span,
            named.IsShared ? $"Cite it separately, as {right}." : $"Write {right}."
        ) with
        {
            Edits = WithNames(named, right),
        };
    }

    private static Diagnostic? OtherJoint(NamedCitation named)
    {
        var (document, citation) = (named.Document, named.Citation);
        if (
            !named.IsEnglish
            || citation.Authors.Count != 2
            || named.Entry.Text.Contains($"{citation.Authors[0]} & {citation.Authors[1]}", StringComparison.Ordinal)
            || (!named.Style.HasAmpersand && JoinsByAmpersand(named.Entry))
            || WrongJoint(named) is not var (wrong, word)
            // A cell of a table is not a sentence: there an ampersand is right, as in parentheses.
            || (named.Style.HasAmpersand && named.Joint == "and" && IsInTable(document, citation))
            || (named.Joint == "&" && LacksComma(document, citation))
        )
            return null;
        var where =
            !named.Style.HasAmpersand ? ""
            : citation.Form == CitationForm.Parenthetical ? " in parentheses"
            : " in the sentence";
        return And.At(
            $"{Wording.Citation(citation)} joins its authors with “{wrong.In(document.Text).Trim()}”; {named.Style.Name} writes “{named.Joint}”{where}.",
            citation.Span,
            $"Write {named.Joint}."
        ) with
        {
            Edits = [EntryEdits.Retell(document, wrong, word)],
        };
    }

    /// <summary>Whether one name holds several: organisations that were not divided.</summary>
    private static bool IsSeveral(Contributor name) =>
        name.Literal is { } literal && literal.AsSpan().ContainsAny('&', ',');

    /// <summary>
    /// Linguists join the authors of an entry by the ampersand, and so do their citations: <c>Mole, Ann &amp; Bob Vole. 2000.</c>
    /// </summary>
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
    private static bool NeedsMore(Article article, ReferenceEntry entry) =>
        article.Entries.Any(other =>
            other.Id != entry.Id
            && other.Reference.Issued?.Year == entry.Reference.Issued?.Year
            && other.Reference.Author is [var first, ..]
            && entry.Reference.Author is [var same, ..]
            && Wording.Surname(first) == Wording.Surname(same)
        );

    /// <summary>The edit that puts other names into a citation; none where these are several works or words of another language.</summary>
    private static EquatableArray<TextEdit> WithNames(NamedCitation named, string names) =>
        !named.IsShared && named.IsEnglish && CitationEdits.Places(named.Document.Text, named.Citation) is { } places
            ? [EntryEdits.Retell(named.Document, places.All, names)]
            : [];

    private static bool HaveSameAuthors(ReferenceEntry one, ReferenceEntry other) =>
        one.Reference.Author.Select(Wording.Surname).SequenceEqual(other.Reference.Author.Select(Wording.Surname));

    /// <summary>
    /// The wrong word between two names with the right one, or the comma between the only two authors; null if the word is right.
    /// </summary>
    private static (SourceSpan Wrong, string Right)? WrongJoint(NamedCitation named)
    {
        var citation = named.Citation;
        var text = citation.Span.In(named.Document.Text);
        var first = text.IndexOf(citation.Authors[0], StringComparison.Ordinal);
        if (first < 0)
            return null;
        var start = first + citation.Authors[0].Length;
        var wrong = named.Joint == "&" ? " and " : " & ";
        if (text[start..].StartsWith(wrong, StringComparison.Ordinal))
            return (new(citation.Span.Start + start + 1, wrong.Length - 2), named.Joint);
        return
            named.AuthorCount == 2
            && !citation.HasEtAl
            && text[start..].StartsWith($", {citation.Authors[1]}", StringComparison.Ordinal)
            ? (new(citation.Span.Start + start, ", ".Length), $" {named.Joint} ")
            : null;
    }
}

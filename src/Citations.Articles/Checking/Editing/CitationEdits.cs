using Citations.Articles.Checking.Evidence;
using Citations.Articles.Documents;
using Citations.Articles.InText;
using Citations.Matching;
using Citations.Styles.Apa;

namespace Citations.Articles.Checking.Editing;

/// <summary>The edits by which citations follow the entry that they lead to.</summary>
internal static class CitationEdits
{
    /// <summary>Gives the citations of an entry another year.</summary>
    internal static IEnumerable<TextEdit> Year(ExaminedEntry entry, string year) =>
        from link in entry.Links
        where
            link.Kind is LinkKind.Exact or LinkKind.SpelledDifferently or LinkKind.OtherAuthors or LinkKind.Ambiguous
            && link.Citation.Year != year
        from edit in Year(entry.Article.Document, link.Citation, year, link.Citation.YearSuffix)
        select edit;

    /// <summary>Gives a citation another year and letter.</summary>
    internal static IEnumerable<TextEdit> Year(ArticleDocument document, InTextCitation citation, string year, string? suffix)
    {
        if (YearOf(document.Text, citation) is { } span)
            yield return EntryEdits.Retell(document, span, year + suffix);
    }

    /// <summary>Gives the citations of an entry the names of other authors, where they name the authors that the entry lists now.</summary>
    internal static IEnumerable<TextEdit> Names(ExaminedEntry entry, IReadOnlyList<Contributor> authors)
    {
        if (entry.Entry.Reference.Author is not [{ IsLiteral: false } first, ..] || authors is not [{ IsLiteral: false }, ..])
            return [];
        var listed = TextFolding.Fold(NameMatch.Surname(first));
        return from link in entry.Links
               where
                   link.Kind is LinkKind.Exact or LinkKind.OtherAuthors
                   && link.Citation.Authors is [var cited, ..]
                   && TextFolding.Fold(cited) == listed
               from edit in Names(entry.Article, link.Citation, [.. authors.Select(NameMatch.Surname)])
               select edit;
    }

    /// <summary>Gives a citation the surnames of a work's authors, as far as it names them; none if it names them already.</summary>
    internal static IEnumerable<TextEdit> Names(Article article, InTextCitation citation, IReadOnlyList<string> surnames)
    {
        var document = article.Document;
        if (
            citation.Form is not (CitationForm.Parenthetical or CitationForm.Narrative)
            || Places(document.Text, citation) is not { } places
        )
            return [];
        if (citation.HasEtAl ? surnames.Count > AuthorLimits.MostCited : citation.Authors.Count == surnames.Count)
            return places
                .Names.Zip(surnames)
                .Where(pair => !pair.First.In(document.Text).SequenceEqual(pair.Second))
                .Select(pair => EntryEdits.Retell(document, pair.First, pair.Second));
        // The words between names are English.
        if (surnames.Count > 1 && !ArticleLanguage.IsEnglish(article))
            return [];
        return [EntryEdits.Retell(document, places.All, Shortened(surnames, citation.Form))];
    }

    /// <summary>Surnames as APA 7 cites them (8.17): one, two, or the first and et al.</summary>
    internal static string Shortened(IReadOnlyList<string> surnames, CitationForm form) =>
        surnames.Count switch
        {
            1 => surnames[0],
            2 => $"{surnames[0]} {(form == CitationForm.Parenthetical ? "&" : "and")} {surnames[1]}",
            _ => $"{surnames[0]} et al.",
        };

    /// <summary>
    /// The stretch of a citation that names authors, from the first name to the last or to the words for the others, and each name; null
    /// where they are not written one after another.
    /// </summary>
    internal static (SourceSpan All, IReadOnlyList<SourceSpan> Names)? Places(string text, InTextCitation citation)
    {
        List<SourceSpan> names = [];
        var at = citation.Span.Start;
        foreach (var name in citation.Authors)
        {
            var found = text.IndexOf(name, at, citation.Span.End - at, StringComparison.Ordinal);
            if (found < 0)
                return null;
            names.Add(new(found, name.Length));
            at = found + name.Length;
        }

        if (names.Count == 0)
            return null;
        if (!citation.HasEtAl)
            return (SourceSpan.FromBounds(names[0].Start, at), names);
        foreach (var words in CitationCertainty.EtAl.OrderByDescending(words => words.Length))
        {
            var found = text.IndexOf(words, at, citation.Span.End - at, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
                continue;
            var end = found + words.Length;
            if (words == "et al" && end < citation.Span.End && text[end] == '.')
                end++;
            return (SourceSpan.FromBounds(names[0].Start, end), names);
        }

        return null;
    }

    /// <summary>The year of a citation with its letter, each at its own place where several years follow the names.</summary>
    internal static SourceSpan? YearOf(string text, InTextCitation citation)
    {
        if (citation.Year is not { Length: > 0 } year)
            return null;
        var written = year + citation.YearSuffix;
        for (var at = text.IndexOf(written, citation.Span.Start, citation.Span.Length, StringComparison.Ordinal); at >= 0;)
        {
            var end = at + written.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return new(at, written.Length);
            at = at + 1 < citation.Span.End ? text.IndexOf(written, at + 1, citation.Span.End - at - 1, StringComparison.Ordinal) : -1;
        }

        return null;
    }
}

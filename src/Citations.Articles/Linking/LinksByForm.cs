using Citations.Articles.InText;

namespace Citations.Articles.Linking;

/// <summary>Links each citation by its form: by a key, a note, a number, or names and a year.</summary>
internal sealed class LinksByForm
{
    private readonly Article _article;
    private readonly EntryIndex _index;
    private readonly EntryLabels _labels;
    private readonly bool _isNumbered;
    private readonly bool _hasList;
    private readonly bool _hasAuthorDate;

    internal LinksByForm(Article article, EntryIndex index)
    {
        (_article, _index, _labels) = (article, index, new(article));
        _isNumbered = article.Entries.Any(entry => entry.Number is not null);
        _hasList = article.Entries.Any(entry => entry.Kind == EntryKind.Listed);
        _hasAuthorDate = article.Citations.Any(IsAuthorDate);
    }

    internal CitationLink Of(InTextCitation citation) =>
        citation.IsPersonalCommunication ? new(citation, LinkKind.NotNeeded)
        : citation.IsSecondary ? BySecondary(citation)
        : IsAuthorDate(citation) ? ByAuthorDate(citation)
        : citation.Form == CitationForm.Key ? _labels.ByKey(citation)
        : citation.Form == CitationForm.Footnote ? ByFootnote(citation)
        : AreNumbersNotes ? new(citation, LinkKind.NotNeeded)
        : ByNumber(citation);

    /// <summary>In an article that cites by author and date, numbers are notes of another kind.</summary>
    private bool AreNumbersNotes => !_isNumbered && (_hasAuthorDate || !_hasList);

    private static bool IsAuthorDate(InTextCitation citation) => citation.Form is CitationForm.Parenthetical or CitationForm.Narrative;

    /// <summary>An entry that the list has all the same is reported as cited through another work.</summary>
    private CitationLink BySecondary(InTextCitation citation) =>
        LinksByName.Of(citation, _index) is { Kind: LinkKind.Exact, Entry: var entry }
            ? new(citation, LinkKind.NotNeeded, entry)
            : new(citation, LinkKind.NotNeeded);

    private CitationLink ByAuthorDate(InTextCitation citation)
    {
        var link = LinksByName.Of(citation, _index);
        if (
            citation.Form == CitationForm.Narrative
            && link.Kind is LinkKind.Missing or LinkKind.OtherYear
            && CitationCertainty.IsEvent(_article.Document.Text, citation, link.Entry)
        )
            return new(citation, LinkKind.Uncertain);
        return link.Kind == LinkKind.Missing && MayBeNoCitation(citation) ? link with { Kind = LinkKind.Uncertain } : link;
    }

    private bool MayBeNoCitation(InTextCitation citation) =>
        !citation.IsCertain
        && (
            citation.Authors is not [var first, ..]
            || CitationCertainty.IsNoAuthor(first)
            || CitationCertainty.IsCredited(_article.Document.Text, citation)
        );

    /// <summary>A mark without its note leads to no entry of a list by author and date.</summary>
    private CitationLink ByFootnote(InTextCitation citation) =>
        _labels.ByNote(citation) ?? (_hasAuthorDate && !_isNumbered ? new(citation, LinkKind.Missing) : ByNumber(citation));

    private CitationLink ByNumber(InTextCitation citation)
    {
        if (citation.Number is not { } number)
            return new(citation, LinkKind.Missing);
        var entry = _isNumbered ? Numbered(number) : Listed.ElementAtOrDefault(number - 1);
        return entry is null ? new(citation, LinkKind.Missing) : new(citation, LinkKind.Exact, entry);
    }

    private IEnumerable<ReferenceEntry> Listed => _article.Entries.Where(entry => entry.Kind == EntryKind.Listed);

    private ReferenceEntry? Numbered(int number)
    {
        var label = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return _article.Entries.FirstOrDefault(entry => entry.Number == number)
            ?? Listed.FirstOrDefault(entry => entry.Labels.Contains(label));
    }
}

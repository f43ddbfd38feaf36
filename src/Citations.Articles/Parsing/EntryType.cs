using System.Text.RegularExpressions;
using Citations.Articles.Words;
using Citations.Canonical;

namespace Citations.Articles.Parsing;

/// <summary>Determines the kind of a work from the fields of its entry.</summary>
internal static partial class EntryType
{
    internal static ReferenceType Of(EntryText entry, EntryDraft draft)
    {
        var identifiers = entry.Identifiers;
        if (draft.Type is { } known)
            return known;
        var hasContainer = draft[TextVariable.ContainerTitle] is not null;
        var isDated = draft.Date?.Value.Start is { Day: > 0 };
        if (identifiers.Arxiv is not null && draft[TextVariable.Volume] is null)
            return ReferenceType.Article;
        if (hasContainer && isDated && draft[TextVariable.Volume] is null && draft[TextVariable.Page] is not null)
            return ReferenceType.ArticleNewspaper;
        if (hasContainer && identifiers is { Url: not null, Doi: null } && !HasLocation(draft))
            return ReferenceType.Webpage;
        if (hasContainer)
            return ReferenceType.ArticleJournal;
        if (draft[TextVariable.Publisher] is { } source && draft[TextVariable.PublisherPlace] is null)
        {
            // A periodical without volume and pages: in press, online first, or a newspaper of a day.
            if (isDated && identifiers.Url is null)
                return ReferenceType.ArticleNewspaper;
            var isPending = draft.Date?.Value.Literal is { } words && words.Contains("press", StringComparison.OrdinalIgnoreCase);
            if (isPending || (IsPeriodical(source) && draft[TextVariable.Edition] is null) || IsPartOf(source, entry, draft))
                return ReferenceType.ArticleJournal;
        }

        if (identifiers.Url is not null && (identifiers.Doi is null) && (draft[TextVariable.Publisher] is null || isDated))
            return ReferenceType.Webpage;
        return draft.Authors.Names.IsEmpty && draft.Editors.Names.IsEmpty && draft[TextVariable.Publisher] is null
            ? ReferenceType.Document
            : ReferenceType.Book;
    }

    /// <summary>
    /// Whether a work is a part of what is named after it: only titles of parts are in quotation marks, and what is named is no publisher
    /// and no organization: <c>“Edges of burrows,” CVPR, 2009</c>.
    /// </summary>
    private static bool IsPartOf(string source, EntryText entry, EntryDraft draft) =>
        draft.SpanOf(TextVariable.Title) is { Length: > 0 } title
        && entry.Text[Math.Max(0, title.Start - 1)] is '“' or '"' or '«' or '„' or '‘'
        && draft[TextVariable.Genre] is null
        && !source.Contains(',', StringComparison.Ordinal)
        && !PublisherReader.IsNamed(source)
        && !OrganizationWords.NounIn(source);

    private static bool IsPeriodical(string source) => PeriodicalWords.IsMatch(source) && !PublisherWords.Presses.IsIn(source);

    private static bool HasLocation(EntryDraft draft) =>
        draft[TextVariable.Volume] is not null
        || draft[TextVariable.Issue] is not null
        || draft[TextVariable.Page] is not null
        || draft[TextVariable.Number] is not null;

    /// <summary>The text after the title of a web page is its site; after that of an unnumbered article, its journal.</summary>
    internal static void MovePublisher(ReferenceBuilder reference)
    {
        if (
            reference.Type is not (ReferenceType.Webpage or ReferenceType.ArticleJournal or ReferenceType.ArticleNewspaper)
            || reference[TextVariable.ContainerTitle] is not null
        )
            return;
        (reference[TextVariable.ContainerTitle], reference[TextVariable.Publisher]) = (reference[TextVariable.Publisher], null);
    }

    [GeneratedRegex(@"\b(?:" + SourceWords.Periodicals + @")\b", RegexOptions.CultureInvariant)]
    private static partial Regex PeriodicalWords { get; }
}

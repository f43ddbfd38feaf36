using System.Globalization;
using Citations.Articles.Documents.Sites;
using Citations.Rendering;
using Citations.Styles;

namespace Citations.Articles.Rendering;

/// <summary>Builds the requests to the style for each place that cites, and uses its answers.</summary>
/// <param name="style">The style.</param>
/// <param name="works">The works by their keys.</param>
/// <param name="hide">Makes plain text of the words around keys.</param>
/// <param name="links">Whether citations lead to their entries.</param>
internal sealed class SiteTexts(
    ICitationStyle style,
    IReadOnlyDictionary<string, Reference> works,
    Func<string, string> hide,
    bool links
)
{
    /// <summary>
    /// The citations that the style is asked for: the place's own, and the names that are in the sentence beside a note.
    /// </summary>
    internal List<Citation> CitationsOf(CitationSite site, int note, bool isOwnNote)
    {
        var isNarrative = site.Form == SiteForm.Narrative;
        var items = site.Items.Select((item, i) => ItemOf(item, site.Form, isFirst: i == 0, isOwnNote)).ToList();
        if (isOwnNote && isNarrative)
        {
            var names = new CitationItem(items[0].Id) { AuthorOnly = true, TextIfMissing = items[0].TextIfMissing };
            items[0] = items[0] with { SuppressAuthor = true };
            return [new([.. items.Select(item => item with { IsAside = false })]) { NoteNumber = note }, new([names])];
        }

        // Several works of a sentence are named one by one: Lind (2005) and Moro (2007).
        if (isNarrative && note == 0 && items.Count > 1 && !items[1].IsAside)
            return items.ConvertAll(item => new Citation([item], CitationMode.Narrative));
        // In a note, and where a style sets numbers or notes, names are not part of the sentence.
        var mode = isNarrative && !(style.IsNoteStyle && note > 0) ? CitationMode.Narrative : CitationMode.Parenthetical;
        if (mode != CitationMode.Narrative)
            items = items.ConvertAll(item => item with { IsAside = false });
        return [new([.. items], mode) { NoteNumber = note }];
    }

    /// <summary>The text in place of a citation.</summary>
    internal PlannedCitation Plan(CitationSite site, int note, bool isOwnNote, IReadOnlyList<RichText> texts, FormattedDocument formatted)
    {
        var text = texts[0];
        // A note of a style that sets none holds what is otherwise in parentheses.
        if (isOwnNote && !style.IsNoteStyle)
            text = [.. text.WithoutBrackets().Nodes, new TextRun(".")];
        if (isOwnNote)
            return new(site, text) { IsNote = true, Number = note, Author = texts.Count > 1 ? NamesOr(texts[1], site) : null };
        if (texts.Count > 1)
            text = Listed(texts);
        text = site.Form switch
        {
            SiteForm.Author => NamesOr(text, site),
            SiteForm.Title => Joined(site.Items.Select(item => TitleOf(item.Key))),
            SiteForm.Entry => Joined(
                site.Items.Select(item =>
                    formatted.Entries.FirstOrDefault(entry => entry.Id == item.Key)?.Text.WithoutMargin().WithoutFinalPeriod()
                )
            ),
            SiteForm.Year => YearOf(site) is { } year && !text.ToString().Contains(year, StringComparison.Ordinal)
                ? [new TextRun(year)]
                : text.WithoutBrackets(),
            SiteForm.Bare => text.WithoutBrackets(),
            _ => text,
        };
        if (!style.IsNoteStyle || note == 0)
            return new(site, text);
        // Within the text of a note a citation is an aside, unless the note begins with it.
        if (site is { Form: SiteForm.Parenthetical, BeginsNote: false })
            text = [new TextRun("("), .. text.WithoutFinalPeriod().Nodes, new TextRun(")")];
        else if (site.Form != SiteForm.Parenthetical)
            text = text.WithoutFinalPeriod();
        return new(site, text);
    }

    private CitationItem ItemOf(CitedItem item, SiteForm form, bool isFirst, bool isOwnNote)
    {
        (string? label, string? locator) =
            item.Locator.Length == 0 ? (null, null) : LocatorText.Split(item.Locator, style.LocatorWords);
        var prefix = hide(item.Prefix);
        return new(item.Key)
        {
            Label = label,
            // A range of parts in parentheses is not a range of numbers: (xv)-(xvii).
            Locator = locator?.Replace(")-(", ")–(", StringComparison.Ordinal),
            Prefix = prefix.Length == 0 ? null : isOwnNote && isFirst ? Capitalized(prefix) : prefix,
            Suffix = item.Suffix.Length == 0 ? null : hide(item.Suffix),
            SuppressAuthor = item.SuppressAuthor || form == SiteForm.Year,
            AuthorOnly = form == SiteForm.Author,
            IsAside = item.IsAside,
            TextIfMissing = item.Key + "?",
            Target = links && works.ContainsKey(item.Key) ? "#" + HtmlRenderer.AnchorOf(item.Key) : null,
        };
    }

    private static string Capitalized(string text) =>
        char.IsLower(text[0]) ? char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..] : text;

    /// <summary>The names of the work where the style prints none, as numbered styles do.</summary>
    private RichText NamesOr(RichText text, CitationSite site)
    {
        var key = site.Items[0].Key;
        if (!works.TryGetValue(key, out var work))
            return [new StyledSpan(TextStyle.Bold, [new TextRun(key + "?")])];
        if (text.ToString() is { Length: > 0 } shown && !shown.StartsWith('['))
            return text;
        var names = work.Author.Select(name => name.Family ?? name.Literal ?? name.ToString()).ToList();
        return
        [
            new TextRun(
                names.Count switch
                {
                    0 => work.Title ?? key,
                    1 => names[0],
                    2 => $"{names[0]} and {names[1]}",
                    _ => names[0] + " et al.",
                }
            ),
        ];
    }

    /// <summary>The year of the first work, which numbered styles do not print.</summary>
    private string? YearOf(CitationSite site) =>
        works.TryGetValue(site.Items[0].Key, out var work) && work.Issued?.Year is { } year
            ? year.ToString(CultureInfo.InvariantCulture)
            : null;

    private RichText TitleOf(string key) =>
        works.TryGetValue(key, out var work) && work.Title is { } title
            ? [new StyledSpan(TextStyle.Italic, RichText.FromMarkup(title).Nodes)]
            : [new StyledSpan(TextStyle.Bold, [new TextRun(key + "?")])];

    private static RichText Listed(IReadOnlyList<RichText> texts)
    {
        List<RichTextNode> nodes = [];
        for (var i = 0; i < texts.Count; i++)
        {
            if (i > 0)
                nodes.Add(new TextRun(i < texts.Count - 1 ? ", " : texts.Count == 2 ? " and " : ", and "));
            nodes.AddRange(texts[i].Nodes);
        }

        return new(nodes.ToEquatableArray());
    }

    private static RichText Joined(IEnumerable<RichText?> texts)
    {
        List<RichTextNode> nodes = [];
        foreach (var text in texts.OfType<RichText>())
        {
            if (nodes.Count > 0)
                nodes.Add(new TextRun("; "));
            nodes.AddRange(text.Nodes);
        }

        return new(nodes.ToEquatableArray());
    }
}

using Citations.Articles.Documents;

namespace Citations.Articles.Printing;

/// <summary>
/// The italics of an entry without italics, as in plain text: a work that stands alone has its title in italics, one in a periodical or a
/// book the title of that, and a periodical its volume, too (APA 7, sections 9.19 and 9.25).
/// </summary>
internal static class LackingItalics
{
    /// <summary>The entry with these italics; as it is where the author set any.</summary>
    internal static ReferenceEntry Set(ReferenceEntry entry) => With(entry, [.. Spans(entry), .. InnerTitles.In(entry.Text)]);

    /// <summary>The entry with the titles inside its brackets and notes in italics, laws included.</summary>
    internal static ReferenceEntry SetInner(ReferenceEntry entry) => With(entry, [.. InnerTitles.In(entry.Text)]);

    private static ReferenceEntry With(ReferenceEntry entry, IReadOnlyList<SourceSpan> italics)
    {
        if (italics.Count == 0 || entry.Marked.Stretches(RunMarks.Italic).Any())
            return entry;
        List<DocumentRun> runs = [.. entry.Marked.Runs];
        foreach (var span in italics)
        {
            // Where a link lies, its run keeps the text.
            if (!runs.Exists(run => run.Span.Start < span.End && span.Start < run.Span.End))
                runs.Add(new(span, RunMarks.Italic));
        }

        return entry with { Marked = new(entry.Text, runs.OrderBy(run => run.Span.Start).ToEquatableArray()) };
    }

    private static IReadOnlyList<SourceSpan> Spans(ReferenceEntry entry)
    {
        if (EntryBody.Of(entry.Text) is not { } body)
            return AsRead(entry, 0);
        if (ItalicForms.In(body) is { } told)
            return told;
        // A description in brackets is in the place of a title (APA 7, section 9.22).
        if (body.Start < body.Text.Length && body.Text[body.Start] == '[')
            return [];
        var read = AsRead(entry, body.Start);
        return read.Count > 0 && read.All(span => body.IsWhole(span) && !body.IsCut(span)) ? read : ItalicForms.Likely(body) ?? [];
    }

    /// <summary>The italics by what the parts of the entry were read as.</summary>
    private static IReadOnlyList<SourceSpan> AsRead(ReferenceEntry entry, int start)
    {
        var (parsed, text) = (entry.Parsed, entry.Text);
        if (parsed.Field("title") is not { Span: { Length: > 0 } title } || IsCutShort(text, title))
            return [];
        if (!StandsAlone(entry.Reference.Type) && parsed.Field("container-title") is { Span: { Length: > 0 } container })
        {
            // Without a place in it, what was read as a periodical may be a publisher.
            if (!HasPlace(entry))
                return [];
            return parsed.Field("volume") is { Span: { Length: > 0 } volume }
                && volume.Start == container.End + ", ".Length
                && volume.End < text.Length
                && text[volume.End] is '(' or ','
                ? [container, volume]
                : [container];
        }

        // What was read as the title before the date of a work with authors is a part of their name.
        if (title.Start < start && !entry.Reference.Author.IsEmpty)
        {
            var end = text.AsSpan(start).IndexOfAny('.', '[', '(');
            title = SourceSpan.FromBounds(start, end < 0 ? text.Length : start + end);
        }

        // The text in quotation marks is a part of something, and the text in brackets describes the work.
        return title.Start == 0 || text[title.Start - 1] is not ('[' or '"' or '“' or '„' or '‘' or '«')
            ? [title with { Length = LengthOfTitle(title.In(text)) }]
            : [];
    }

    /// <summary>Whether a title was read to end within a word, as before the colon of a site's name: <c>re:Work</c>.</summary>
    private static bool IsCutShort(string text, SourceSpan title) =>
        title.End > 0
        && title.End < text.Length - 1
        && text[title.End] is ':' or '-' or '’' or '\'' or '/' or '&' or '_' or '@'
        && char.IsLetterOrDigit(text[title.End - 1])
        && char.IsLetterOrDigit(text[title.End + 1]);

    private static bool HasPlace(ReferenceEntry entry) =>
        entry.Reference.Volume is not null
        || entry.Reference.Page is not null
        || entry.Reference.Issued is { Start.Month: > 0 }
        || entry.Text.Contains(". In ", StringComparison.Ordinal);

    /// <summary>Whether the container is a site or an archive, as of a web page or a thesis.</summary>
    private static bool StandsAlone(ReferenceType type) =>
        type
            is ReferenceType.Webpage
                or ReferenceType.Book
                or ReferenceType.Report
                or ReferenceType.Thesis
                or ReferenceType.Dataset
                or ReferenceType.Software
                or ReferenceType.Speech
                or ReferenceType.Map
                or ReferenceType.Graphic
                or ReferenceType.MotionPicture;

    /// <summary>A translation, a description and a number in brackets after a title are upright.</summary>
    private static int LengthOfTitle(ReadOnlySpan<char> title)
    {
        var end = title.IndexOf(" [") is > 0 and var bracket ? bracket : title.Length;
        var before = title[..end].TrimEnd(" .");
        while (before is [.., ')'] && before.LastIndexOf(" (") is > 0 and var open && before[open..].ContainsAnyInRange('0', '9'))
            before = before[..open].TrimEnd();
        // "(Request for Comments No. 9999)" was cut at its period.
        if (before.LastIndexOf(" (") is > 0 and var unclosed && !before[unclosed..].Contains(')'))
            before = before[..unclosed];
        return before.Length;
    }
}

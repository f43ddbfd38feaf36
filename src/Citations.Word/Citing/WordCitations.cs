using System.Xml.Linq;
using Citations.Articles.Documents.Sites;
using Citations.Articles.Rendering;
using Citations.Word.Packaging;

namespace Citations.Word.Citing;

/// <summary>Writes rendered citations into a Word document as fields, in the text or in footnotes.</summary>
internal sealed class WordCitations(
    WordPackage package,
    IReadOnlyDictionary<string, Reference> works,
    RenderOptions options,
    Func<SourceSpan, WordSpot?> find,
    string text,
    bool movesMarks
)
{
    private readonly WordNotes _notes = new(package);
    private readonly Dictionary<XDocument, RunWriter> _writers = [];
    private readonly string _linkStyle = ListStyles.In(package).Link;

    /// <summary>Writes the citations.</summary>
    internal void Write(IReadOnlyList<PlannedCitation> citations)
    {
        // All places are found before any changes, and changed from the last one on.
        List<(PlannedCitation Citation, WordSpot Spot, string Moved, int Number)> found = [];
        var floor = 0;
        foreach (var (i, citation) in citations.Index())
        {
            var (span, moved) =
                citation is { IsNote: true, Author: null }
                    ? NotePlace.Of(text, citation.Site.Span, floor, movesMarks)
                    : (citation.Site.Span, "");
            if (find(span) is not { } spot)
                continue;
            found.Add((citation, spot, moved, i + 1));
            floor = span.End;
        }

        // Notes are added in the order of the text.
        var contents = found.ConvertAll(place => ElementsOf(place.Citation, place.Spot, place.Moved, place.Number));
        for (var i = found.Count - 1; i >= 0; i--)
            found[i].Spot.Replace(contents[i]);
    }

    private List<XElement> ElementsOf(PlannedCitation citation, WordSpot spot, string moved, int number)
    {
        var (look, word) = (spot.Look, spot.Part.Root!.Name.Namespace);
        List<XElement> elements = [];
        if (!citation.IsNote)
        {
            var (names, cited) = NamesApart(citation);
            elements.AddRange(WriterOf(spot.Part).Write(names));
            elements.AddRange(FieldOf(citation, cited, spot.Part, number, suppressesFirst: !names.IsEmpty));
            FieldRuns.SetLook(elements, look);
            return elements;
        }

        elements.AddRange(WriterOf(spot.Part).Write(citation.Author ?? RichText.Empty));
        if (moved.Length > 0)
            elements.Add(new(word + "r", word.Text("t", moved)));
        FieldRuns.SetLook(elements, look);
        var field = FieldOf(citation, citation.Text, _notes.Part, number, suppressesFirst: citation.Author is not null);
        elements.Add(_notes.Add(field, word, look));
        return elements;
    }

    /// <summary>
    /// The names of a citation that is part of its sentence are before its field, because citation programs do not know such a form.
    /// </summary>
    private static (RichText Names, RichText Cited) NamesApart(PlannedCitation citation)
    {
        if (citation.Site.Form != SiteForm.Narrative || citation.Site.Items.Count(item => !item.IsAside) > 1)
            return (RichText.Empty, citation.Text);
        var shown = citation.Text.ToString();
        var bracket = shown.IndexOf(" (", StringComparison.Ordinal);
        return bracket <= 0 ? (RichText.Empty, citation.Text) : citation.Text.SplitAt(bracket + 1);
    }

    private List<XElement> FieldOf(PlannedCitation citation, RichText shown, XDocument part, int number, bool suppressesFirst)
    {
        List<XElement> result = [.. WriterOf(part).Write(shown)];
        // A work that no library has makes no field.
        if (!citation.Site.Items.Any(item => works.ContainsKey(item.Key)))
            return result;
        var items = citation.Site.Items.Select((item, i) => i == 0 && suppressesFirst ? item with { SuppressAuthor = true } : item);
        var code = CitationFieldCode.Citation(number, items, works, shown.ToString(), citation.Number, options.Style.LocatorWords);
        var word = part.Root!.Name.Namespace;
        return [.. FieldRuns.Begin(word, code), .. result, FieldRuns.End(word)];
    }

    private RunWriter WriterOf(XDocument part)
    {
        if (!_writers.TryGetValue(part, out var writer))
            _writers.Add(part, writer = new(package, part, _linkStyle));
        return writer;
    }
}

using System.Xml.Linq;
using Citations.Articles.Documents;
using Citations.Word.Packaging;

namespace Citations.Word.Reading;

/// <summary>The styles of a document: what their names and properties say about a paragraph and about its characters.</summary>
internal sealed class WordStyles
{
    private const int MostSteps = 20;
    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);

    internal WordStyles(XDocument? part)
    {
        foreach (var style in part?.Root?.Elements() ?? [])
        {
            if (style.Name.LocalName == "style" && style.Value("styleId") is { } id)
                _styles.TryAdd(id, style);
        }
    }

    /// <summary>The name of a style in lower case; its id where it has none.</summary>
    internal string NameOf(string? id) =>
        id is null ? "" : (_styles.TryGetValue(id, out var style) ? style.Child("name")?.Value() ?? id : id).ToLowerInvariant();

    /// <summary>The level of a heading that a style makes, from 1; null if it makes none.</summary>
    internal int? LevelOf(string? id)
    {
        foreach (var style in Chain(id))
        {
            var name = (style.Child("name")?.Value() ?? "").ToLowerInvariant();
            if (
                name.StartsWith("heading ", StringComparison.Ordinal)
                && int.TryParse(
                    name.AsSpan(8),
                    System.Globalization.NumberStyles.None,
                    System.Globalization.CultureInfo.InvariantCulture,
                    out var level
                )
            )
                return level;
            if (name == "title")
                return 1;
            if (style.Child("pPr")?.Child("outlineLvl").Number() is >= 0 and < 9 and var outline)
                return outline + 1;
        }

        // A file without styles may name them all the same.
        return
            id is not null
            && _styles.Count == 0
            && id.StartsWith("Heading", StringComparison.OrdinalIgnoreCase)
            && int.TryParse(id.AsSpan(7), out var number)
            ? number
            : null;
    }

    /// <summary>The numbering that a style gives its paragraphs; null if it gives none.</summary>
    internal XElement? NumberingOf(string? id) =>
        Chain(id).Select(style => style.Child("pPr")?.Child("numPr")).FirstOrDefault(numbering => numbering is not null);

    /// <summary>The marks that a character style sets.</summary>
    internal RunMarks MarksOf(string? id)
    {
        var marks = RunMarks.None;
        foreach (var style in Chain(id).Reverse())
            marks = Apply(marks, style.Child("rPr"));
        return marks;
    }

    /// <summary>Marks with the properties of a run put on them.</summary>
    internal static RunMarks Apply(RunMarks marks, XElement? properties)
    {
        if (properties is null)
            return marks;
        marks = Toggle(marks, RunMarks.Italic, properties.IsOn("i"));
        marks = Toggle(marks, RunMarks.Bold, properties.IsOn("b"));
        marks = Toggle(marks, RunMarks.SmallCapitals, properties.IsOn("smallCaps"));
        marks = Toggle(marks, RunMarks.StruckThrough, properties.IsOn("strike") ?? properties.IsOn("dstrike"));
        return properties.Child("vertAlign")?.Value() switch
        {
            "superscript" => (marks & ~RunMarks.Subscript) | RunMarks.Superscript,
            "subscript" => (marks & ~RunMarks.Superscript) | RunMarks.Subscript,
            "baseline" => marks & ~(RunMarks.Superscript | RunMarks.Subscript),
            _ => marks,
        };
    }

    private static RunMarks Toggle(RunMarks marks, RunMarks mark, bool? isOn) =>
        isOn is { } on
            ? on
                ? marks | mark
                : marks & ~mark
            : marks;

    /// <summary>A style and those that it is based on.</summary>
    private IEnumerable<XElement> Chain(string? id)
    {
        for (var step = 0; step < MostSteps && id is not null && _styles.TryGetValue(id, out var style); step++)
        {
            yield return style;
            id = style.Child("basedOn")?.Value();
        }
    }
}

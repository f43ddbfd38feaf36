using System.Xml.Linq;
using Citations.Styles;
using Citations.Word.Packaging;

namespace Citations.Word.Citing;

/// <summary>Writes a reference list as the result of a field, over which a citation program may write its own.</summary>
internal static class WordList
{
    /// <summary>What a paragraph holds, and nothing else, that the list is to replace; the id is that of Pandoc.</summary>
    internal const string Place = "{#refs}";

    /// <summary>Adds the list.</summary>
    /// <param name="package">The document.</param>
    /// <param name="list">The entries; at least one.</param>
    /// <param name="title">The heading; null for none.</param>
    internal static void Add(WordPackage package, FormattedDocument list, string? title)
    {
        var paragraphs = new ListParagraphs(package);
        var entries = paragraphs.Entries(list);
        var word = entries[0].Name.Namespace;
        entries[0].Child("pPr")!.AddAfterSelf(FieldRuns.Begin(word, CitationFieldCode.Bibliography));
        entries[^1].Add(FieldRuns.End(word));
        if (package.Body.Elements(word + "p").FirstOrDefault(paragraph => paragraph.Value.Trim() == Place) is { } place)
            place.ReplaceWith(entries);
        else
            paragraphs.Append(title is { Length: > 0 } ? [paragraphs.Heading(title), .. entries] : entries);
    }
}

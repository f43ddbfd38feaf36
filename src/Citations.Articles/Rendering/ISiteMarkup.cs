using Citations.Articles.Documents;
using Citations.Articles.Documents.Sites;
using Citations.Styles;

namespace Citations.Articles.Rendering;

/// <summary>How a text format has citations, notes and a reference list.</summary>
internal interface ISiteMarkup
{
    /// <summary>The format's name, such as <c>markdown</c>.</summary>
    string Format { get; }

    /// <summary>Finds the places of a document that cite.</summary>
    /// <param name="document">The document.</param>
    /// <param name="words">The words of the style for kinds of locators.</param>
    SitedDocument Find(ArticleDocument document, IReadOnlyDictionary<string, string> words);

    /// <summary>The number of characters at a position of an author's words that are markup; 0 if the character is text.</summary>
    int MarkupLength(string text, int at);

    /// <summary>A citation in place of a stretch of the file.</summary>
    string Citation(RichText text, string source, SourceSpan span);

    /// <summary>The mark of a note in the text, and the note where the format has it there.</summary>
    /// <param name="note">The rendered note.</param>
    /// <param name="number">Its number among the notes of the document, from 1.</param>
    /// <param name="source">The file.</param>
    string NoteMark(string note, int number, string source);

    /// <summary>The notes that are at one place of the file; empty if each is at its mark.</summary>
    string Notes(IReadOnlyList<(int Number, string Text)> notes, string source);

    /// <summary>The list with its heading, where it has one.</summary>
    /// <param name="list">The entries.</param>
    /// <param name="place">Where it goes; null for the end of the file.</param>
    /// <param name="settings">The settings.</param>
    string List(FormattedDocument list, ListPlace? place, CitationSettings settings);

    /// <summary>Where the list and the notes go if the file names no place.</summary>
    int EndOf(string source);
}

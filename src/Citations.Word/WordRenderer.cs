using Citations.Articles.Documents;
using Citations.Styles;
using Citations.Word.Packaging;

namespace Citations.Word;

/// <summary>
/// Renders a reference list as a Word document (.docx, ECMA-376): the centred bold heading, double spacing and the hanging indent
/// of APA 7 (R0.6), styles as Word styles, links as live links.
/// </summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed class WordRenderer
{
    /// <summary>The renderer of lists headed <c>References</c>.</summary>
    public static WordRenderer Instance { get; } = new();

    /// <summary>The heading over the list.</summary>
    public string Heading { get; init; } = "References";

    /// <summary>Makes a document that holds only the reference list.</summary>
    /// <returns>The bytes of a .docx file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public byte[] Render(FormattedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var package = BlankDocument.Create();
        return WithList(package, document, onNewPage: false);
    }

    /// <summary>Adds the reference list on a new page at the end of a document and leaves all else in it as it is.</summary>
    /// <param name="docx">The bytes of a .docx file. Its styles for the list, by the names of <see cref="ListStyles"/>, are used where it
    /// has them.</param>
    /// <param name="document">The formatted references.</param>
    /// <returns>The bytes of the longer document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="InvalidDataException">The bytes are not a Word document.</exception>
    public byte[] Append(ReadOnlySpan<byte> docx, FormattedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        try
        {
            using var package = new WordPackage(docx.ToArray(), DocumentReadOptions.Default.MaximumUnpackedBytes);
            return WithList(package, document, onNewPage: true);
        }
        catch (Exception problem) when (WordPackage.IsDamage(problem))
        {
            throw new InvalidDataException("The file is not a Word document (.docx).", problem);
        }
    }

    private byte[] WithList(WordPackage package, FormattedDocument document, bool onNewPage)
    {
        var list = new ListParagraphs(package);
        list.Append([list.Heading(Heading, onNewPage), .. list.Entries(document)]);
        return package.Save();
    }
}

using System.Text;
using Citations.Formats.BibTeX;

namespace Citations.Formats;

/// <summary>
/// Reads BibTeX and BibLaTeX. LaTeX becomes Unicode with CSL's inline markup, braces that keep the case of a title
/// become <c>&lt;span class="nocase"&gt;</c>, and fields that no table knows stay in <see cref="Reference.Extra"/>.
/// </summary>
/// <remarks>A fault is reported with line and column and costs at most the field it lies in.</remarks>
public static class BibTeXReader
{
    /// <summary>Reads all entries of a text. Never throws.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ParseResult<EquatableArray<Reference>> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var file = BibTeXDocument.Parse(text);
        return new(file.References, file.Diagnostics);
    }

    /// <summary>Reads all entries of a stream, in UTF-8 or as its byte order mark says, to its end.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ParseResult<EquatableArray<Reference>> Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        return Read(reader.ReadToEnd());
    }
}

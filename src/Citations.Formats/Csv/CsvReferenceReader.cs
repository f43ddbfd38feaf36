using System.Text;
using Citations.Formats.Csv;
using Citations.Formats.Streaming;

namespace Citations.Formats;

/// <summary>
/// Reads a table of references from CSV: one row a work, one column a fact, in any order. Columns are named by the CSL terms or
/// as Zotero, Scopus and people name them; names in one cell are divided by semicolons; other columns stay in
/// <see cref="Reference.Extra"/>.
/// </summary>
/// <remarks>Comma, semicolon, tab and bar are distinguished by the text, byte order marks and Excel's <c>sep=;</c> are understood, and the
/// quote that guards against formulas is taken away.</remarks>
public static class CsvReferenceReader
{
    /// <summary>
    /// Reads the rows of a text. Never throws; findings give the row as a spreadsheet counts it, the header being the first.
    /// </summary>
    public static ParseResult<EquatableArray<Reference>> Read(string text) => EntryList.ReadWhole(Open(), text);

    /// <summary>Reads the rows of a stream, in UTF-8 or as its byte order mark says, to its end.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ParseResult<EquatableArray<Reference>> Read(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        return Read(reader.ReadToEnd());
    }

    internal static IEntryReader Open() => new CsvEntries();
}

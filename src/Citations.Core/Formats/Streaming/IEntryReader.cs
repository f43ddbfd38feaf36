namespace Citations.Formats.Streaming;

/// <summary>
/// Reads the entries of a text that comes part by part. One reader reads one text, from its start to its end, and keeps what entries
/// have in common, such as the macros of BibTeX and the header of a table.
/// </summary>
internal interface IEntryReader
{
    /// <summary>
    /// A reader to which the whole text is given before this one, where it can be read twice: it looks for the text after the entries
    /// that need it.
    /// </summary>
    IEntryReader? Survey => null;

    /// <summary>Reads the entries that are whole, as they would be read if the whole text were there.</summary>
    /// <param name="text">The text after the parts that were read before.</param>
    /// <param name="isLast">Whether the whole ends with this text, so that all of it is to be read.</param>
    /// <param name="entries">Takes the entries and the findings.</param>
    /// <returns>The length of the text that was read; the rest comes again at the start of the next part. 0 says that no entry is
    /// whole.</returns>
    int Read(string text, bool isLast, EntryList entries);
}

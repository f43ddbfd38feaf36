using System.Text.RegularExpressions;
using Citations.Formats.BibTeX;
using Citations.Formats.Mapping;
using Citations.Formats.Streaming;

namespace Citations.Formats;

/// <summary>A format that libraries of references are kept in: its name, its files, its reader and its writer.</summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed class ReferenceFormat
{
    private readonly Func<string, ParseResult<EquatableArray<Reference>>> _read;
    private readonly Action<TextWriter, IEnumerable<Reference>>? _write;
    private readonly Func<string, bool>? _isLike;
    private readonly Func<IEntryReader> _open;
    private readonly EquatableArray<string> _extensions;

    private ReferenceFormat(
        string name,
        string title,
        EquatableArray<string> extensions,
        Func<string, ParseResult<EquatableArray<Reference>>> read,
        Action<TextWriter, IEnumerable<Reference>>? write,
        Func<IEntryReader>? open = null,
        Func<string, bool>? isLike = null,
        Regex? mark = null
    )
    {
        (Name, Title, _extensions, Mark) = (name, title, extensions, mark);
        (_read, _write, _open, _isLike) = (read, write, open ?? (() => new WholeReader(read)), isLike);
    }

    /// <summary>CSL-JSON, the model's own format, which loses nothing.</summary>
    public static ReferenceFormat CslJson { get; } =
        new("csl-json", "CSL-JSON", [".json"], CslJsonReader.Read, CslJsonWriter.Write, CslJsonReader.Open);

    /// <summary>BibTeX.</summary>
    public static ReferenceFormat BibTeX { get; } =
        new(
            "bibtex",
            "BibTeX",
            [".bib"],
            BibTeXReader.Read,
            (text, references) => BibTeXWriter.Write(text, references, BibTeXDialect.BibTeX),
            () => new BibTeXEntries()
        );

    /// <summary>BibLaTeX; it is read as BibTeX is.</summary>
    public static ReferenceFormat BibLaTeX { get; } =
        new(
            "biblatex",
            "BibLaTeX",
            [".bib"],
            BibTeXReader.Read,
            (text, references) => BibTeXWriter.Write(text, references, BibTeXDialect.BibLaTeX),
            () => new BibTeXEntries()
        );

    /// <summary>RIS, the format of reference managers.</summary>
    public static ReferenceFormat Ris { get; } = new("ris", "RIS", [".ris"], RisReader.Read, Plainly(RisWriter.Write), RisReader.Open);

    /// <summary>PubMed's citation format.</summary>
    public static ReferenceFormat Nbib { get; } = new("nbib", "PubMed nbib", [".nbib"], NbibReader.Read, NbibWriter.Write, NbibReader.Open);

    /// <summary>EndNote's XML.</summary>
    public static ReferenceFormat EndNoteXml { get; } =
        new("endnote-xml", "EndNote XML", [".xml"], EndNoteXmlReader.Read, Plainly(EndNoteXmlWriter.Write), EndNoteXmlReader.Open);

    /// <summary>Refer, which EndNote imports.</summary>
    public static ReferenceFormat Refer { get; } = new("refer", "refer", [".enw"], ReferReader.Read, Plainly(ReferWriter.Write), ReferReader.Open);

    /// <summary>The sources of a Word document.</summary>
    public static ReferenceFormat WordSources { get; } =
        new("word-sources", "Word sources", [".xml"], WordSourcesReader.Read, WordSourcesWriter.Write, WordSourcesReader.Open);

    /// <summary>The formats of this package, each of which is read and written.</summary>
    public static EquatableArray<ReferenceFormat> All { get; } = [CslJson, BibTeX, BibLaTeX, Ris, Nbib, EndNoteXml, Refer, WordSources];

    /// <summary>A writer of a format that cannot mark words whose case stays.</summary>
    internal static Action<TextWriter, IEnumerable<Reference>> Plainly(Action<TextWriter, IEnumerable<Reference>> write) =>
        (text, references) => write(text, PlainCase.Of(references));

    /// <summary>The name on a command line, such as <c>csl-json</c>.</summary>
    public string Name { get; }

    /// <summary>The name in a sentence, such as <c>CSL-JSON</c>.</summary>
    public string Title { get; }

    /// <summary>The usual extension of its files, with the dot.</summary>
    public string Extension => _extensions[0];

    /// <summary>Whether the format is written as well as read.</summary>
    public bool CanWrite => _write is not null;

    /// <summary>A line that no other format has, or null.</summary>
    internal Regex? Mark { get; }

    /// <summary>
    /// A format beside those of <see cref="All"/> that is read and not written; pass it to
    /// <see cref="ReferenceLibrary.Load(string, IEnumerable{ReferenceFormat})"/>.
    /// </summary>
    /// <param name="name">The name on a command line.</param>
    /// <param name="title">The name in a sentence.</param>
    /// <param name="extension">The usual extension of its files, with the dot.</param>
    /// <param name="isLike">Whether a text is in this format and no other; must not throw.</param>
    /// <param name="read">Reads the works of a text; must not throw.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="name"/>, <paramref name="title"/>, <paramref name="extension"/>, <paramref name="isLike"/> or <paramref name="read"/> is null.
    /// </exception>
    public static ReferenceFormat ForReading(
        string name,
        string title,
        string extension,
        Func<string, bool> isLike,
        Func<string, ParseResult<EquatableArray<Reference>>> read
    )
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(extension);
        ArgumentNullException.ThrowIfNull(isLike);
        ArgumentNullException.ThrowIfNull(read);
        return new(name, title, [extension], read, write: null, isLike: isLike);
    }

    /// <summary>A format of another package of this library.</summary>
    internal static ReferenceFormat Create(
        string name,
        string title,
        EquatableArray<string> extensions,
        Func<string, ParseResult<EquatableArray<Reference>>> read,
        Action<TextWriter, IEnumerable<Reference>> write,
        Func<IEntryReader>? open = null,
        Func<string, bool>? isLike = null,
        Regex? mark = null
    ) => new(name, title, extensions, read, write, open, isLike, mark);

    /// <summary>Reads the works of a text. Never throws.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ParseResult<EquatableArray<Reference>> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _read(text);
    }

    /// <summary>A reader for one text that comes part by part.</summary>
    internal IEntryReader Open() => _open();

    /// <summary>Writes works as a text. What the format cannot hold is left out: <see cref="FormatLoss"/> reports it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="references"/> is null.</exception>
    /// <exception cref="NotSupportedException">The format is read and not written (<see cref="CanWrite"/>).</exception>
    public string Write(IEnumerable<Reference> references)
    {
        ArgumentNullException.ThrowIfNull(references);
        return EntryWriter.ToText(text => Write(text, references));
    }

    /// <summary>
    /// Writes works as they come, one by one; only the formats of the package Citations.Formats, whose beginning depends on all works,
    /// gather them first.
    /// </summary>
    /// <param name="text">Takes the text.</param>
    /// <param name="references">The works, walked through once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="references"/> is null.</exception>
    /// <exception cref="NotSupportedException">The format is read and not written (<see cref="CanWrite"/>).</exception>
    public void Write(TextWriter text, IEnumerable<Reference> references)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(references);
        if (_write is null)
            throw new NotSupportedException($"{Title} can be read but not written.");
        _write(text, references);
    }

    /// <summary>The format of a name, or null.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <param name="others">Formats beside those of <see cref="All"/>.</param>
    public static ReferenceFormat? Named(string name, params IEnumerable<ReferenceFormat> others) =>
        All.Concat(others).FirstOrDefault(format => format.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The format that a file's extension stands for, or null; of two with one extension the first of <see cref="All"/>.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="others">Formats beside those of <see cref="All"/>.</param>
    public static ReferenceFormat? OfPath(string path, params IEnumerable<ReferenceFormat> others)
    {
        var extension = Path.GetExtension(path);
        return All.Concat(others).FirstOrDefault(format => format._extensions.Contains(extension, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The format of a text by its content, or null if it has none of the known forms.</summary>
    /// <param name="text">The text.</param>
    /// <param name="others">Formats beside those of <see cref="All"/>, which are asked first.</param>
    public static ReferenceFormat? Detect(string text, params IEnumerable<ReferenceFormat> others) =>
        others.FirstOrDefault(format => format._isLike?.Invoke(text) == true) ?? FormatDetection.Detect(text, others);

    /// <summary>The name in a sentence.</summary>
    public override string ToString() => Title;
}

using System.Text;
using Citations.Formats.BibTeX;

namespace Citations.Formats;

/// <summary>
/// A library of references as it was read: its works, its format and what was wrong with it. Its own text is kept,
/// so that a BibTeX file is written back with everything that did not change.
/// </summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed class ReferenceLibrary
{
    private readonly BibTeXDocument? _document;

    private ReferenceLibrary(string text, ReferenceFormat format, TextEncoding encoding)
    {
        Format = format;
        Source = text;
        Encoding = encoding.Writer;
        if (format == ReferenceFormat.BibTeX || format == ReferenceFormat.BibLaTeX)
            _document = BibTeXDocument.Parse(text);
        (References, Diagnostics) = _document is null ? format.Read(text) : new(_document.References, _document.Diagnostics);
        if (encoding.Notice is { } notice)
            Diagnostics = [FormatDiagnostics.NotUtf8(notice), .. Diagnostics];
    }

    /// <summary>The format that the library is in.</summary>
    public ReferenceFormat Format { get; }

    /// <summary>The works in their order.</summary>
    public EquatableArray<Reference> References { get; }

    /// <summary>The parts that were not understood; positions are those of <see cref="Source"/>.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The text that was read.</summary>
    public string Source { get; }

    /// <summary>
    /// The encoding to write the library back in: that of the file, with its byte order mark; UTF-8 for a text, and for a file that is
    /// UTF-8 in part.
    /// It throws <see cref="EncoderFallbackException"/> on characters that it does not have.
    /// </summary>
    public Encoding Encoding { get; }

    /// <summary>Reads a file, in the format that its content shows.</summary>
    /// <param name="path">The file.</param>
    /// <param name="others">Formats that are known beside those of <see cref="ReferenceFormat.All"/>.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="FormatException">The file is in none of the formats that are known.</exception>
    public static ReferenceLibrary Load(string path, params IEnumerable<ReferenceFormat> others) =>
        Parse(File.ReadAllBytes(path), format: null, others);

    /// <summary>Reads a stream to its end, in the format that its content shows, and leaves it open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="others">Formats that are known beside those of <see cref="ReferenceFormat.All"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="FormatException">The text is in none of the formats that are known.</exception>
    public static ReferenceLibrary Load(Stream stream, params IEnumerable<ReferenceFormat> others)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return Parse(content.GetBuffer().AsMemory(0, (int)content.Length), format: null, others);
    }

    /// <summary>Reads a file, in the format that its content shows.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="FormatException">The file is in none of the formats of <see cref="ReferenceFormat.All"/>.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Task<ReferenceLibrary> LoadAsync(string path, CancellationToken cancellationToken = default) =>
        LoadAsync(path, [], cancellationToken);

    /// <summary>Reads a file, in the format that its content shows.</summary>
    /// <param name="path">The file.</param>
    /// <param name="others">Formats that are known beside those of <see cref="ReferenceFormat.All"/>.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="FormatException">The file is in none of the formats that are known.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<ReferenceLibrary> LoadAsync(
        string path,
        IEnumerable<ReferenceFormat> others,
        CancellationToken cancellationToken
    ) => Parse(await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false), format: null, others);

    /// <summary>
    /// Reads the bytes of a file, in the encoding of its byte order mark, or the one that it declares, or UTF-8; invalid bytes are read
    /// as Windows-1252. Bytes that are not UTF-8 are reported.
    /// </summary>
    /// <param name="content">The bytes.</param>
    /// <param name="format">The format; null for the one that the content shows.</param>
    /// <param name="others">Formats that are known beside those of <see cref="ReferenceFormat.All"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="others"/> is null.</exception>
    /// <exception cref="FormatException">The text is in none of the formats that are known.</exception>
    public static ReferenceLibrary Parse(
        ReadOnlyMemory<byte> content,
        ReferenceFormat? format = null,
        params IEnumerable<ReferenceFormat> others
    )
    {
        ArgumentNullException.ThrowIfNull(others);
        var (text, encoding) = EncodedText.Of(content);
        return new(text, format ?? FormatOf(text, others), encoding);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text; an empty one is a library without works.</param>
    /// <param name="format">The format; null for the one that the content shows.</param>
    /// <param name="others">Formats that are known beside those of <see cref="ReferenceFormat.All"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is in none of the formats that are known.</exception>
    public static ReferenceLibrary Parse(string text, ReferenceFormat? format = null, params IEnumerable<ReferenceFormat> others)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, format ?? FormatOf(text, others), TextEncoding.Utf8);
    }

    /// <summary>Opens a file whose works are read one by one, so that it may be larger than memory.</summary>
    /// <param name="path">The file.</param>
    /// <param name="format">The format; null for the one that the content shows.</param>
    /// <param name="others">Formats that are known beside those of <see cref="ReferenceFormat.All"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="others"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="FormatException">The file is in none of the formats that are known.</exception>
    public static ReferenceStream Stream(string path, ReferenceFormat? format = null, params IEnumerable<ReferenceFormat> others)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(others);
        return new(File.OpenRead(path), path, format, others, leaveOpen: false);
    }

    /// <summary>Opens a stream of text, in the encoding that it declares, whose works are read one by one; it stays open.</summary>
    /// <param name="stream">The stream, from its position on. One that can seek is read twice where its format needs it.</param>
    /// <param name="name">The name that diagnostics show, or null.</param>
    /// <param name="format">The format; null for the one that the content shows.</param>
    /// <param name="others">Formats that are known beside those of <see cref="ReferenceFormat.All"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="others"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="FormatException">The text is in none of the formats that are known.</exception>
    public static ReferenceStream Stream(
        Stream stream,
        string? name = null,
        ReferenceFormat? format = null,
        params IEnumerable<ReferenceFormat> others
    )
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(others);
        return new(stream, name, format, others, leaveOpen: true);
    }

    /// <summary>The format of a library by its first characters; an empty one is of any.</summary>
    internal static ReferenceFormat FormatOf(string head, IEnumerable<ReferenceFormat> others) =>
        (string.IsNullOrWhiteSpace(head) ? ReferenceFormat.CslJson : ReferenceFormat.Detect(head, others))
        ?? throw new FormatException(
            $"Expected a library of references in one of these formats: {string.Join(", ", ReferenceFormat.All.Concat(others).Select(known => known.Title))}."
        );

    /// <summary>Writes references in this library's format; of a BibTeX file what did not change stays byte for byte.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="references"/> is null.</exception>
    /// <exception cref="NotSupportedException">The format is read and not written (<see cref="ReferenceFormat.CanWrite"/>).</exception>
    public string Write(IEnumerable<Reference> references)
    {
        ArgumentNullException.ThrowIfNull(references);
        return _document?.Write(references, Format == ReferenceFormat.BibLaTeX ? BibTeXDialect.BibLaTeX : BibTeXDialect.BibTeX)
            ?? Format.Write(references);
    }

    /// <summary>
    /// Writes references as <see cref="Write(IEnumerable{Reference})"/> does; entries that inherit from one that is left out, or name it,
    /// name another one in its place.
    /// </summary>
    /// <param name="references">The references.</param>
    /// <param name="keys">The key that takes the place of each one that is left out.</param>
    internal string Write(IEnumerable<Reference> references, IReadOnlyDictionary<string, string> keys) =>
        _document is null ? Write(references) : BibTeXReferrals.Renamed(Write(references), keys);
}

using System.Collections;
using System.Text;
using Citations.Formats.Streaming;

namespace Citations.Formats;

/// <summary>
/// A library that is read work by work, in memory for one work and little more, so that it may be larger than memory.
/// It is read once; whoever walks through it closes it, and <see cref="Dispose"/> does where nobody does.
/// </summary>
/// <remarks>
/// The result is that of <see cref="ReferenceLibrary"/> for the whole, with three limits. A single entry has at most 8 million
/// characters; the rest of a longer one is read as another, and that is reported. CSL-YAML and CFF are read as a whole. In a
/// BibTeX text from a stream that cannot be read twice, entries inherit by <c>crossref</c> and <c>xdata</c> only from entries before
/// them, and a missing parent is reported; from a file they inherit wherever the parent is.
/// </remarks>
public sealed class ReferenceStream : IEnumerable<Parsed<Reference>>, IDisposable
{
    private readonly Stream _stream;
    private readonly bool _leaveOpen;
    private readonly long _start;
    private readonly string? _name;
    private readonly int _partLength;
    private readonly Stream _bytes;
    private readonly TextEncoding _said;
    private readonly LegacyBytes _legacy = new();
    private Encoding? _encoding;
    private StreamReader _text;
    private string _head;
    private bool _isRead;

    internal ReferenceStream(
        Stream stream,
        string? name,
        ReferenceFormat? format,
        IEnumerable<ReferenceFormat> others,
        bool leaveOpen,
        int partLength = TextParts.UsualLength
    )
    {
        (_stream, _name, _leaveOpen, _partLength) = (stream, name, leaveOpen, partLength);
        _start = stream.CanSeek ? stream.Position : 0;
        try
        {
            var start = new byte[TextDeclaration.Head];
            start = start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
            _said = TextEncoding.OfHead(start);
            _bytes = stream.CanSeek ? stream : new HeadedStream(start.AsMemory(_said.MarkLength), stream);
            _text = Text();
            _head = format is null ? ReadHead(_text) : "";
            Format = format ?? ReferenceLibrary.FormatOf(_head, others);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The format that the library is in.</summary>
    public ReferenceFormat Format { get; }

    /// <summary>
    /// The encoding to write the library back in, with its byte order mark; it throws <see cref="EncoderFallbackException"/> on characters
    /// that it does not have. A stream that can seek is read once more to find it; for any other it is the one that its beginning declares,
    /// or UTF-8.
    /// </summary>
    /// <exception cref="IOException">The library cannot be read.</exception>
    public Encoding Encoding => _encoding ??= (_stream.CanSeek ? OfWhole() : _said).Writer;

    /// <summary>
    /// Reads the works in their order, each with what was not understood of it. The text between them comes without a work, so that the
    /// sources, each of which several works in a row may share, are the whole text.
    /// </summary>
    /// <exception cref="InvalidOperationException">The library was read before.</exception>
    /// <exception cref="IOException">The library cannot be read; thrown on the way.</exception>
    public IEnumerator<Parsed<Reference>> GetEnumerator()
    {
        if (_isRead)
            throw new InvalidOperationException("A stream of references can be read only once; open it again, or keep its references.");
        _isRead = true;
        return Read().GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Closes the file, or the stream unless it is the caller's.</summary>
    public void Dispose()
    {
        if (!_leaveOpen)
            _stream.Dispose();
    }

    private IEnumerable<Parsed<Reference>> Read()
    {
        using (this)
        {
            var reader = Format.Open();
            if (_stream.CanSeek && reader.Survey is { } survey)
            {
                foreach (var _ in TextParts.Read(_text, _head, survey, _name, _partLength)) { }

                (_text, _head) = (Text(), "");
            }

            foreach (var entry in TextParts.Read(_text, _head, reader, _name, _partLength))
                yield return entry;
            if (Notice is { } notice)
                yield return new(null, [FormatDiagnostics.NotUtf8(notice)], new SourceText("", _name));
        }
    }

    private string? Notice => _said.Notice ?? (_legacy.WereMet ? TextEncoding.Mixed.Notice : null);

    private StreamReader Text()
    {
        if (_stream.CanSeek)
            _stream.Position = _start + _said.MarkLength;
        var encoding = (Encoding)_said.Reader.Clone();
        encoding.DecoderFallback = _legacy;
        return new(_bytes, encoding, detectEncodingFromByteOrderMarks: false, bufferSize: _partLength, leaveOpen: true);
    }

    private TextEncoding OfWhole()
    {
        var position = _stream.Position;
        _stream.Position = _start;
        var encoding = TextEncoding.Of(_stream);
        _stream.Position = position;
        return encoding;
    }

    private static string ReadHead(StreamReader text)
    {
        var head = new char[FormatDetection.Head];
        return new(head, 0, text.ReadBlock(head));
    }
}

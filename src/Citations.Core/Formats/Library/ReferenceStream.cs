using System.Collections;
using System.Text;
using Citations.Formats.Streaming;

namespace Citations.Formats;

/// <summary>
/// A library that is read work by work, in memory for one work and little more, so that it may be larger than memory.
/// It is read once; whoever walks through it closes it, and <see cref="Dispose"/> does where nobody does.
/// </summary>
/// <remarks>
/// What is read is what <see cref="ReferenceLibrary"/> reads of the whole, with three limits. A single entry has at most 8 million
/// characters; of longer ones the rest is read as another, and that is reported. CSL-YAML and CFF are read as a whole. And of a
/// BibTeX text from a stream that cannot be read twice, entries inherit by <c>crossref</c> and <c>xdata</c> from entries before them
/// alone, which is reported where a parent is missing; from a file they inherit wherever it stands.
/// </remarks>
public sealed class ReferenceStream : IEnumerable<Parsed<Reference>>, IDisposable
{
    private readonly Stream _stream;
    private readonly bool _leaveOpen;
    private readonly long _start;
    private readonly string? _name;
    private readonly int _partLength;
    private StreamReader _text;
    private string _head;
    private bool _isRead;

    internal ReferenceStream(Stream stream, string? name, ReferenceFormat? format, IEnumerable<ReferenceFormat> others, bool leaveOpen, int partLength = TextParts.UsualLength)
    {
        (_stream, _name, _leaveOpen, _partLength) = (stream, name, leaveOpen, partLength);
        _start = stream.CanSeek ? stream.Position : 0;
        try
        {
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
    /// Reads the works in their order, each with what was not understood of it. What stands between them comes without a work, so that the
    /// sources, each of which several works in a row may share, are the whole text.
    /// </summary>
    /// <exception cref="InvalidOperationException">The library was read before.</exception>
    /// <exception cref="IOException">The library cannot be read; thrown on the way.</exception>
    public IEnumerator<Parsed<Reference>> GetEnumerator()
    {
        if (_isRead) throw new InvalidOperationException("A stream of references is read once; open it anew, or keep what it gave.");
        _isRead = true;
        return Read().GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Closes the file, or the stream unless it is the caller's.</summary>
    public void Dispose()
    {
        if (!_leaveOpen) _stream.Dispose();
    }

    private IEnumerable<Parsed<Reference>> Read()
    {
        using (this)
        {
            var reader = Format.Open();
            if (_stream.CanSeek && reader.Survey is { } survey)
            {
                foreach (var _ in TextParts.Read(_text, _head, survey, _name, _partLength)) { }

                _stream.Position = _start;
                (_text, _head) = (Text(), "");
            }

            foreach (var entry in TextParts.Read(_text, _head, reader, _name, _partLength)) yield return entry;
        }
    }

    private StreamReader Text() => new(_stream, LegacyBytes.Utf8, detectEncodingFromByteOrderMarks: true, bufferSize: _partLength, leaveOpen: true);

    private static string ReadHead(StreamReader text)
    {
        var head = new char[FormatDetection.Head];
        return new(head, 0, text.ReadBlock(head));
    }
}

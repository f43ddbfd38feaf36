using System.Text;
using System.Text.Unicode;

namespace Citations.Formats.CslJson;

/// <summary>
/// The bytes of a JSON text made fit to read: without byte order mark, as valid UTF-8, and without escapes of half
/// a surrogate pair, at all of which a JSON reader throws. Says where a byte lies in UTF-16 units.
/// </summary>
internal ref struct JsonSource
{
    private readonly List<Diagnostic> _diagnostics;
    private int _knownByte;
    private int _knownChar;

    internal JsonSource(ReadOnlySpan<byte> utf8, List<Diagnostic> diagnostics)
    {
        _diagnostics = diagnostics;
        if (utf8.StartsWith("\uFEFF"u8))
            utf8 = utf8[3..];
        if (!Utf8.IsValid(utf8))
        {
            utf8 = Encoding.UTF8.GetBytes(LegacyBytes.Utf8.GetString(utf8));
            diagnostics.Add(FormatDiagnostics.NotUtf8(TextEncoding.Mixed.Notice!));
        }

        Bytes = JsonSurrogates.Replace(utf8);
    }

    internal ReadOnlySpan<byte> Bytes { get; }

    /// <summary>How many findings there are.</summary>
    internal readonly int Findings => _diagnostics.Count;

    /// <summary>Takes back the findings but so many.</summary>
    internal readonly void Forget(int findings) => _diagnostics.RemoveRange(findings, _diagnostics.Count - findings);

    /// <summary>Adds a finding about the bytes from a position on.</summary>
    internal void Report(Func<string, SourceSpan, Diagnostic> kind, string message, int position, int length)
    {
        // Each is counted from the last one, which is seldom far.
        _knownChar +=
            position >= _knownByte
                ? Encoding.UTF8.GetCharCount(Bytes[_knownByte..position])
                : -Encoding.UTF8.GetCharCount(Bytes[position.._knownByte]);
        _knownByte = position;
        _diagnostics.Add(
            kind(
                message,
                new SourceSpan(_knownChar, Encoding.UTF8.GetCharCount(Bytes.Slice(position, Math.Min(length, Bytes.Length - position))))
            )
        );
    }
}

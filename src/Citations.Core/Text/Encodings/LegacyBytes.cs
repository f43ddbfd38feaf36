using System.Text;

namespace Citations;

/// <summary>
/// Reads bytes that an encoding does not have as Windows-1252, in which spreadsheets and older programs of Western Europe write. What it
/// has is read as ever.
/// </summary>
internal sealed class LegacyBytes : DecoderFallback
{
    private const string HighSigns = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>UTF-8 that takes other bytes for Windows-1252.</summary>
    internal static Encoding Utf8 { get; } = Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new LegacyBytes());

    /// <summary>
    /// The byte of a character in Windows-1252, where C1 control characters stand for themselves; null if it has none.
    /// </summary>
    internal static byte? ByteOf(char character) =>
        character switch
        {
            <= '\u00FF' => (byte)character,
            _ => HighSigns.IndexOf(character, StringComparison.Ordinal) is var index and >= 0 ? (byte)(0x80 + index) : null,
        };

    /// <summary>Whether there were such bytes.</summary>
    internal bool WereMet { get; private set; }

    /// <inheritdoc/>
    public override int MaxCharCount => 4;

    /// <inheritdoc/>
    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

    private sealed class Buffer(LegacyBytes legacy) : DecoderFallbackBuffer
    {
        private string _text = "";
        private int _position;

        public override int Remaining => _text.Length - _position;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            legacy.WereMet = true;
            _text = string.Concat(bytesUnknown.Select(b => b is >= 0x80 and < 0xA0 ? HighSigns[b - 0x80] : (char)b));
            _position = 0;
            return _text.Length > 0;
        }

        public override char GetNextChar() => _position < _text.Length ? _text[_position++] : '\0';

        public override bool MovePrevious()
        {
            if (_position == 0)
                return false;
            _position--;
            return true;
        }

        public override void Reset() => (_text, _position) = ("", 0);
    }
}

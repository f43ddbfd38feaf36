using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Citations;

/// <summary>
/// UTF-8 that a program before us read as Windows-1252: <c>MarrÃ£o</c> for Marrão, <c>isnâ€™t</c> for isn’t. Registries hold names and
/// titles that were deposited so.
/// </summary>
internal static class MisreadUtf8
{
    /// <summary>What each such text has: a letter that UTF-8's first bytes look like, or a control character that no text has.</summary>
    internal const string Signs =
        "ÃÂâ\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008D\u008E\u008F"
        + "\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D\u009E\u009F";

    private static readonly SearchValues<char> All = SearchValues.Create(Signs);

    /// <summary>The text as it was meant, or the text itself where it does not read as UTF-8 from its first byte to its last.</summary>
    internal static string Repair(string text)
    {
        var sign = text.AsSpan().IndexOfAny(All);
        if (sign < 0)
            return text;
        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            if (LegacyBytes.ByteOf(text[i]) is not { } value)
                return text;
            bytes[i] = value;
        }

        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : text;
    }
}

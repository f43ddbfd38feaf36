using System.Globalization;
using System.Text;

namespace Citations.Formats.Yaml;

/// <summary>The escapes of a text in double quotes (YAML 1.2.2, 5.7).</summary>
internal static class YamlEscapes
{
    private const string Letters = "0abtnvfre \"/\\N_LP\t";
    private const string Characters = "\0\a\b\t\n\v\f\r\u001b \"/\\\u0085\u00a0\u2028\u2029\t";

    /// <summary>Reads the escape at the backslash where the cursor stands, and leaves the cursor on its last character.</summary>
    internal static void Read(YamlCursor cursor, StringBuilder text)
    {
        var start = cursor.Position++;
        var letter = cursor.Current;
        var index = cursor.IsAtEnd ? -1 : Letters.IndexOf(letter, StringComparison.Ordinal);
        var digits = letter switch
        {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        if (index >= 0)
        {
            text.Append(Characters[index]);
        }
        else if (letter is '\n' or '\r' && !cursor.IsAtEnd)
        {
            // The line goes on in the next one without a space.
            cursor.SkipLine();
            cursor.SkipSpaces();
            cursor.Position--;
        }
        else if (
            digits > 0
            && cursor.Position + digits < cursor.Text.Length
            && TryAppend(cursor.Text.AsSpan(cursor.Position + 1, digits), text)
        )
        {
            cursor.Position += digits;
        }
        else
        {
            cursor.Report($"'\\{letter}' is no escape of YAML.", start, 2);
            text.Append('\\');
            cursor.Position = start;
        }
    }

    private static bool TryAppend(ReadOnlySpan<char> digits, StringBuilder text)
    {
        if (!uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            return false;
        if (value <= char.MaxValue)
            text.Append((char)value);
        else if (Rune.TryCreate(value, out var rune))
            text.Append(rune.ToString());
        else
            return false;
        return true;
    }
}

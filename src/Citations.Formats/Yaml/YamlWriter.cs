using System.Buffers;
using System.Text;

namespace Citations.Formats.Yaml;

/// <summary>
/// Writes block style YAML. A text that a reader could take for something else, in YAML 1.1 too, is in double quotes.
/// </summary>
internal static class YamlWriter
{
    private static readonly SearchValues<char> Indicators = SearchValues.Create("-?:,[]{}#&*!|>'\"%@`~=<");
    private static readonly SearchValues<char> NumberLike = SearchValues.Create("0123456789+-.:_,eExXoOtTzZ /");
    private static readonly string[] Words = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];

    internal static string Write(YamlNode node)
    {
        var text = new StringBuilder();
        Write(text, node, 0);
        return text.ToString();
    }

    // The caller has written the indentation of the first line.
    private static void Write(StringBuilder text, YamlNode node, int indent)
    {
        switch (node)
        {
            case YamlMapping { Entries.Count: > 0 } mapping:
                var isFirst = true;
                foreach (var (key, value) in mapping.Entries)
                {
                    if (!isFirst)
                        text.Append(' ', indent);
                    isFirst = false;
                    Write(text, key);
                    text.Append(':');
                    // A list may be as deep as its key.
                    WriteValue(text, value, value is YamlSequence ? indent : indent + 2);
                }

                break;
            case YamlSequence { Items.Count: > 0 } sequence:
                for (var i = 0; i < sequence.Items.Count; i++)
                {
                    if (i > 0)
                        text.Append(' ', indent);
                    text.Append("- ");
                    Write(text, sequence.Items[i], indent + 2);
                }

                break;
            case YamlScalar scalar:
                Write(text, scalar);
                text.Append('\n');
                break;
            default:
                text.Append(node is YamlMapping ? "{}\n" : "[]\n");
                break;
        }
    }

    private static void WriteValue(StringBuilder text, YamlNode value, int indent)
    {
        if (value is YamlMapping { Entries.Count: > 0 } or YamlSequence { Items.Count: > 0 })
            text.Append('\n').Append(' ', indent);
        else
            text.Append(' ');
        Write(text, value, indent);
    }

    private static void Write(StringBuilder text, YamlScalar scalar)
    {
        if (scalar.IsPlain || !NeedsQuotes(scalar.Text))
        {
            text.Append(scalar.Text);
            return;
        }

        text.Append('"');
        foreach (var c in scalar.Text)
        {
            if (c is '"' or '\\')
                text.Append('\\').Append(c);
            else if (c == '\n')
                text.Append("\\n");
            else if (c == '\t')
                text.Append("\\t");
            else if (NeedsEscape(c))
                text.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
            else
                text.Append(c);
        }

        text.Append('"');
    }

    private static bool NeedsEscape(char c) => c < ' ' || c is >= '\u007f' and <= '\u009f' or '\u2028' or '\u2029' or '\ufeff';

    private static bool NeedsQuotes(string text) =>
        text.Length == 0
        || char.IsWhiteSpace(text[0])
        || char.IsWhiteSpace(text[^1])
        || Indicators.Contains(text[0])
        || text[^1] == ':'
        || text.Contains(": ", StringComparison.Ordinal)
        || text.Contains(" #", StringComparison.Ordinal)
        || text.Any(NeedsEscape)
        || Words.Contains(text, StringComparer.OrdinalIgnoreCase)
        || ((char.IsAsciiDigit(text[0]) || text[0] is '+' or '.') && !text.AsSpan().ContainsAnyExcept(NumberLike));
}

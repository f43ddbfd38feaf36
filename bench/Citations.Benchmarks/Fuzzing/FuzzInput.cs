using System.Globalization;
using System.Text;

namespace Citations.Benchmarks.Fuzzing;

/// <summary>An input: a text, which need not be valid UTF-16, or bytes, which need not be valid UTF-8.</summary>
internal sealed record FuzzInput(string Text, byte[]? Bytes = null)
{
    internal int Length => Bytes?.Length ?? Text.Length;

    /// <summary>The input as C# and JSON write a string; bytes as characters of their numbers.</summary>
    internal string Escaped
    {
        get
        {
            var escaped = new StringBuilder();
            foreach (var c in Bytes is null ? Text : Encoding.Latin1.GetString(Bytes))
            {
                if (c is >= ' ' and <= '~' and not ('"' or '\\'))
                    escaped.Append(c);
                else if (c is '"' or '\\')
                    escaped.Append('\\').Append(c);
                else if (c == '\n')
                    escaped.Append("\\n");
                else
                    escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            }

            return escaped.ToString();
        }
    }
}

using System.Buffers;
using System.Text;

namespace Citations.Styles;

/// <summary>
/// Makes a field's characters fit to be between a style's own punctuation: no stray spaces, no separator left at an end,
/// no accidental double period, typographic quotes and apostrophes (R0.2, R0.5). A clean field comes back as the same string.
/// </summary>
internal static class FieldText
{
    private static readonly SearchValues<char> Suspicious = SearchValues.Create("'\"\t\n\r\v\f\u0085\u00A0\u2028\u2029");
    private static readonly SearchValues<char> Loose = SearchValues.Create(" \t\n\r\v\f\u0085\u00A0\u2028\u2029,;:");

    internal static string Clean(string? field)
    {
        if (string.IsNullOrEmpty(field))
            return "";
        if (
            !Loose.Contains(field[0])
            && !Loose.Contains(field[^1])
            && !field.AsSpan().ContainsAny(Suspicious)
            && !field.Contains("  ", StringComparison.Ordinal)
            && !field.Contains("..", StringComparison.Ordinal)
        )
        {
            return field;
        }

        return Rewrite(field.AsSpan());
    }

    private static string Rewrite(ReadOnlySpan<char> field)
    {
        var start = field.IndexOfAnyExcept(Loose);
        if (start < 0)
            return "";
        field = field[start..(field.LastIndexOfAnyExcept(Loose) + 1)];
        var text = new StringBuilder(field.Length);
        var inTag = false;
        var (areOpen, isOpen) = (0, false);
        for (var i = 0; i < field.Length; i++)
        {
            var c = field[i];
            if (c == '<')
                inTag = field[i..].StartsWith("<span ");
            if (char.IsWhiteSpace(c))
            {
                if (text[^1] != ' ')
                    text.Append(' ');
            }
            else if (c == '\'' && !inTag && !MeasureMarks.IsSingle(field, i, isOpen))
            {
                var opens = OpensQuote(text) && i + 1 < field.Length && field[(i + 1)..].Contains('\'');
                text.Append(opens ? '‘' : '’');
                isOpen = opens || (isOpen && i + 1 < field.Length && char.IsLetter(field[i + 1]));
            }
            else if (c == '"' && !inTag && !MeasureMarks.IsDouble(field, i, areOpen > 0))
            {
                var opens = OpensQuote(text);
                text.Append(opens ? '“' : '”');
                areOpen += opens ? 1 : -1;
            }
            else if (c == '.' && IsDoubledPeriod(field, i))
            {
                continue;
            }
            else
            {
                text.Append(c);
                areOpen += c is '“' ? 1 : c is '”' ? -1 : 0;
                isOpen |= c == '‘';
            }

            if (c == '>')
                inTag = false;
        }

        return text.ToString();
    }

    private static bool OpensQuote(StringBuilder before) =>
        before.Length == 0 || before[^1] is ' ' or '(' or '[' or '—' or '–' or '/' or '>' or '“' or '‘';

    // Two periods are a slip, three and more an ellipsis.
    private static bool IsDoubledPeriod(ReadOnlySpan<char> text, int i) =>
        i > 0 && text[i - 1] == '.' && (i < 2 || text[i - 2] != '.') && (i + 1 == text.Length || text[i + 1] != '.');
}

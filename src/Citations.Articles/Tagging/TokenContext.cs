using Citations.Articles.Parsing;

namespace Citations.Articles.Tagging;

/// <summary>The text before and after a token, as small numbers.</summary>
/// <param name="Nesting">0 outside, 1 inside parentheses or brackets, 2 inside quotation marks.</param>
/// <param name="Years">How many years were seen, at most 2.</param>
/// <param name="Numbers">How many other numbers were seen, at most 4.</param>
/// <param name="Quotes">How many quotations have ended, at most 1.</param>
/// <param name="Stops">How many periods ended words of more than one letter, at most 4.</param>
/// <param name="SinceStop">How many tokens are between the last of them and this one, at most 6.</param>
/// <param name="LastInitial">How many tokens ago there was an initial, at most 6.</param>
/// <param name="YearAhead">1 where a year follows.</param>
/// <param name="Emphasis">Whether the source marks it as italic.</param>
/// <param name="HasEmphasis">1 where the source marks anything as italic.</param>
internal readonly record struct TokenContext(
    byte Nesting,
    byte Years,
    byte Numbers,
    byte Quotes,
    byte Stops,
    byte SinceStop,
    byte LastInitial,
    byte YearAhead,
    TokenEmphasis Emphasis,
    byte HasEmphasis
)
{
    internal static TokenContext[] Of(ReadOnlySpan<TokenShape> shapes, ReadOnlySpan<TokenEmphasis> emphasis)
    {
        var contexts = new TokenContext[shapes.Length];
        var hasEmphasis = emphasis.ContainsAnyExcept(TokenEmphasis.None) ? (byte)1 : (byte)0;
        var (depth, inQuotes) = (0, false);
        int years = 0,
            numbers = 0,
            stops = 0,
            sinceStop = 0,
            lastInitial = 6;
        byte quotes = 0;
        for (var i = 0; i < shapes.Length; i++)
        {
            var nesting =
                inQuotes ? 2
                : depth > 0 ? 1
                : 0;
            contexts[i] = new(
                (byte)nesting,
                (byte)Math.Min(years, 2),
                (byte)Math.Min(numbers, 4),
                quotes,
                (byte)Math.Min(stops, 4),
                (byte)Math.Min(sinceStop, 6),
                (byte)Math.Min(lastInitial, 6),
                0,
                emphasis[i],
                hasEmphasis
            );
            sinceStop++;
            lastInitial++;
            switch (shapes[i])
            {
                case TokenShape.Initial:
                    lastInitial = 0;
                    break;
                case TokenShape.Year:
                    years++;
                    break;
                case >= TokenShape.OneDigit and <= TokenShape.ManyDigits:
                    numbers++;
                    break;
                case TokenShape.Opening:
                    depth++;
                    break;
                case TokenShape.Closing:
                    depth = Math.Max(0, depth - 1);
                    break;
                case TokenShape.OpeningQuote:
                    inQuotes = true;
                    break;
                case TokenShape.PlainQuote when !inQuotes:
                    inQuotes = true;
                    break;
                case TokenShape.ClosingQuote or TokenShape.PlainQuote when inQuotes:
                    (inQuotes, quotes) = (false, 1);
                    break;
                case TokenShape.Period or TokenShape.Question when i > 0 && shapes[i - 1] is not TokenShape.Initial:
                    (stops, sinceStop) = (stops + 1, 0);
                    break;
            }
        }

        var yearAhead = false;
        for (var i = shapes.Length - 1; i >= 0; i--)
        {
            if (yearAhead)
                contexts[i] = contexts[i] with { YearAhead = 1 };
            yearAhead |= shapes[i] == TokenShape.Year;
        }

        return contexts;
    }
}

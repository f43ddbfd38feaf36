using System.Buffers;

namespace Citations;

/// <summary>Finds DOI names in a text from which invisible characters are gone.</summary>
internal static class DoiScanner
{
    private static readonly SearchValues<char> Closing = SearchValues.Create(".,;:!?*>)]}\"'”’…");

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>A DOI name as read, where it is, and where it is with what leads to it.</summary>
    internal readonly record struct Found(string Value, SourceSpan Span, SourceSpan FullSpan);

    /// <summary>The DOIs of a running text, where anything may follow a name.</summary>
    internal static IEnumerable<Found> FindAll(string text)
    {
        for (var (position, floor) = (NextCandidate(text, 0), 0); position >= 0; position = NextCandidate(text, position))
        {
            if (TryRead(text, position, floor, isWhole: false) is not { } found)
            {
                // An address that leads to half a name does not lead to the next one, and no name starts within its registrant.
                var registrant = DoiText.PrefixLength(text.AsSpan(position), minDigits: 4);
                position += Math.Max(registrant, 1);
                if (registrant > 0)
                    floor = position;
                continue;
            }

            yield return found;
            position = floor = found.Span.End;
        }
    }

    /// <summary>The DOI that is the whole of a text but for what leads to it and punctuation around it.</summary>
    internal static string? ReadWhole(string text, out ParseFault fault)
    {
        var start = text.Length - text.AsSpan().TrimStart().Length;
        fault = new(start, "'10.', a registrant of four to nine digits, '/' and a suffix");
        for (var position = NextCandidate(text, start); position >= 0; position = NextCandidate(text, position + 1))
        {
            if (TryRead(text, position, 0, isWhole: true) is not { } found)
                continue;
            var before = text.AsSpan(0, found.FullSpan.Start).Trim("<([{\"'“‘ \t\r\n\u00A0");
            if (!before.IsEmpty)
                return null;
            var isUrl = DoiLeadIn.Before(text, position, 0).IsUrl;
            var rest = text.AsSpan(found.Span.End).TrimEnd();
            var stray = isUrl ? rest.IndexOfAny(" \t\r\n") : rest.IndexOfAnyExcept(Closing);
            fault = new(found.Span.End + stray, "the end of the DOI");
            return stray < 0 ? found.Value : null;
        }

        return null;
    }

    private static int NextCandidate(string text, int from) =>
        from >= text.Length ? -1 : text.IndexOf("10", from, StringComparison.Ordinal);

    private static Found? TryRead(string text, int position, int floor, bool isWhole)
    {
        if (text.Length - position < 4 || text[position + 2] is not ('.' or '/'))
            return null;
        var prefix = DoiText.PrefixLength(text.AsSpan(position), minDigits: 4);
        if (prefix == 0 && text[position + 2] == '.' && !text.AsSpan(0, position).EndsWith("urn:doi:", StringComparison.OrdinalIgnoreCase))
            return null;
        var leadIn = DoiLeadIn.Before(text, position, floor);
        if (prefix == 0)
            return leadIn.IsUrn ? ReadUrn(text, position, leadIn)
                : text[position + 2] == '/' ? ReadShort(text, position, leadIn, isWhole)
                : null;
        var isLabelled = leadIn.Start < position && !leadIn.IsUrl;
        if (!isLabelled && IsGlued(text, position, floor))
            return null;

        var isEncoded = leadIn.IsUrl || text[position + prefix - 1] != '/' || HasEncodedBrackets(text.AsSpan(position));
        var suffix = new DoiSuffix(text, position + prefix, leadIn.Kind, isEncoded, isWhole);
        if (suffix.Value.Length == 0)
            return null;
        var registrant = text.AsSpan(position, prefix - (text[position + prefix - 1] == '/' ? 1 : 3));
        return Make($"{registrant}/{suffix.Value}", position, suffix.End, leadIn);
    }

    // Serial item identifiers hold <page::title>, which programs encode in the bare name as well.
    private static bool HasEncodedBrackets(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(" \t\r\n");
        var name = end < 0 ? text : text[..end];
        return name.Contains('%')
            && name.Contains("%3C", StringComparison.OrdinalIgnoreCase)
            && name.Contains("%3E", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A name with a colon for the slash, as a URN writes it: <c>urn:doi:10.123:456</c>.</summary>
    private static Found? ReadUrn(string text, int position, DoiLeadIn leadIn)
    {
        var colon = text.AsSpan(position).IndexOfAny(':', ' ');
        if (colon < 0 || text[position + colon] != ':')
            return null;
        var name = $"{text.AsSpan(position, colon)}/";
        if (DoiText.PrefixLength(name, minDigits: 3) != name.Length)
            return null;
        var suffix = new DoiSuffix(text, position + colon + 1, leadIn.Kind, isEncoded: true, isWhole: false);
        return suffix.Value.Length == 0 ? null : Make(name + suffix.Value, position, suffix.End, leadIn);
    }

    /// <summary>
    /// A shortDOI: <c>10/</c> and a code of letters and digits. In running text only an address distinguishes it from a date.
    /// </summary>
    private static Found? ReadShort(string text, int position, DoiLeadIn leadIn, bool isWhole)
    {
        if (leadIn.Kind == DoiLeadInKind.None && (!isWhole || position != 0))
            return null;
        var end = position + 3;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        // The address that follows without a space has its scheme back.
        if (text.AsSpan(end).StartsWith("://"))
            end -=
                text.AsSpan(position, end - position).EndsWith("https") ? 5
                : text.AsSpan(position, end - position).EndsWith("http") ? 4
                : 0;
        var isCode =
            end - position is >= 6 and <= 13
            && text.AsSpan(position + 3, end - position - 3).ContainsAny(Letters)
            && (end == text.Length || text[end] is not ('/' or '-' or '_'));
        return isCode ? Make(text[position..end], position, end, leadIn) : null;
    }

    /// <summary>Whether what precedes makes <c>10.</c> the tail of a longer word or number, a percent-encoded delimiter apart.</summary>
    private static bool IsGlued(string text, int position, int floor)
    {
        if (position == floor)
            return false;
        var before = text.AsSpan(floor, position - floor);
        if (
            before.EndsWith("%2F", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("%3D", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("%3A", StringComparison.OrdinalIgnoreCase)
        )
            return false;
        return char.IsLetterOrDigit(before[^1]) || (before.Length > 1 && before[^1] == '.' && char.IsAsciiDigit(before[^2]));
    }

    private static Found Make(string value, int start, int end, DoiLeadIn leadIn) =>
        new(value, SourceSpan.FromBounds(start, end), SourceSpan.FromBounds(leadIn.Start, end));
}

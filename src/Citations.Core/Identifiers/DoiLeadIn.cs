namespace Citations;

/// <summary>The text that leads to a DOI name: nothing, a label, or an address, which determines how the name is written.</summary>
/// <param name="Start">Where it begins; the name's own position where there is nothing.</param>
/// <param name="Kind">Its kind.</param>
internal readonly record struct DoiLeadIn(int Start, DoiLeadInKind Kind)
{
    // Long enough for the address of any proxy, and what keeps a text without spaces from costing quadratic time.
    private const int MaxLength = 1024;

    internal bool IsUrl => Kind is DoiLeadInKind.Resolver or DoiLeadInKind.OtherUrl or DoiLeadInKind.UrlQuery;

    internal bool IsUrn => Kind == DoiLeadInKind.Urn;

    /// <summary>Looks back from the position of <c>10.</c>, at most to <paramref name="floor"/>.</summary>
    internal static DoiLeadIn Before(ReadOnlySpan<char> text, int position, int floor)
    {
        floor = Math.Max(floor, position - MaxLength);
        var token = position;
        while (token > floor && !IsTokenEnd(text[token - 1]))
            token--;
        var lead = text[token..position];
        var scheme = lead.IndexOf("://");
        if (scheme > 0)
        {
            var url = scheme;
            while (url > 0 && char.IsAsciiLetter(lead[url - 1]))
                url--;
            var kind = UrlKind(lead[url..]);
            return Label(text, token + url, floor) with { Kind = kind };
        }

        var bare = lead.IndexOf("doi.org/", StringComparison.OrdinalIgnoreCase);
        if (bare >= 0 && lead.EndsWith("/"))
        {
            while (bare > 0 && (char.IsAsciiLetterOrDigit(lead[bare - 1]) || lead[bare - 1] is '.' or '-'))
                bare--;
            return new(token + bare, DoiLeadInKind.Resolver);
        }

        return Label(text, position, floor);
    }

    private static DoiLeadInKind UrlKind(ReadOnlySpan<char> url)
    {
        if (url.Contains('?'))
            return DoiLeadInKind.UrlQuery;
        var host = url[(url.LastIndexOf("://") + 3)..];
        var slash = host.IndexOf('/');
        if (slash >= 0)
            host = host[..slash];
        // Library proxies rewrite doi.org to doi-org.proxy.example.edu or append themselves: doi.org.proxy.example.edu.
        var isResolver =
            host.Contains("doi.org", StringComparison.OrdinalIgnoreCase)
            || host.Contains("doi-org", StringComparison.OrdinalIgnoreCase)
            || host.Equals("hdl.handle.net", StringComparison.OrdinalIgnoreCase);
        return isResolver ? DoiLeadInKind.Resolver : DoiLeadInKind.OtherUrl;
    }

    private static DoiLeadIn Label(ReadOnlySpan<char> text, int position, int floor)
    {
        var end = SkipSpaceBack(text, position, floor);
        if (end > floor && text[end - 1] is ':' or '=' or '/' or '.')
            end = SkipSpaceBack(text, end - 1, floor);
        if (end - 3 < floor || !text[(end - 3)..end].Equals("doi", StringComparison.OrdinalIgnoreCase))
            return new(position, DoiLeadInKind.None);
        var start = end - 3;
        var before = text[floor..start];
        if (before.EndsWith("urn:", StringComparison.OrdinalIgnoreCase))
            return new(start - 4, DoiLeadInKind.Urn);
        if (before.EndsWith("info:", StringComparison.OrdinalIgnoreCase))
            return new(start - 5, DoiLeadInKind.Label);
        return before.Length > 0 && char.IsLetterOrDigit(before[^1]) ? new(position, DoiLeadInKind.None) : new(start, DoiLeadInKind.Label);
    }

    private static int SkipSpaceBack(ReadOnlySpan<char> text, int position, int floor)
    {
        while (position > floor && char.IsWhiteSpace(text[position - 1]))
            position--;
        return position;
    }

    private static bool IsTokenEnd(char c) =>
        char.IsWhiteSpace(c) || c is '<' or '>' or '"' or '\'' or '(' or ')' or '[' or ']' or '{' or '}' or '|' or '“' or '”';
}

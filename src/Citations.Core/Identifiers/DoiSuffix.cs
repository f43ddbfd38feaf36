using System.Buffers;
using System.Text;

namespace Citations;

/// <summary>
/// Reads the suffix of a DOI: where it ends, and what it says once entities, percent-encoding and LaTeX escapes are undone.
/// A suffix may hold any printable character, so its end in running text is a judgement: at white space, a quotation
/// mark, a bracket that it did not open, or a comma before the next DOI.
/// </summary>
internal readonly ref struct DoiSuffix
{
    private static readonly SearchValues<char> Stops = SearchValues.Create("\"“”„‚‘’«»‹›|`。，、；：（）【】「」『』《》");
    private static readonly SearchValues<char> TrailingPunctuation = SearchValues.Create(".,;:!?\"'*…");

    /// <summary>How publishers' addresses continue after a DOI.</summary>
    private static readonly string[] UrlTails =
    [
        "/full/html",
        "/full/pdf",
        "/full",
        "/fulltext",
        "/abstract",
        "/summary",
        "/references",
        "/meta",
        "/epdf",
        "/pdf",
        "/html",
        ".full.pdf",
        ".full",
        ".abstract",
        ".pdf",
    ];

    internal DoiSuffix(ReadOnlySpan<char> text, int start, DoiLeadInKind leadIn, bool isEncoded, bool isWhole)
    {
        var name = new StringBuilder();
        // The source position after each character of the name.
        List<int> ends = [];
        Span<char> buffer = stackalloc char[2];
        var brackets = default(BracketDepth);
        for (var i = start; i < text.Length;)
        {
            var length = DoiEscapes.Read(text[i..], isEncoded, buffer, out var written);
            var isEscaped = length > 1 && text[i] != '&';
            // A registered name may begin with an address (10.5424/http://...); after a beginning it is the next thing in the text.
            if (name.Length > 0 && (buffer[0] | 0x20) == 'h' && IsUrlStart(text[i..]))
                break;
            if (!isEscaped && IsEnd(text, i, buffer[0], leadIn, isWhole, ref brackets))
                break;
            i += length;
            foreach (var c in buffer[..written])
            {
                name.Append(c);
                ends.Add(i);
            }
        }

        var kept = Trim(name.ToString(), leadIn);
        (Value, End) = (kept, kept.Length == 0 ? start : ends[kept.Length - 1]);
    }

    /// <summary>The suffix, empty if there is none.</summary>
    internal string Value { get; }

    /// <summary>The position in the text after it.</summary>
    internal int End { get; }

    private static bool IsEnd(ReadOnlySpan<char> text, int position, char c, DoiLeadInKind leadIn, bool isWhole, ref BracketDepth brackets)
    {
        if (char.IsWhiteSpace(c) || char.IsControl(c))
            return true;
        var isUrl = leadIn is DoiLeadInKind.Resolver or DoiLeadInKind.OtherUrl or DoiLeadInKind.UrlQuery;
        if (isUrl && c == '?')
            return true;
        // Wiley's SICIs end in a check character that may be '#'; any other '#' begins the fragment of an address.
        if (isUrl && c == '#' && !text[..position].EndsWith(";2-"))
            return true;
        if (leadIn == DoiLeadInKind.UrlQuery && c == '&')
            return true;
        if (c is ',' or ';' && IsNextDoi(text[(position + 1)..]))
            return true;
        if (isWhole)
            return false;
        if (c == '\\' || Stops.Contains(c))
            return true;
        return !brackets.Accept(c, text[position..]);
    }

    private static bool IsNextDoi(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        return DoiText.PrefixLength(text, minDigits: 4) > 0
            || IsUrlStart(text)
            || text.StartsWith("doi:", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsUrlStart(ReadOnlySpan<char> text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private static string Trim(string name, DoiLeadInKind leadIn)
    {
        name = TrimPunctuation(name);
        if (leadIn != DoiLeadInKind.OtherUrl)
            return name;
        var tail = UrlTails.FirstOrDefault(tail => name.Length > tail.Length && name.EndsWith(tail, StringComparison.OrdinalIgnoreCase));
        return tail is null ? name : name[..^tail.Length];
    }

    private static string TrimPunctuation(string name)
    {
        var end = name.Length;
        while (end > 0 && (TrailingPunctuation.Contains(name[end - 1]) || BracketDepth.IsUnbalancedEnd(name.AsSpan(0, end))))
            end--;
        return name[..end];
    }
}

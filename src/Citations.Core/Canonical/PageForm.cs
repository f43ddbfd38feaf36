using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Citations.Canonical;

/// <summary>Pages: no labels, a hyphen in a range, the last page in full, one number where first and last are the same.</summary>
internal static partial class PageForm
{
    private static readonly SearchValues<char> Dividers = SearchValues.Create(",;&-‐‑–—−");

    internal static string? Of(string pages)
    {
        if (TryPlain(pages) is { } plain)
            return plain;
        if (Placeholders.Contains(pages))
            return null;
        if (Unlabelled(pages) is { } unlabelled)
            return Of(unlabelled);
        if (PageCount.Without(pages) is var uncounted && uncounted.Length < pages.Length)
            return Of(uncounted);
        // 12 to 15 and 12 - 15. are ranges in words and with the period of a sentence.
        if (Worded().Match(pages) is { Success: true } range)
            return Of($"{range.Groups["first"].ValueSpan}-{range.Groups["last"].ValueSpan}");
        // An end that nobody filled in: 12--.
        var end = pages.AsSpan().TrimEnd(" .-–—");
        if (!end.IsEmpty && pages.AsSpan(end.Length).ContainsAny('-', '–', '—'))
            return Of(end.ToString());
        // The rest is on later pages: 12--+ is 12+.
        if (
            pages.EndsWith('+')
            && pages.AsSpan(0, pages.Length - 1).TrimEnd(" -–—") is { IsEmpty: false } first
            && first.Length < pages.Length - 1
        )
            return Of(first.ToString()) + "+";
        if (pages.Contains(',', StringComparison.Ordinal) && Thousands().IsMatch(pages))
            return Dashes().Replace(pages, "-");
        // PubMed adds the pages of what was said about the article.
        if (pages.Contains(';', StringComparison.Ordinal) && Discussion().Match(pages) is { Success: true } discussed)
            return Of(discussed.Groups["pages"].Value);
        if (PageRange.Read(pages) is not { } read)
            return pages.Trim();
        var parts = ((IEnumerable<(string First, string? Last)>)read.Parts).Select(Part).ToList();
        var form = string.Join(", ", parts);
        return form == pages ? pages : Placeholders.Without(form);
    }

    // Digits, or digits on both sides of a dash of which the second are no fewer and others: nearly all pages are so.
    private static string? TryPlain(string pages)
    {
        var digits = pages.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (digits < 0)
            return pages;
        var dash = pages.AsSpan(digits).IndexOfAnyInRange('0', '9');
        if (digits == 0 || dash <= 0)
            return null;
        var last = pages.AsSpan(digits + dash);
        if (last.Length < digits || last.ContainsAnyExceptInRange('0', '9') || last.SequenceEqual(pages.AsSpan(0, digits)))
            return null;
        return pages.AsSpan(digits, dash) switch
        {
            "-" => pages,
            "–" or "--" => string.Concat(pages.AsSpan(0, digits), "-", last),
            _ => null,
        };
    }

    // Labels before any of the pages: pp. 1012-9, p. 45-p. 67. Null if there are none.
    private static string? Unlabelled(string pages)
    {
        StringBuilder? form = null;
        var (start, copied) = (0, 0);
        while (start < pages.Length)
        {
            var length = pages.AsSpan(start).IndexOfAny(Dividers);
            var end = length < 0 ? pages.Length : start + length;
            var page = pages.AsSpan(start, end - start).TrimStart();
            if (!page.IsEmpty && !char.IsAsciiDigit(page[0]))
            {
                var number = NumberLabels.AfterLabel(page, NumberLabels.Page);
                if (number.Length < page.Length)
                {
                    (form ??= new()).Append(pages, copied, end - page.Length - copied).Append(number);
                    copied = end;
                }
            }

            start = end + 1;
        }

        return form?.Append(pages, copied, pages.Length - copied).ToString();
    }

    private static string Part((string First, string? Last) part)
    {
        var first = Number(part.First);
        if (part.Last is null)
            return first.AsSpan().ContainsAny('–', '—', '−') || first.Contains("--", StringComparison.Ordinal)
                ? Dashes().Replace(first, "-")
                : first;
        var last = Number(part.Last);
        var whole = PageRange.Complete(first, last);
        return first == whole ? first : PageRange.Joined(first, whole);
    }

    // A page without its label and the period of a sentence.
    private static string Number(string page)
    {
        page = NumberLabels.Strip(page, NumberLabels.Page);
        return page.Length > 1 && page[^1] == '.' && char.IsAsciiDigit(page[^2]) ? page[..^1] : page;
    }

    [GeneratedRegex(
        @"^(?<pages>[^;]+); ?(?i:discussion|author reply|quiz|reply|author’s reply|commentary|erratum|passim) ?[^;]*(?:;.*)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Discussion();

    [GeneratedRegex(
        @"^(?<first>[A-Za-z]?[0-9]{1,6})(?: (?:to|through|bis|à) | - )(?<last>[A-Za-z]?[0-9]{1,6})\.?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Worded();

    // A comma before three digits without a space groups thousands: 1,234-1,240.
    [GeneratedRegex("^[0-9]{1,3},[0-9]{3}(?:[-–—]+[0-9]{1,3},[0-9]{3})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();

    [GeneratedRegex("[-‐‑–—−]+", RegexOptions.CultureInvariant)]
    private static partial Regex Dashes();
}

using System.Text.RegularExpressions;

namespace Citations.Canonical;

/// <summary>Pages: no labels, a hyphen in a range, the last page in full, one number where first and last are the same.</summary>
internal static partial class PageForm
{
    internal static string? Of(string pages)
    {
        if (IsPlain(pages)) return pages;
        if (Placeholders.Contains(pages)) return null;
        if (Thousands().IsMatch(pages)) return Dashes().Replace(pages, "-");
        if (PageRange.Read(pages) is not { } range) return pages.Trim();
        var parts = ((IEnumerable<(string First, string? Last)>)range.Parts).Select(Part).ToList();
        var form = string.Join(", ", parts);
        return form == pages ? pages : Placeholders.Without(form);
    }

    // Digits, or digits on both sides of one hyphen of which the second are no fewer and others.
    private static bool IsPlain(string pages)
    {
        var digits = pages.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (digits < 0) return true;
        if (digits == 0 || pages[digits] != '-') return false;
        var last = pages.AsSpan(digits + 1);
        return last.Length >= digits && !last.ContainsAnyExceptInRange('0', '9') && !last.SequenceEqual(pages.AsSpan(0, digits));
    }

    private static string Part((string First, string? Last) part)
    {
        var first = Number(part.First);
        if (part.Last is null) return first.AsSpan().ContainsAny('–', '—', '−') || first.Contains("--", StringComparison.Ordinal) ? Dashes().Replace(first, "-") : first;
        var last = Number(part.Last);
        var whole = PageRange.Complete(first, last);
        return first == whole ? first : $"{first}-{whole}";
    }

    // A page without its label and the period of a sentence.
    private static string Number(string page)
    {
        page = NumberLabels.Strip(page, NumberLabels.Page);
        return page.Length > 1 && page[^1] == '.' && char.IsAsciiDigit(page[^2]) ? page[..^1] : page;
    }

    // A comma before three digits without a space groups thousands: 1,234-1,240.
    [GeneratedRegex("^[0-9]{1,3},[0-9]{3}(?:[-–—]+[0-9]{1,3},[0-9]{3})?$", RegexOptions.NonBacktracking)]
    private static partial Regex Thousands();

    [GeneratedRegex("[-‐‑–—−]+", RegexOptions.NonBacktracking)]
    private static partial Regex Dashes();
}

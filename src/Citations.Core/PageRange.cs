using System.Buffers;
using System.Text.RegularExpressions;

namespace Citations;

/// <summary>
/// The pages of a work as text that a style can print: its parts, each a first page and, for a range, a last one.
/// <c>793-802</c>, <c>A1, A4</c>, <c>xv–xvii</c>, <c>3-12–3-20</c>, <c>e33693</c> and <c>ENEURO.0197-18.2018</c> (one page id, no range)
/// are read.
/// </summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed partial record PageRange
{
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—‐‑−");

    private PageRange(EquatableArray<(string First, string? Last)> parts) => Parts = parts;

    /// <summary>The parts in their order; a last page is null for a single page.</summary>
    public EquatableArray<(string First, string? Last)> Parts { get; }

    /// <summary>Whether this is more than one page, so that a style writes <c>pp.</c></summary>
    public bool IsPlural => Parts.Count > 1 || Parts[0].Last is not null || GoesOn().IsMatch(Parts[0].First);

    /// <summary>Reads pages; hyphens and dashes of any kind make ranges, commas, semicolons and ampersands separate parts.</summary>
    /// <returns>The pages, or null if the text holds none.</returns>
    public static PageRange? Read(string? pages)
    {
        if (string.IsNullOrWhiteSpace(pages))
            return null;
        var parts = pages
            .Split([',', ';', '&'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(ReadPart)
            .ToEquatableArray();
        return parts.IsEmpty ? null : new(parts);
    }

    /// <summary>The pages with en dashes and commas: <c>793–802, 810</c>.</summary>
    public override string ToString() =>
        string.Join(
            ", ",
            ((IEnumerable<(string First, string? Last)>)Parts).Select(part => part.Last is null ? part.First : $"{part.First}–{part.Last}")
        );

    /// <summary>
    /// The last page in full: <c>3419-24</c> is short for <c>3419-3424</c>, and <c>S1-9</c> for <c>S1-S9</c>; 99-1 is short for nothing.
    /// </summary>
    internal static string Complete(string first, string last)
    {
        var letters = first.AsSpan().IndexOfAnyInRange('0', '9');
        // S1-9, E387-393 and e101-15: the letter of the first page is that of the last. Longer numbers after an e are those of articles.
        if (
            letters == 1
            && IsNumber(first.AsSpan(1))
            && IsNumber(last)
            && (
                first[0] == 'S'
                || (first.Length == last.Length + 1 && string.CompareOrdinal(last, first[1..]) > 0)
                || (first[0] is 'e' or 'E' && first.Length is 4 or 5 && Complete(first[1..], last).Length == first.Length - 1)
            )
        )
            return first[0] + Complete(first[1..], last);
        if (letters != 0 || !IsNumber(first) || !IsNumber(last))
            return last;
        var left = first.Length - last.Length;
        return left > 0 && string.CompareOrdinal(last, first[left..]) > 0 ? first[..left] + last : last;
    }

    /// <summary>e00456-20 is the number of an article with its year; 0012-0018 are pages.</summary>
    private static bool IsPadded(string first, string last) =>
        last.Length < first.Length && first.AsSpan().IndexOfAnyInRange('0', '9') is >= 0 and var digit && first[digit] == '0';

    private static bool IsNumber(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    /// <summary>
    /// Whether a page's number has a separate hyphen, so that only a longer dash makes a range of it: <c>3-12</c>, <c>A-5</c>.
    /// </summary>
    internal static bool IsHyphened(string page) => page.Contains('-', StringComparison.Ordinal);

    /// <summary>A range in one form: a hyphen between its pages, or an en dash where a page's number has a hyphen.</summary>
    internal static string Joined(string first, string last) =>
        IsHyphened(first) || IsHyphened(last) ? $"{first}–{last}" : $"{first}-{last}";

    private static (string First, string? Last) ReadPart(string part)
    {
        if (Hyphened().Match(part) is { Success: true } hyphened)
            return (hyphened.Groups["first"].Value, hyphened.Groups["last"].Value);
        var dash = part.AsSpan().IndexOfAny(Dashes);
        if (dash <= 0 || dash == part.Length - 1)
            return (part, null);
        var (first, last) = (part[..dash].Trim(), part[(dash + 1)..].TrimStart('-', '–', '—', '‐', '‑', '−').Trim());
        // A dash inside an identifier such as ENEURO.0197-18.2018 or 3-1-3-22 makes no range.
        var isRange =
            last.Length > 0
            && !last.AsSpan().ContainsAny(Dashes)
            && first.Contains('.', StringComparison.Ordinal) == last.Contains('.', StringComparison.Ordinal)
            && !first.Contains('.', StringComparison.Ordinal)
            && !IsPadded(first, last);
        if (!isRange)
            return (part, null);
        return first == last ? (first, null) : (first, last);
    }

    // 3-12--3-20, A-1–A-5, 1.1--1.20: chapters and pages, whose range has a separate sign or only periods within its numbers.
    [GeneratedRegex(
        @"^(?<first>[A-Z]{0,2}[0-9]{0,3}(?:[-‐‑][0-9]{1,4}){1,2}) ?(?:--+|[–—−]) ?(?<last>[A-Z]{0,2}[0-9]{0,3}(?:[-‐‑][0-9]{1,4}){1,2})$"
            + @"|^(?<first>[A-Z]?[0-9]{1,2}\.[0-9]{1,3}) ?[-–—−]+ ?(?<last>[A-Z]?[0-9]{1,2}\.[0-9]{1,3})$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Hyphened();

    // 5ff, 12 ff., 7f.: the page and those that follow it.
    [GeneratedRegex(@"^[0-9]+ ?(?:ff\.?|f\.|et seq\.?)$", RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();
}

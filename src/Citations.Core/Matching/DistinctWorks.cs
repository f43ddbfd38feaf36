using System.Globalization;
using System.Text.RegularExpressions;

namespace Citations.Matching;

/// <summary>
/// Whether two descriptions that share what usually makes one work say plainly that they are of two. What one of them leaves out is no
/// difference, and neither is what cannot be compared: an edition <c>2</c> and an edition <c>Revised</c>.
/// </summary>
internal static partial class DistinctWorks
{
    /// <summary>
    /// Whether two works with one title, first author and year are two volumes, editions, issues or reports, of two kinds,
    /// or stand in two journals.
    /// </summary>
    internal static bool AreTwo(Reference one, Reference other) =>
        AreTwoVolumes(one, other)
        || (HaveOneVolume(one, other) && AreOther(one.Issue, other.Issue))
        || AreOther(one.Edition, other.Edition)
        || (one.Type == other.Type && AreOther(one.Number, other.Number))
        || AreOfTwoKinds(one, other)
        || AreInTwoContainers(one, other);

    /// <summary>
    /// Whether two works with one DOI are two: parts of a book that give the DOI of the book, or works whose titles, authors and pages all
    /// differ, one of which has the DOI of the other by mistake.
    /// </summary>
    internal static bool AreTwoOfOneDoi(Reference one, Reference other)
    {
        if (one.Title is null || other.Title is null)
            return false;
        var title = TitleMatch.Similarity(one.Title, other.Title);
        var areApart = AreApart(one.Page, other.Page);
        // Names that are read in two scripts, and a title in two languages, are those of one work on its pages.
        var areOthers = NameListMatch.Share([.. one.Author], [.. other.Author]) == 0;
        return IsPart(one) || IsPart(other)
            ? (areApart && (title < 1 || areOthers)) || (title < TitleMatch.OtherWork && !IsSamePage(one.Page, other.Page))
            : areApart && title < TitleMatch.OtherWork && areOthers;
    }

    /// <summary>Whether a work is a part of a book, and perhaps has no DOI of its own.</summary>
    private static bool IsPart(Reference work) =>
        work.Type
            is ReferenceType.Chapter
                or ReferenceType.Entry
                or ReferenceType.EntryEncyclopedia
                or ReferenceType.EntryDictionary;

    // Journals that number their volumes by the year say nothing more by them.
    private static bool AreTwoVolumes(Reference one, Reference other) =>
        !IsYear(one) && !IsYear(other) && AreOther(one.Volume, other.Volume);

    private static bool IsYear(Reference work) =>
        work.Volume is { Length: 4 } volume
        && int.TryParse(volume, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year == work.Issued?.Year;

    /// <summary>The issues of two volumes, or of a volume and none, are counted apart.</summary>
    private static bool HaveOneVolume(Reference one, Reference other) => one.Volume is null == other.Volume is null;

    /// <summary>
    /// A thesis and what was published of it, or an article and a chapter on other pages. Types that say little are not compared.
    /// </summary>
    private static bool AreOfTwoKinds(Reference one, Reference other) =>
        (one.Type == ReferenceType.Thesis && IsPublished(other))
        || (other.Type == ReferenceType.Thesis && IsPublished(one))
        || (one.Type != other.Type && IsWithinOther(one) && IsWithinOther(other) && AreApart(one.Page, other.Page));

    private static bool IsPublished(Reference work) => work.Type == ReferenceType.Book || IsWithinOther(work);

    private static bool IsWithinOther(Reference work) =>
        work.Type
            is ReferenceType.ArticleJournal
                or ReferenceType.ArticleMagazine
                or ReferenceType.ArticleNewspaper
                or ReferenceType.Chapter
                or ReferenceType.PaperConference;

    // Proceedings, sites and newspapers have too many names for a difference to prove anything.
    private static bool AreInTwoContainers(Reference one, Reference other) =>
        one.Type == other.Type
        && one.Type is ReferenceType.ArticleJournal or ReferenceType.ArticleMagazine or ReferenceType.Chapter
        && one.ContainerTitle is { } container
        && other.ContainerTitle is { } another
        && !ContainerMatch.IsOf(container, other)
        && !ContainerMatch.IsOf(another, one)
        && !IsSamePage(one.Page, other.Page);

    /// <summary>
    /// Whether two numbers of a kind are plainly different: their digits, as in <c>TR-1</c> and <c>TR-2</c>, their Roman digits, their
    /// letters, as in <c>12A</c> and <c>12B</c>, or the one word of each, as in <c>Spring</c> and <c>Fall</c>.
    /// </summary>
    private static bool AreOther(string? one, string? other)
    {
        if (one is null || other is null || TextFolding.Fold(one) == TextFolding.Fold(other))
            return false;
        var (left, right) = (Numbers(one), Numbers(other));
        if (left.Length > 0 && right.Length > 0)
            return (!IsWithin(left, right) && !IsWithin(right, left)) || HaveOtherLetters(one, other);
        return left.Length == right.Length
            && TextFolding.Words(one) is [var word]
            && TextFolding.Words(other) is [var another]
            && !word.StartsWith(another, StringComparison.Ordinal)
            && !another.StartsWith(word, StringComparison.Ordinal);
    }

    /// <summary>The numbers of a text without their leading zeros; a Roman number counts as one.</summary>
    private static string[] Numbers(string text) =>
        text.Trim() is var trimmed && (trimmed.Length > 1 || trimmed is "I" or "V" or "X") && RomanNumeral.Read(trimmed) is { } roman
            ? [roman.ToString(CultureInfo.InvariantCulture)]
            : [.. Digits.Matches(text).Select(match => match.Value.TrimStart('0'))];

    // 12 and 12(3), 12 and 12-13, 05 and 2012-05: one of them says more.
    private static bool IsWithin(string[] some, string[] all) =>
        some.Length <= all.Length
        && (all.AsSpan(0, some.Length).SequenceEqual(some) || all.AsSpan(all.Length - some.Length).SequenceEqual(some));

    private static bool HaveOtherLetters(string one, string other) =>
        Letter(one) is { } letter && Letter(other) is { } another && letter != another;

    private static char? Letter(string text) =>
        Lettered.Match(text) is { Success: true } match ? char.ToUpperInvariant(match.Groups["letter"].ValueSpan[0]) : null;

    private static bool IsSamePage(string? one, string? other) =>
        PageRange.Read(one) is { Parts: [var left, ..] }
        && PageRange.Read(other) is { Parts: [var right, ..] }
        && TextFolding.Fold(left.First) == TextFolding.Fold(right.First);

    /// <summary>Whether both have pages, and none in common.</summary>
    private static bool AreApart(string? one, string? other)
    {
        if (PageRange.Read(one) is not { Parts: [var left, ..] } || PageRange.Read(other) is not { Parts: [var right, ..] })
            return false;
        return Bounds(left) is var (first, last) && Bounds(right) is var (start, end)
            ? last < start || end < first
            : TextFolding.Fold(left.First) != TextFolding.Fold(right.First);
    }

    private static (int First, int Last)? Bounds((string First, string? Last) part)
    {
        if (!int.TryParse(part.First, NumberStyles.None, CultureInfo.InvariantCulture, out var first))
            return null;
        var full = part.Last is { } end ? PageRange.Complete(part.First, end) : part.First;
        return int.TryParse(full, NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? (first, last) : null;
    }

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits { get; }

    [GeneratedRegex("^ *[0-9]+ ?(?<letter>[A-Za-z]) *$", RegexOptions.CultureInvariant)]
    private static partial Regex Lettered { get; }
}

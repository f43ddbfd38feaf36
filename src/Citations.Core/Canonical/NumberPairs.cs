using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Citations.Canonical;

/// <summary>
/// Numbers that are in one another's fields: an issue in the volume (<c>31(2)</c>, <c>31, no. 2</c>), an article number in the pages
/// (<c>Article 5</c>), a volume and an issue of nothing.
/// </summary>
internal static partial class NumberPairs
{
    private static readonly SearchValues<char> IssueSigns = SearchValues.Create("0123456789-/");

    internal static void Apply(ReferenceBuilder work)
    {
        if (
            work[TextVariable.Volume] is { Length: > 3 } volume
            && volume[^1] == ')'
            && work[TextVariable.Issue] is null
            && VolumeAndIssue().Match(volume) is { Success: true } match
        )
        {
            var (number, inside) = (match.Groups["volume"].Value, match.Groups["issue"].Value);
            // 83 (1999) names the year of the volume.
            if (!IsYear(inside))
                (work[TextVariable.Volume], work[TextVariable.Issue]) = (number, NumberLabels.Strip(inside, NumberLabels.Issue));
            else if (work[DateVariable.Issued]?.Year?.ToString(CultureInfo.InvariantCulture) == inside)
                work[TextVariable.Volume] = number;
        }

        if (
            work[TextVariable.Volume] is { Length: > 4 } labelled
            && TryLabelled(labelled, out var before, out var after)
            && (work[TextVariable.Issue] is not { } own || own == after)
        )
            (work[TextVariable.Volume], work[TextVariable.Issue]) = (before, after);
        if (
            work[TextVariable.Volume] is { Length: > 4 } whole
            && work[TextVariable.Issue] is null
            && IssueForm.TryDivide(whole, out var first, out var supplement)
        )
            (work[TextVariable.Volume], work[TextVariable.Issue]) = (first, supplement);
        // Articles published ahead of an issue carry zeros until it has a number.
        var hasNoIssue = work[TextVariable.Issue] is not { } issue || AreZeros(issue);
        if (hasNoIssue)
            work[TextVariable.Issue] = null;
        if (hasNoIssue && work[TextVariable.Volume] is { } ahead && AreZeros(ahead))
            work[TextVariable.Volume] = null;
        // 12345 LNCS: Scopus puts the initials of a series after its number.
        if (
            work[TextVariable.Volume] is [.., _, >= 'A' and <= 'Z'] numbered
            && char.IsAsciiDigit(numbered[0])
            && SeriesVolume().Match(numbered) is { Success: true } series
        )
            work[TextVariable.Volume] = series.Groups["volume"].Value;
        // A first page without the range that gives the last.
        if (work[TextVariable.PageFirst] is { } page && work[TextVariable.Page] is null)
            work[TextVariable.Page] = page;
        // A number of pages that is a range gives their place.
        if (
            work[TextVariable.NumberOfPages] is { } pages
            && work[TextVariable.Page] is null
            && pages.Contains('-', StringComparison.Ordinal)
            && PageRange.Read(pages) is { Parts: [(_, not null)] }
        )
            (work[TextVariable.Page], work[TextVariable.NumberOfPages]) = (pages, null);
        ReadArticleNumber(work);
    }

    // 12, no. 3: a volume, and an issue after its label.
    private static bool TryLabelled(string text, out string volume, out string issue)
    {
        (volume, issue) = ("", "");
        var end = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (end is < 1 or > 5)
            return false;
        var rest = text.AsSpan(end).TrimStart(" ,;:");
        if (rest.IsEmpty || rest.Length == text.Length - end)
            return false;
        var number = NumberLabels.AfterLabel(rest, NumberLabels.Issue);
        if (number.Length == rest.Length || !char.IsAsciiDigit(number[0]) || number.ContainsAnyExcept(IssueSigns))
            return false;
        (volume, issue) = (text[..end], number.ToString());
        return true;
    }

    private static bool AreZeros(string text) => !text.AsSpan().ContainsAnyExcept('0');

    private static bool IsYear(string text) =>
        text.Length == 4 && text[0] is '1' or '2' && !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static void ReadArticleNumber(ReferenceBuilder work)
    {
        if (work[TextVariable.Page] is ['a' or 'A', ..] page && ArticleNumber().Match(page) is { Success: true } article)
        {
            var number = article.Groups["number"].Value;
            if (work[TextVariable.Number] is not { } own || own == number)
                (work[TextVariable.Number], work[TextVariable.Page]) = (number, null);
        }

        if (work[TextVariable.Number] is { } text && !char.IsAsciiDigit(text[0]))
        {
            if (
                work.Type is ReferenceType.ArticleJournal or ReferenceType.ArticleMagazine or ReferenceType.PaperConference
                && text[0] is 'a' or 'A'
                && ArticleNumber().Match(text) is { Success: true } labelled
            )
                work[TextVariable.Number] = labelled.Groups["number"].Value;
            else if (work.Type == ReferenceType.Report && ReportNumber().Match(text) is { Success: true } report)
                work[TextVariable.Number] = report.Groups["number"].Value;
        }
    }

    [GeneratedRegex(@"^(?<volume>[0-9A-Za-z]+) ?\((?<issue>[^()]{1,40})\)$", RegexOptions.CultureInvariant)]
    private static partial Regex VolumeAndIssue();

    [GeneratedRegex("^(?<volume>[0-9]{2,6}) [A-Z]{3,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex SeriesVolume();

    [GeneratedRegex(
        @"^(?i:article|art\.?|artn|artikel)(?i:[ :]+(?:no\.?|number|id|nr\.?))?[ .:]+(?<number>[A-Za-z]{0,4}[0-9][0-9A-Za-z.\-]*)(?:, [0-9]+ (?i:pp\.?|pages))?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ArticleNumber();

    [GeneratedRegex(@"^(?i:(?:tech(?:nical|\.)? ?)?(?:report|rep\.?) ?)?(?i:no\.?|nr\.?|number)?[. ]*(?<number>[0-9][0-9A-Za-z.\-/]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex ReportNumber();
}

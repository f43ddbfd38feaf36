using System.Text.RegularExpressions;

namespace Citations.Canonical;

/// <summary>
/// Volume, issue and pages that are after a journal's name: <c>Weather, Vol. 12, No. 3, pp. 4-9</c>, <c>Weather; 12(3):Doc25</c>,
/// <c>Weather, 12(3), 4-9</c>.
/// </summary>
internal static partial class NumbersInContainer
{
    internal static void Apply(ReferenceBuilder work)
    {
        if (
            work.Type != ReferenceType.ArticleJournal
            || work[TextVariable.Volume] is not null
            || work[TextVariable.ContainerTitle] is not { } written
            || !written.AsSpan().ContainsAnyInRange('0', '9')
            || Form().Match(written) is not { Success: true } match
        )
            return;
        work[TextVariable.ContainerTitle] = match.Groups["name"].Value;
        Take(work, TextVariable.Volume, match.Groups["volume"]);
        Take(work, TextVariable.Issue, match.Groups["issue"]);
        if (work[TextVariable.Number] is null)
            Take(work, TextVariable.Page, match.Groups["page"]);
    }

    private static void Take(ReferenceBuilder work, TextVariable variable, Group found)
    {
        if (found.Success && work[variable] is null)
            work[variable] = found.Value;
    }

    [GeneratedRegex(
        @"^(?<name>[^;,0-9]{3,})[;,] ?(?:(?:(?i:vol\.?|volume) ?)(?<volume>[0-9]{1,4})(?:, ?(?i:no\.?|iss\.?|issue|nr\.?) ?(?<issue>[0-9]{1,4}))?|(?<volume>[0-9]{1,4})\((?<issue>[0-9]{1,4})\))(?:[:,] ?(?:pp?\. ?)?(?<page>[A-Za-z]{0,4}[0-9]+(?:[-–]+[A-Za-z]{0,4}[0-9]+)?))?\.?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();
}

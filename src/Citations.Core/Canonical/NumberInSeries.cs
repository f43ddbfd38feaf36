using System.Text.RegularExpressions;

namespace Citations.Canonical;

/// <summary>The number of a work in its series that is after the name of the series: <c>Notes on Burrows, vol. 12</c>.</summary>
internal static partial class NumberInSeries
{
    internal static void Apply(ReferenceBuilder work)
    {
        if (
            work[TextVariable.CollectionTitle] is not [.., (>= '0' and <= '9') or ')' or '.'] written
            || Form().Match(written) is not { Success: true } match
        )
            return;
        var number = match.Groups["number"].Value;
        if (work[TextVariable.CollectionNumber] is { } own && own != number)
            return;
        // The same number in the volume's field is the one of the series already.
        if (work[TextVariable.Volume] != number)
            work[TextVariable.CollectionNumber] = number;
        work[TextVariable.CollectionTitle] = match.Groups["title"].Value;
    }

    [GeneratedRegex(
        @"^(?<title>[^,;(]{3,})(?:[,;] ?| \(|, \()(?i:vol|volume|no|nr|number|bd|band)(?:\. ?| )(?<number>[0-9]{1,5})\)?\.?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();
}

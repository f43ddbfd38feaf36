using System.Text.RegularExpressions;

namespace Citations.Canonical;

/// <summary>The count of the pages in parentheses after them: <c>e12345 (12 pages)</c>, <c>45-67 (23 pp.)</c>.</summary>
internal static partial class PageCount
{
    internal static void Apply(ReferenceBuilder work)
    {
        if (work[TextVariable.Page] is not { } pages || !pages.EndsWith(')') || Form().Match(pages) is not { Success: true } match)
            return;
        var count = match.Groups["count"].Value;
        if ((work[TextVariable.NumberOfPages] ??= count) == count)
            work[TextVariable.Page] = match.Groups["pages"].Value;
    }

    [GeneratedRegex(@"^(?<pages>[^()]*[0-9]) ?\((?<count>[0-9]{1,4}) ?(?:pp?\.?|pages?)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}

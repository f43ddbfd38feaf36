using System.Text.RegularExpressions;

namespace Citations.Articles.InText;

/// <summary>The shorter names by which the text cites decisions and laws (APA 7, sections 11.4 and 11.5).</summary>
internal static partial class LegalName
{
    /// <summary>
    /// A decision without the forms of companies (<c>Mole, Inc. v. Vole</c> is cited as <c>Mole v. Vole</c>), and a law without its year
    /// (<c>Clean Moles Act of 1990</c> as <c>Clean Moles Act</c>); none where a name has neither.
    /// </summary>
    internal static IEnumerable<string> ShortForms(string name)
    {
        if (name.Contains(" v. ", StringComparison.Ordinal) && FormPattern.IsMatch(name))
            yield return FormPattern.Replace(name, "");
        if (ActPattern.Match(name) is { Success: true } law)
            yield return law.Groups["law"].Value;
    }

    [GeneratedRegex(@",?\s(?:Inc|Incorporated|LLC|L\.L\.C|LLP|L\.P|Ltd|Co|Corp|Corporation|Company|PLC|plc)\b\.?", RegexOptions.CultureInvariant)]
    private static partial Regex FormPattern { get; }

    [GeneratedRegex(@"^(?<law>\p{Lu}.{3,200}(?:Act|Amendments|Code|Law|Treaty))\sof\s[0-9]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex ActPattern { get; }
}

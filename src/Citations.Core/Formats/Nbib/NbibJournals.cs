using System.Text.RegularExpressions;

namespace Citations.Formats.Nbib;

/// <summary>
/// The names of journals as the library's catalogue has them, without what it adds to tell them apart: a place and years
/// (<c>Sleep medicine (Oslo, Norway : 1990)</c>), the society whose organ it is; a section after a colon, and not as a separate sentence
/// (<c>Journal of sleep. General</c>).
/// </summary>
internal static partial class NbibJournals
{
    internal static string Name(string catalogued)
    {
        var name = Qualifier().Match(catalogued) is { Success: true } qualified ? qualified.Groups["name"].Value : catalogued;
        if (Organ().Match(name) is { Success: true } organ)
            name = organ.Groups["name"].Value;
        return Section().Match(name) is { Success: true } section
            ? $"{section.Groups["name"].Value}: {section.Groups["part"].Value}"
            : name;
    }

    // A place, a country, years: what has a small letter or a digit, so that an abbreviation stays.
    [GeneratedRegex(@"^(?<name>[^()]{3,}) \((?=[^()]*\)$)\p{Lu}[^()]*(?:, |\p{Ll}{3}|[0-9])[^()]*\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Qualifier();

    [GeneratedRegex(
        @"^(?<name>[^:]{3,}?) ?: (?:the )?(?:an )?(?:official|organ of|publication of|journal of the)[ :].*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Organ();

    // Whole words before the period, of four letters or more.
    [GeneratedRegex(@"^(?<name>[^.:]*\p{Ll}{4})\. (?<part>\p{Lu}[^.:]{2,})$", RegexOptions.CultureInvariant)]
    private static partial Regex Section();
}

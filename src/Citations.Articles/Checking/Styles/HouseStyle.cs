using System.Text.RegularExpressions;

namespace Citations.Articles.Checking.Styles;

/// <summary>
/// The styles of journals and schools that write names and dates as APA does and nothing else: <c>Mole, A. B., and Vole, C. (2015).
/// Burrows. Soil Notes 27, 949–960.</c> One departure throughout a list is a slip of its writer; two are a style.
/// </summary>
internal static partial class HouseStyle
{
    private const int Fewest = 2;
    private const int MostInForm = 10;
    private const int Departures = 2;

    /// <summary>What departs from APA, and what an entry has that keeps to it.</summary>
    private static readonly (Regex Departs, Regex Keeps)[] Traits =
    [
        (AndBeforeName, AmpersandBeforeName),
        (VolumeWithoutComma, VolumeAfterComma),
        (PagesAfterColon, PagesAfterComma),
        (PlaceOfPublisher, PublisherAlone),
        (PagesWithLabel, PagesAfterComma),
    ];

    /// <summary>Whether the entries of a list, which has the dates of APA, depart from it throughout in two ways.</summary>
    internal static bool IsIn(IReadOnlyList<string> entries) =>
        Traits.Count(trait =>
        {
            var others = entries.Where(entry => !trait.Departs.IsMatch(entry)).ToList();
            var departing = entries.Count - others.Count;
            return departing >= Fewest && others.Count(trait.Keeps.IsMatch) * MostInForm <= departing;
        }) >= Departures;

    [GeneratedRegex(@"^[^(&]{3,600},?\s(?:and|und|et|och|og|y|e|ve|dan|i)\s\p{Lu}[^()&]{1,60}\((?:1[4-9]|20)\d\d", RegexOptions.CultureInvariant)]
    private static partial Regex AndBeforeName { get; }

    [GeneratedRegex(@"^[^(]{3,600}\s&\s\p{Lu}[^()]{1,60}\((?:1[4-9]|20)\d\d", RegexOptions.CultureInvariant)]
    private static partial Regex AmpersandBeforeName { get; }

    [GeneratedRegex(@"[\p{L}.]\s\d{1,4}(?:\s?\([^()]{1,12}\))?[,:]\s?[A-Za-z]?\d{1,7}[–\-.]", RegexOptions.CultureInvariant)]
    private static partial Regex VolumeWithoutComma { get; }

    [GeneratedRegex(@"\p{L},\s\d{1,4}(?:\s?\([^()]{1,12}\))?[,:]", RegexOptions.CultureInvariant)]
    private static partial Regex VolumeAfterComma { get; }

    [GeneratedRegex(@"\d(?:\s?\([^()]{1,12}\))?:\s?[A-Za-z]?\d{1,7}\s?[–\-]{1,2}\s?\d", RegexOptions.CultureInvariant)]
    private static partial Regex PagesAfterColon { get; }

    [GeneratedRegex(@"\d(?:\s?\([^()]{1,12}\))?,\s[A-Za-z]?\d{1,7}\s?[–\-]{1,2}\s?\d", RegexOptions.CultureInvariant)]
    private static partial Regex PagesAfterComma { get; }

    [GeneratedRegex(
        @"[.?!)]\s\p{Lu}[\p{L}.\- ]{2,30}(?:,\s\p{Lu}{2})?:\s\p{Lu}[^:;()]{2,60}?(?:\.|,\s(?:ss?|pp?|S|str)\.\s\d.{0,20})$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PlaceOfPublisher { get; }

    [GeneratedRegex(@"[.?!)]\s\p{Lu}[^.:;,()]{2,60}\.(?:\shttps?://\S+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex PublisherAlone { get; }

    [GeneratedRegex(@",\s(?:ss?|S|str|pp?)\.\s?\d{1,6}(?:\s?[–\-]\s?\d{1,6})?\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex PagesWithLabel { get; }
}

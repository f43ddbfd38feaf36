using System.Globalization;
using Citations.Formats.Yaml;

namespace Citations.Formats.Cff;

/// <summary>The place of an entity as one text: <c>{city: Lund, region: Skåne, country: SE}</c> is <c>Lund, Skåne, Sweden</c>.</summary>
internal static class CffPlaces
{
    private const int CodeLength = 2;

    internal static string? Read(YamlMapping entity)
    {
        var parts = new[] { entity.Text(CffFields.City), entity.Text(CffFields.Region), CountryOf(entity.Text(CffFields.Country)) };
        var place = string.Join(", ", parts.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => part!.Trim()).Distinct());
        return place.Length == 0 ? null : place;
    }

    // The format has the codes of ISO 3166, and people read names.
    private static string? CountryOf(string? country)
    {
        if (country?.Trim() is not { Length: CodeLength } code || code.AsSpan().ContainsAnyExceptInRange('A', 'Z'))
            return country;
        try
        {
            return new RegionInfo(code).EnglishName;
        }
        catch (ArgumentException)
        {
            return country;
        }
    }
}

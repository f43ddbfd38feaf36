using Citations.Formats.Yaml;

namespace Citations.Formats.CslYaml;

/// <summary>
/// The dates of older pandoc, a mapping of <c>year</c>, <c>month</c> and <c>day</c> or two of them for a range, as the
/// <c>date-parts</c> of CSL-JSON.
/// </summary>
internal static class CslYamlDates
{
    private static readonly string[] Parts = ["year", "month", "day"];

    /// <summary>The value of a date variable in CSL-JSON's shape.</summary>
    internal static YamlNode Normalize(YamlNode value)
    {
        if (value is YamlMapping single && single["year"] is not null)
            return FromPoints([single]);
        if (value is YamlSequence { Items: [YamlMapping first, ..] } points && first["year"] is not null)
            return FromPoints([.. points.Items.OfType<YamlMapping>()]);
        // A list of one value stands for the value.
        return value is YamlSequence { Items: [var only] } ? only : value;
    }

    private static YamlMapping FromPoints(List<YamlMapping> points)
    {
        var parts = new YamlSequence([.. points.Select(PartsOf)], points[0].Span);
        List<(YamlScalar, YamlNode)> entries = [(YamlJson.Text("date-parts"), parts)];
        entries.AddRange(points[0].Entries.Where(entry => !Parts.Contains(entry.Key.Text)));
        return new(entries, points[0].Span);
    }

    private static YamlSequence PartsOf(YamlMapping point) =>
        new([.. Parts.Select(part => point[part]).TakeWhile(part => part is YamlScalar { IsNull: false }).OfType<YamlNode>()], point.Span);
}

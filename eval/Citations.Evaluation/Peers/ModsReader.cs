using System.Globalization;
using System.Xml.Linq;

namespace Citations.Evaluation.Peers;

/// <summary>Reads the fields that are compared from MODS, the format between all others of bibutils.</summary>
internal static class ModsReader
{
    private static readonly XNamespace Mods = "http://www.loc.gov/mods/v3";

    internal static IEnumerable<Reference> Read(string path) => XDocument.Load(path).Descendants(Mods + "mods").Select(ReadWork);

    private static Reference ReadWork(XElement work)
    {
        var hosts = work.Elements(Mods + "relatedItem").Where(item => (string?)item.Attribute("type") is "host" or "series").ToList();
        var parts = work.Elements(Mods + "part").Concat(hosts.Elements(Mods + "part")).ToList();
        var date = work.Elements(Mods + "originInfo")
            .Concat(hosts.Elements(Mods + "originInfo"))
            .Elements(Mods + "dateIssued")
            .Concat(parts.Elements(Mods + "date"))
            .FirstOrDefault()
            ?.Value;
        return new Reference
        {
            Id = (string?)work.Attribute("ID") ?? "",
            Title = TitleOf(work),
            ContainerTitle = hosts.Select(TitleOf).FirstOrDefault(title => title is not null),
            Author = work.Elements(Mods + "name")
                .Where(name => Role(name) is "author" or "inventor" or "creator" or null)
                .Select(ReadName)
                .ToEquatableArray(),
            Issued =
                date is { Length: >= 4 } && int.TryParse(date.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                    ? new PartialDate(year)
                    : null,
            Volume = parts
                .Elements(Mods + "detail")
                .FirstOrDefault(detail => (string?)detail.Attribute("type") == "volume")
                ?.Element(Mods + "number")
                ?.Value,
            Page = PagesOf(parts),
        };
    }

    private static string? TitleOf(XElement work)
    {
        var title = work.Elements(Mods + "titleInfo").FirstOrDefault(info => (string?)info.Attribute("type") is null);
        if (title is null)
            return null;
        var (main, sub) = (
            $"{title.Element(Mods + "nonSort")?.Value} {title.Element(Mods + "title")?.Value}".Trim(),
            title.Element(Mods + "subTitle")?.Value
        );
        return sub is null ? main
            : main.EndsWith('?') || main.EndsWith('!') ? $"{main} {sub}"
            : $"{main}: {sub}";
    }

    private static string? Role(XElement name) => name.Elements(Mods + "role").Elements(Mods + "roleTerm").FirstOrDefault()?.Value;

    private static Contributor ReadName(XElement name)
    {
        var parts = name.Elements(Mods + "namePart").ToLookup(part => (string?)part.Attribute("type") ?? "", part => part.Value);
        return parts["family"].Any()
            ? new Contributor
            {
                Family = string.Join(' ', parts["family"]),
                Given = string.Join(' ', parts["given"]),
                Suffix = parts["suffix"].Concat(parts["termsOfAddress"]).FirstOrDefault(),
            }
            : Contributor.Organization(string.Join(' ', parts[""].Concat(parts["given"])));
    }

    private static string? PagesOf(List<XElement> parts)
    {
        var extent = parts.Elements(Mods + "extent").FirstOrDefault(extent => (string?)extent.Attribute("unit") == "page");
        var (start, end) = (extent?.Element(Mods + "start")?.Value, extent?.Element(Mods + "end")?.Value);
        return end is null || end == start
            ? start
                ?? extent?.Element(Mods + "list")?.Value
                ?? parts
                    .Elements(Mods + "detail")
                    .FirstOrDefault(detail => (string?)detail.Attribute("type") == "page")
                    ?.Element(Mods + "number")
                    ?.Value
            : $"{start}-{end}";
    }
}

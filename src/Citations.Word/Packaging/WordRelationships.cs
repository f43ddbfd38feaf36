using System.Globalization;
using System.Xml.Linq;

namespace Citations.Word.Packaging;

/// <summary>The links of a part of a package.</summary>
internal sealed class WordRelationships
{
    private const string Hyperlink = "hyperlink";
    private static readonly XNamespace Packages = "http://schemas.openxmlformats.org/package/2006/relationships";
    private readonly WordPackage _package;
    private readonly string _folder;
    private readonly string _path;
    private readonly List<WordRelationship> _all = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _targets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _links = new(StringComparer.Ordinal);

    /// <param name="package">The package.</param>
    /// <param name="part">The path of the part; empty for the package itself.</param>
    internal WordRelationships(WordPackage package, string part)
    {
        var name = part.LastIndexOf('/') + 1;
        _package = package;
        _folder = part[..name];
        _path = $"{_folder}_rels/{part[name..]}.rels";
        foreach (var element in package.Part(_path)?.Root?.Elements(Packages + "Relationship") ?? [])
            Keep(element);
    }

    /// <summary>The targets of hyperlinks by their ids.</summary>
    internal IReadOnlyDictionary<string, string> Hyperlinks => _targets;

    /// <summary>The paths of all parts of a kind, such as <c>footnotes</c>.</summary>
    internal IEnumerable<string> PathsOf(string kind) =>
        _all.Where(link => link.Kind == kind && !link.IsExternal).Select(link => link.Target);

    /// <summary>The path of the first part of a kind; null if there is none.</summary>
    internal string? PathOf(string kind) => PathsOf(kind).FirstOrDefault();

    /// <summary>The id of a hyperlink to an address; one is added where there is none.</summary>
    internal string LinkTo(string address) => _links.TryGetValue(address, out var id) ? id : Add(Hyperlink, address, isExternal: true);

    /// <summary>Adds a link.</summary>
    /// <param name="kind">The last step of its type.</param>
    /// <param name="target">The address, or the path of the part seen from this one.</param>
    /// <param name="isExternal">Whether it leads out of the package.</param>
    /// <returns>Its id.</returns>
    internal string Add(string kind, string target, bool isExternal)
    {
        var number = _ids.Count + 1;
        while (_ids.Contains(Id(number)))
            number++;
        var element = new XElement(
            Packages + "Relationship",
            new XAttribute("Id", Id(number)),
            new XAttribute("Type", $"{_package.Names.Relationships}/{kind}"),
            new XAttribute("Target", target),
            isExternal ? new XAttribute("TargetMode", "External") : null
        );
        var part = _package.Part(_path) ?? _package.Add(_path, new(Packages + "Relationships"));
        part.Root!.Add(element);
        Keep(element);
        return Id(number);
    }

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"rId{number}");

    private void Keep(XElement element)
    {
        var isExternal = (string?)element.Attribute("TargetMode") == "External";
        var target = (string?)element.Attribute("Target") ?? "";
        var type = (string?)element.Attribute("Type") ?? "";
        var link = new WordRelationship(
            (string?)element.Attribute("Id") ?? "",
            type[(type.LastIndexOf('/') + 1)..],
            isExternal ? target : PathFrom(_folder, target),
            isExternal
        );
        _all.Add(link);
        // Of links that share an id the first counts.
        if (!_ids.Add(link.Id) || link.Kind != Hyperlink)
            return;
        _targets.Add(link.Id, link.Target);
        if (isExternal)
            _links.TryAdd(target, link.Id);
    }

    private static string PathFrom(string folder, string target)
    {
        if (target.StartsWith('/'))
            return target.TrimStart('/');
        List<string> steps = [.. folder.Split('/', StringSplitOptions.RemoveEmptyEntries)];
        foreach (var step in target.Split('/'))
        {
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("." or ".."))
                steps.Add(step);
        }

        return string.Join('/', steps);
    }
}

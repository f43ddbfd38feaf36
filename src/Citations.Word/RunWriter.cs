using System.Xml.Linq;
using Citations.Rendering;
using Citations.Word.Packaging;
using Citations.Word.Writing;

namespace Citations.Word;

/// <summary>Writes text as the runs and links of a paragraph; an address is registered with the part once.</summary>
internal sealed class RunWriter(WordPackage package, XDocument part, string linkStyle)
{
    // Office takes no longer address, and calls a file that has one damaged.
    private const int MaxAddressLength = 2083;

    /// <summary>The styles and the properties that make them; of two that set one property the later counts.</summary>
    private static readonly (TextStyle Style, string[] Properties, string? Value)[] Looks =
    [
        (TextStyle.Bold, ["b", "bCs"], null),
        (TextStyle.Italic | TextStyle.Oblique, ["i", "iCs"], null),
        (TextStyle.SmallCaps, ["smallCaps"], null),
        (TextStyle.Underline, ["u"], "single"),
        (TextStyle.Subscript, ["vertAlign"], "subscript"),
        (TextStyle.Superscript, ["vertAlign"], "superscript"),
    ];

    private readonly WordNames _names = WordNames.Of(part);
    private readonly WordRelationships _links = package.RelationshipsOf(part);

    internal IEnumerable<XElement> Write(RichText text)
    {
        XElement? link = null;
        string? address = null;
        foreach (var run in text.Runs())
        {
            var target = run.Target is { Length: <= MaxAddressLength } ? run.Target : null;
            if (link is not null && (target != address || run.Break != RunBreak.None))
            {
                yield return link;
                link = null;
            }

            if (run.Break != RunBreak.None)
                yield return new(_names.Word + "r", BreakOf(run.Break).Select(name => _names.Word.Element(name)));
            if (target is null)
            {
                yield return RunOf(run, null);
                continue;
            }

            address = target;
            link ??= LinkTo(target);
            link.Add(RunOf(run, linkStyle));
        }

        if (link is not null)
            yield return link;
    }

    private XElement LinkTo(string address)
    {
        _names.DeclareRelationships(part.Root!);
        return new(
            _names.Word + "hyperlink",
            new XAttribute(_names.Relationships + "id", _links.LinkTo(address)),
            new XAttribute(_names.Word + "history", "1")
        );
    }

    private static string[] BreakOf(RunBreak separation) =>
        separation switch
        {
            RunBreak.Line => ["br"],
            RunBreak.IndentedLine => ["br", "tab"],
            _ => ["tab"],
        };

    private XElement RunOf(FormattedRun run, string? characterStyle)
    {
        var word = _names.Word;
        var look = new XElement(word + "rPr", characterStyle is null ? null : word.Element("rStyle", ("val", characterStyle)));
        foreach (var (_, properties, value) in Looks.Where(look => (run.Style & look.Style) != 0))
        {
            foreach (var name in properties)
                RunProperties.Set(look, value is null ? word.Element(name) : word.Element(name, ("val", value)));
        }

        return new(word + "r", look.IsEmpty ? null : look, word.Text("t", run.Text));
    }
}

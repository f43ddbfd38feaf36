using Citations.Rendering;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Citations.Word;

/// <summary>Writes text as the runs and links of a paragraph; an address is registered with the document once.</summary>
internal sealed class RunWriter(OpenXmlPart part, string linkStyle)
{
    // Office takes no longer address, and calls a file that has one damaged.
    private const int MaxAddressLength = 2083;

    private readonly Dictionary<string, string> _relationships = [];

    internal IEnumerable<OpenXmlElement> Write(RichText text)
    {
        Hyperlink? link = null;
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
                yield return new Run(BreakOf(run.Break));
            if (target is null)
            {
                yield return RunOf(run, null);
                continue;
            }

            address = target;
            link ??= new Hyperlink { Id = RelationshipTo(target), History = true };
            link.AppendChild(RunOf(run, linkStyle));
        }

        if (link is not null)
            yield return link;
    }

    private string RelationshipTo(string address)
    {
        if (!_relationships.TryGetValue(address, out var id))
        {
            id = part.AddHyperlinkRelationship(new Uri(address), isExternal: true).Id;
            _relationships.Add(address, id);
        }

        return id;
    }

    private static IEnumerable<OpenXmlElement> BreakOf(RunBreak separation) =>
        separation switch
        {
            RunBreak.Line => [new Break()],
            RunBreak.IndentedLine => [new Break(), new TabChar()],
            _ => [new TabChar()],
        };

    private static Run RunOf(FormattedRun run, string? characterStyle)
    {
        var text = new Text(run.Text) { Space = SpaceProcessingModeValues.Preserve };
        return characterStyle is null && run.Style is TextStyle.None or TextStyle.Light
            ? new Run(text)
            : new Run(LookOf(run.Style, characterStyle), text);
    }

    private static RunProperties LookOf(TextStyle style, string? characterStyle)
    {
        var look = new RunProperties();
        if (characterStyle is not null)
            look.RunStyle = new() { Val = characterStyle };
        if ((style & TextStyle.Bold) != 0)
            (look.Bold, look.BoldComplexScript) = (new(), new());
        if ((style & (TextStyle.Italic | TextStyle.Oblique)) != 0)
            (look.Italic, look.ItalicComplexScript) = (new(), new());
        if ((style & TextStyle.SmallCaps) != 0)
            look.SmallCaps = new();
        if ((style & TextStyle.Underline) != 0)
            look.Underline = new() { Val = UnderlineValues.Single };
        if ((style & TextStyle.Superscript) != 0)
            look.VerticalTextAlignment = new() { Val = VerticalPositionValues.Superscript };
        else if ((style & TextStyle.Subscript) != 0)
            look.VerticalTextAlignment = new() { Val = VerticalPositionValues.Subscript };
        return look;
    }
}

using System.Text;

namespace Citations.Rendering;

/// <summary>Walks a tree once and gathers neighbouring characters of one look.</summary>
internal sealed class RunCollector
{
    // Within a group the innermost span decides, and the last member stands for none.
    private static readonly (TextStyle Group, TextStyle Undo)[] StyleGroups =
    [
        (TextStyle.Italic | TextStyle.Oblique | TextStyle.Upright, TextStyle.Upright),
        (TextStyle.Bold | TextStyle.Light | TextStyle.NormalWeight, TextStyle.NormalWeight),
        (TextStyle.SmallCaps | TextStyle.NormalVariant, TextStyle.NormalVariant),
        (TextStyle.Underline | TextStyle.NoUnderline, TextStyle.NoUnderline),
        (TextStyle.Superscript | TextStyle.Subscript | TextStyle.Baseline, TextStyle.Baseline),
    ];

    private readonly List<FormattedRun> _runs = [];
    private readonly StringBuilder _text = new();
    private FormattedRun _current;
    private DisplaySpan? _display;

    private readonly bool _followsAnchors;

    private RunCollector(bool followsAnchors) => _followsAnchors = followsAnchors;

    /// <param name="text">The text.</param>
    /// <param name="followsAnchors">Whether links to anchors of the same document, such as <c>#ref-luna2020</c>, are kept.</param>
    internal static List<FormattedRun> Collect(RichText text, bool followsAnchors = false)
    {
        var collector = new RunCollector(followsAnchors);
        collector.Visit(text.Nodes, TextStyle.None, null, null);
        collector.Flush();
        return collector._runs;
    }

    private void Visit(EquatableArray<RichTextNode> nodes, TextStyle style, string? target, DisplaySpan? display)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case TextRun run:
                    Add(run.Text, style, target, display);
                    break;
                case StyledSpan span:
                    Visit(span.Children, Resolve(style, span.Style), target, display);
                    break;
                case LinkSpan link:
                    var anchor = _followsAnchors ? Link.ToAnchor(link.Target) : null;
                    Visit(link.Children, style, anchor ?? Link.ToAddress(link.Target) ?? target, display);
                    break;
                case DisplaySpan block:
                    Visit(block.Children, style, target, block);
                    break;
            }
        }
    }

    private void Add(string text, TextStyle style, string? target, DisplaySpan? display)
    {
        if (text.Length == 0)
            return;
        var isFirst = _runs.Count == 0 && _text.Length == 0;
        var separation = ReferenceEquals(display, _display) ? RunBreak.None : BreakBetween(_display?.Display, display?.Display, isFirst);
        if (separation != RunBreak.None && string.IsNullOrWhiteSpace(text))
            return; // a block without text is not a block
        if (separation != RunBreak.None || style != _current.Style || target != _current.Target)
        {
            Flush();
            _current = new("", style, target, separation);
        }

        _text.Append(PrintableText.Of(text));
        _display = display;
    }

    private void Flush()
    {
        if (_text.Length == 0)
            return;
        _runs.Add(_current with { Text = _text.ToString() });
        _text.Clear();
    }

    private static TextStyle Resolve(TextStyle outer, TextStyle inner)
    {
        foreach (var (group, undo) in StyleGroups)
        {
            if ((inner & group) == 0)
                continue;
            outer &= ~group;
            if ((inner & undo) == 0)
                outer |= inner & group;
        }

        return outer;
    }

    // CSL 1.0.2, display: a number in the left margin shares its line with the text to its right; every other block has its own lines.
    private static RunBreak BreakBetween(TextDisplay? before, TextDisplay? after, bool isFirst) =>
        (before, after) switch
        {
            _ when isFirst => after == TextDisplay.Indent ? RunBreak.Tab : RunBreak.None,
            (_, TextDisplay.Indent) => RunBreak.IndentedLine,
            (TextDisplay.LeftMargin, TextDisplay.RightInline or null) => RunBreak.Tab,
            _ => RunBreak.Line,
        };
}

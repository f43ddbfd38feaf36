namespace Citations;

/// <summary>
/// Collects runs and spans and makes a <see cref="RichText"/> of them. Spans without text leave no trace;
/// neighbouring runs of one origin become one, and so do neighbouring spans of one style. A builder is for one thread and can be used again after <see cref="Build"/>.
/// </summary>
internal sealed class RichTextBuilder
{
    private readonly List<RichTextNode> _nodes = [];
    private readonly List<Span> _open = [];

    /// <summary>Adds characters.</summary>
    internal void Append(string text, RunOrigin? origin = null)
    {
        if (text.Length == 0) return;
        var start = _open.Count == 0 ? 0 : _open[^1].FirstNode;
        if (_nodes.Count > start && _nodes[^1] is TextRun last && last.Origin == origin) _nodes[^1] = new TextRun(last.Text + text, origin);
        else _nodes.Add(new TextRun(text, origin));
    }

    /// <summary>Adds nodes that are made already.</summary>
    internal void Append(RichText text) => _nodes.AddRange(text.Nodes.AsSpan());

    /// <summary>Begins a span in a style; <see cref="TextStyle.None"/> makes a span that only pairs with its <see cref="Close"/>.</summary>
    internal void Open(TextStyle style) => _open.Add(new(_nodes.Count, style, null));

    /// <summary>Begins a link.</summary>
    internal void OpenLink(string target) => _open.Add(new(_nodes.Count, TextStyle.None, target));

    /// <summary>Ends the innermost span.</summary>
    internal void Close()
    {
        var span = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        if (_nodes.Count == span.FirstNode || (span.Target is null && span.Style == TextStyle.None)) return;
        var children = EquatableArray.Create<RichTextNode>(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_nodes)[span.FirstNode..]);
        _nodes.RemoveRange(span.FirstNode, _nodes.Count - span.FirstNode);
        if (span.Target is null && Last is StyledSpan before && before.Style == span.Style) _nodes[^1] = new StyledSpan(span.Style, [.. before.Children, .. children]);
        else _nodes.Add(span.Target is null ? new StyledSpan(span.Style, children) : new LinkSpan(span.Target, children));
    }

    /// <summary>Makes the text and empties the builder.</summary>
    internal RichText Build()
    {
        while (_open.Count > 0) Close();
        if (_nodes.Count == 0) return RichText.Empty;
        var text = RichText.Create(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_nodes));
        _nodes.Clear();
        return text;
    }

    /// <summary>The last node of the innermost open span, or null.</summary>
    internal RichTextNode? Last => _nodes.Count > (_open.Count == 0 ? 0 : _open[^1].FirstNode) ? _nodes[^1] : null;

    /// <summary>Puts another node in the place of the last one.</summary>
    internal void ReplaceLast(RichTextNode node) => _nodes[^1] = node;

    private readonly record struct Span(int FirstNode, TextStyle Style, string? Target);
}

using System.Text;

namespace Citations.Csl;

/// <summary>The nodes of a span while it is built; text runs of one origin that follow each other become one.</summary>
internal sealed class JoinedNodes
{
    private readonly List<RichTextNode> _nodes = [];

    // The text of the last run, once another one was joined to it.
    private StringBuilder? _joined;

    internal bool IsEmpty => _nodes.Count == 0;

    internal void Add(RichTextNode node)
    {
        if (node is TextRun run && _nodes.Count > 0 && _nodes[^1] is TextRun before && before.Origin == run.Origin)
        {
            (_joined ??= new(before.Text)).Append(run.Text);
            return;
        }

        Join();
        _nodes.Add(node);
    }

    internal EquatableArray<RichTextNode> ToArray()
    {
        Join();
        return EquatableArray.ToEquatableArray(_nodes);
    }

    private void Join()
    {
        if (_joined is null)
            return;
        _nodes[^1] = (TextRun)_nodes[^1] with { Text = _joined.ToString() };
        _joined = null;
    }
}

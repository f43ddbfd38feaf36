using System.Runtime.InteropServices;
using System.Text;

namespace Citations.Csl;

/// <summary>
/// The nodes of a span while it is built; text runs of one origin that follow each other become one. Used again for span after span.
/// </summary>
internal sealed class JoinedNodes
{
    private readonly List<RichTextNode> _nodes = [];

    // The text of the run that is open, once a second text was joined to the first.
    private readonly StringBuilder _joined = new(capacity: 256);
    private string? _run;
    private RunOrigin? _origin;

    internal bool IsEmpty => _nodes.Count == 0 && _run is null;

    internal void Add(string text, RunOrigin? origin)
    {
        if (_run is null || _origin != origin)
        {
            CloseRun();
            (_run, _origin) = (text, origin);
            return;
        }

        if (_joined.Length == 0)
            _joined.Append(_run);
        _joined.Append(text);
    }

    internal void Add(RichTextNode node)
    {
        if (node is TextRun run)
        {
            Add(run.Text, run.Origin);
            return;
        }

        CloseRun();
        _nodes.Add(node);
    }

    /// <summary>The nodes, of which none stays.</summary>
    internal EquatableArray<RichTextNode> Take()
    {
        CloseRun();
        var nodes = EquatableArray.Create<RichTextNode>(CollectionsMarshal.AsSpan(_nodes));
        _nodes.Clear();
        return nodes;
    }

    private void CloseRun()
    {
        if (_run is null)
            return;
        _nodes.Add(new TextRun(_joined.Length == 0 ? _run : _joined.ToString(), _origin));
        _joined.Clear();
        _run = null;
    }
}

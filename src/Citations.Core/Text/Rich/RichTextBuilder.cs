using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Citations;

/// <summary>
/// Collects runs and spans and makes a <see cref="RichText"/> of them. Spans without text leave no trace;
/// neighbouring runs of one origin become one, and so do neighbouring spans of one style.
/// A builder is for one thread and can be used again after <see cref="Build"/>.
/// </summary>
internal sealed class RichTextBuilder
{
    // Punctuation and numbers come again and again: a run of a few characters is made once.
    private const int SharedLength = 8;

    private readonly List<RichTextNode> _nodes = [];
    private readonly List<Span> _open = [];
    private readonly TextRun?[] _shared = new TextRun?[256];
    private readonly StringBuilder _joined = new();
    private string _run = "";
    private RunOrigin? _origin;

    /// <summary>Adds characters.</summary>
    internal void Append(string text, RunOrigin? origin = null)
    {
        if (text.Length == 0)
            return;
        if (_run.Length > 0 && !ReferenceEquals(_origin, origin) && _origin != origin)
            FlushRun();
        if (_run.Length == 0)
        {
            (_run, _origin) = (text, origin);
            return;
        }

        if (_joined.Length == 0)
            _joined.Append(_run);
        _joined.Append(text);
    }

    /// <summary>Begins a span in a style; <see cref="TextStyle.None"/> makes a span that only pairs with its <see cref="Close"/>.</summary>
    internal void Open(TextStyle style)
    {
        FlushRun();
        _open.Add(new(_nodes.Count, style, null));
    }

    /// <summary>Begins a link.</summary>
    internal void OpenLink(string target)
    {
        FlushRun();
        _open.Add(new(_nodes.Count, TextStyle.None, target));
    }

    /// <summary>Ends the innermost span.</summary>
    internal void Close()
    {
        FlushRun();
        var span = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        if (_nodes.Count == span.FirstNode || (span.Target is null && span.Style == TextStyle.None))
            return;
        var children = EquatableArray.Create<RichTextNode>(CollectionsMarshal.AsSpan(_nodes)[span.FirstNode..]);
        _nodes.RemoveRange(span.FirstNode, _nodes.Count - span.FirstNode);
        if (span.Target is null && Last is StyledSpan before && before.Style == span.Style)
            _nodes[^1] = new StyledSpan(span.Style, [.. before.Children, .. children]);
        else
            _nodes.Add(span.Target is null ? new StyledSpan(span.Style, children) : new LinkSpan(span.Target, children));
    }

    /// <summary>Puts a character before the last one, in its style.</summary>
    internal void InsertBeforeLast(char character)
    {
        if (_run.Length == 0)
        {
            if (Last is { } node)
                _nodes[^1] = WithInserted(node, character);
        }
        else if (_joined.Length > 0)
        {
            _joined.Insert(_joined.Length - 1, character);
        }
        else
        {
            _run = WithInserted(_run, character);
        }
    }

    private static RichTextNode WithInserted(RichTextNode node, char character) =>
        node switch
        {
            TextRun run => run with { Text = WithInserted(run.Text, character) },
            RichTextSpan { Children: [.., var last] } span => span with
            {
                Children = [.. span.Children.Take(span.Children.Count - 1), WithInserted(last, character)],
            },
            _ => node,
        };

    private static string WithInserted(string text, char character) =>
        string.Concat(text.AsSpan(0, text.Length - 1), [character], text.AsSpan(text.Length - 1));

    /// <summary>Makes the text and empties the builder.</summary>
    internal RichText Build()
    {
        FlushRun();
        while (_open.Count > 0)
            Close();
        if (_nodes.Count == 0)
            return RichText.Empty;
        var text = RichText.Create(CollectionsMarshal.AsSpan(_nodes));
        _nodes.Clear();
        return text;
    }

    private RichTextNode? Last => _nodes.Count > (_open.Count == 0 ? 0 : _open[^1].FirstNode) ? _nodes[^1] : null;

    private void FlushRun()
    {
        if (_run.Length == 0)
            return;
        var isJoined = _joined.Length > 0;
        _nodes.Add(
            (isJoined ? _joined.Length : _run.Length) <= SharedLength
                ? Shared(isJoined)
                : new TextRun(isJoined ? _joined.ToString() : _run, _origin)
        );
        if (isJoined)
            _joined.Clear();
        _run = "";
    }

    private TextRun Shared(bool isJoined)
    {
        Span<char> text = stackalloc char[SharedLength];
        text = text[..(isJoined ? _joined.Length : _run.Length)];
        if (isJoined)
            _joined.CopyTo(0, text, text.Length);
        else
            _run.CopyTo(text);
        var hash = _origin is null ? 0 : RuntimeHelpers.GetHashCode(_origin);
        foreach (var c in text)
            hash = (hash * 31) + c;
        ref var shared = ref _shared[(uint)hash % (uint)_shared.Length];
        if (shared is not null && ReferenceEquals(shared.Origin, _origin) && text.SequenceEqual(shared.Text))
            return shared;
        return shared = new(isJoined ? text.ToString() : _run, _origin);
    }

    private readonly record struct Span(int FirstNode, TextStyle Style, string? Target);
}

using System.Collections.Frozen;

namespace Citations.Articles.Documents.Html;

/// <summary>The elements of an HTML source in the order in which they open and close, with the end tags that authors leave out.</summary>
internal sealed class HtmlTree
{
    private static readonly FrozenDictionary<string, (FrozenSet<string> Closed, FrozenSet<string> Within)> Implied = new[]
    {
        ("li", "li", "ul ol menu"),
        ("dt", "dt dd", "dl"),
        ("dd", "dt dd", "dl"),
        ("tr", "tr td th", "table"),
        ("td", "td th", "table"),
        ("th", "td th", "table"),
        ("tbody", "tr td th thead tbody", "table"),
        ("tfoot", "tr td th thead tbody", "table"),
        ("body", "head", "html"),
        ("option", "option", "select"),
    }.ToFrozenDictionary(row => row.Item1, row => (row.Item2.Split(' ').ToFrozenSet(), row.Item3.Split(' ').ToFrozenSet()));

    private readonly string _source;
    private readonly int _maximumDepth;
    private readonly List<HtmlEvent> _events = [];
    private readonly List<HtmlNode> _nodes = [];
    private readonly List<HtmlNode> _open = [];

    private HtmlTree(string source, int maximumDepth) => (_source, _maximumDepth) = (source, maximumDepth);

    /// <summary>The events from the start of the source to its end.</summary>
    internal IReadOnlyList<HtmlEvent> Events => _events;

    /// <summary>The elements in the order of their start tags.</summary>
    internal IReadOnlyList<HtmlNode> Nodes => _nodes;

    /// <summary>
    /// Whether elements are nested deeper than the options allow; the tags of deeper ones are left out, their text is not.
    /// </summary>
    internal bool IsTooDeep { get; private set; }

    internal static HtmlTree Of(string source, int maximumDepth)
    {
        var tree = new HtmlTree(source, Math.Max(1, maximumDepth));
        foreach (var token in HtmlTokenizer.Of(source))
            tree.Read(token);
        tree.CloseTo(0, source.Length);
        return tree;
    }

    private void Read(HtmlToken token)
    {
        switch (token.Kind)
        {
            case HtmlTokenKind.Open:
                Open(token);
                break;
            case HtmlTokenKind.Close:
                Close(token);
                break;
            case HtmlTokenKind.Declaration:
                break;
            default:
                if (token.Kind == HtmlTokenKind.Text && _open.Count > 0)
                    _open[^1].TextLength += token.End - token.Start;
                _events.Add(new(HtmlEventKind.Content, token, _open.Count > 0 ? _open[^1] : null));
                break;
        }
    }

    private void Open(HtmlToken token)
    {
        var name = token.Name;
        if (HtmlVocabulary.BlockOf(name) is not null)
            CloseParagraph(token.Start);
        if (Implied.TryGetValue(name, out var rule))
            CloseImplied(rule.Closed, rule.Within, token.Start);
        if (_open.Count >= _maximumDepth)
        {
            IsTooDeep = true;
            return;
        }

        var node = new HtmlNode(name, token, _open.Count > 0 ? _open[^1] : null) { ContentEnd = token.End };
        var attributes = new HtmlAttributes(_source.AsSpan(token.Start, token.End - token.Start));
        node.Id = attributes.Value("id") ?? (name == "a" ? attributes.Value("name") : null);
        _nodes.Add(node);
        _events.Add(new(HtmlEventKind.Open, token, node));
        if (
            HtmlVocabulary.IsVoid(name)
            || (
                _source[token.End - 2] == '/'
                && HtmlVocabulary.BlockOf(name) is null
                && HtmlVocabulary.MarksOf(name) == RunMarks.None
                && name is not ("a" or "span")
            )
        )
            _events.Add(new(HtmlEventKind.Close, token, node));
        else
            _open.Add(node);
    }

    /// <summary>A paragraph ends where another block begins.</summary>
    private void CloseParagraph(int at)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Name == "p")
            {
                CloseTo(i, at);
                return;
            }

            if (HtmlVocabulary.BlockOf(_open[i].Name) is not null)
                return;
        }
    }

    private void CloseImplied(FrozenSet<string> closed, FrozenSet<string> within, int at)
    {
        var found = -1;
        for (var i = _open.Count - 1; i >= 0 && !within.Contains(_open[i].Name); i--)
        {
            if (closed.Contains(_open[i].Name))
                found = i;
        }

        if (found >= 0)
            CloseTo(found, at);
    }

    private void Close(HtmlToken token)
    {
        var index = _open.FindLastIndex(node => node.Name == token.Name);
        if (index < 0)
            return;
        if (
            HtmlVocabulary.BlockOf(token.Name) is not null
            || _open.FindIndex(index, node => HtmlVocabulary.BlockOf(node.Name) is not null) < 0
        )
        {
            CloseTo(index, token.Start);
            return;
        }

        // A mark that ends within a block that began inside it ends without the block.
        var node = _open[index];
        node.ContentEnd = token.Start;
        _open.RemoveAt(index);
        _events.Add(new(HtmlEventKind.Close, token, node));
    }

    private void CloseTo(int count, int at)
    {
        for (var i = _open.Count - 1; i >= count; i--)
        {
            var node = _open[i];
            node.ContentEnd = at;
            if (node.Parent is { } parent)
            {
                parent.TextLength += node.TextLength;
                parent.Descendants += node.Descendants + 1;
            }

            _events.Add(new(HtmlEventKind.Close, node.Tag, node));
        }

        _open.RemoveRange(count, _open.Count - count);
    }
}

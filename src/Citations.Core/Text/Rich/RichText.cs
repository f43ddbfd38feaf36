using System.Collections;
using System.Runtime.CompilerServices;
using System.Text;

namespace Citations;

/// <summary>
/// Formatted text as a small immutable tree of <see cref="TextRun"/>, <see cref="StyledSpan"/>, <see cref="LinkSpan"/>
/// and <see cref="DisplaySpan"/> nodes. It holds characters, never markup: escaping happens in a renderer and only there.
/// </summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
[CollectionBuilder(typeof(RichText), nameof(Create))]
public sealed partial record RichText(EquatableArray<RichTextNode> Nodes) : IEnumerable<RichTextNode>
{
    /// <summary>The text that holds nothing.</summary>
    public static RichText Empty { get; } = new(default(EquatableArray<RichTextNode>));

    /// <summary>Whether there are no nodes.</summary>
    public bool IsEmpty => Nodes.IsEmpty;

    /// <summary>Copies nodes; the target of collection expressions such as <c>[a, b]</c>.</summary>
    public static RichText Create(ReadOnlySpan<RichTextNode> nodes) => new(EquatableArray.Create(nodes));

    /// <summary>Enumerates the nodes without allocating.</summary>
    public EquatableArray<RichTextNode>.Enumerator GetEnumerator() => Nodes.GetEnumerator();

    IEnumerator<RichTextNode> IEnumerable<RichTextNode>.GetEnumerator() => ((IEnumerable<RichTextNode>)Nodes).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Nodes).GetEnumerator();

    /// <summary>Only the characters, without formatting.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Append(Nodes, text);
        return text.ToString();
    }

    private static void Append(EquatableArray<RichTextNode> nodes, StringBuilder text)
    {
        foreach (var node in nodes)
        {
            if (node is TextRun run)
                text.Append(run.Text);
            else if (node is RichTextSpan span)
                Append(span.Children, text);
        }
    }
}

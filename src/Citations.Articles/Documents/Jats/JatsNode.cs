namespace Citations.Articles.Documents.Jats;

/// <summary>An element or a stretch of text of a JATS file.</summary>
/// <param name="name">The element's name without its prefix; empty for text.</param>
/// <param name="start">Where its content begins.</param>
internal sealed class JatsNode(string name, int start)
{
    internal string Name => name;

    /// <summary>Where its content begins.</summary>
    internal int Start { get; } = start;

    /// <summary>Where its content ends.</summary>
    internal int End { get; set; } = start;

    /// <summary>The characters of its start tag.</summary>
    internal SourceSpan Tag { get; init; }

    internal List<JatsNode> Children { get; } = [];

    internal bool IsText => name.Length == 0;

    /// <summary>The first child of a name; null if there is none.</summary>
    internal JatsNode? Child(string child) => Children.Find(node => node.Name == child);

    /// <summary>The elements of a name within it, in the order of the file.</summary>
    internal IEnumerable<JatsNode> Within(string wanted) =>
        Children.SelectMany(node => node.Name == wanted ? [node] : node.Within(wanted));
}

namespace Citations.Articles.Printing;

/// <summary>Spaces between stretches of formatted text.</summary>
internal static class StretchSpaces
{
    /// <summary>The stretches with one space where one ends and the next begins with one, and none at both ends.</summary>
    internal static List<RichTextNode> Joined(List<RichTextNode> nodes)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            if (i == 0 || EndsInSpace(nodes[i - 1]))
                nodes[i] = WithoutFirstSpace(nodes[i]);
        }

        nodes.RemoveAll(node => node is TextRun { Text.Length: 0 });
        if (nodes is [.., TextRun last])
            nodes[^1] = new TextRun(last.Text.TrimEnd());
        return nodes;
    }

    private static RichTextNode WithoutFirstSpace(RichTextNode node) =>
        node switch
        {
            TextRun { Text: [' ', .. var rest] } => new TextRun(rest),
            StyledSpan { Children: [TextRun { Text: [' ', .. var rest] }] } span => new StyledSpan(span.Style, [new TextRun(rest)]),
            _ => node,
        };

    private static bool EndsInSpace(RichTextNode node) =>
        node switch
        {
            TextRun run => run.Text.EndsWith(' '),
            RichTextSpan { Children: [.., var last] } => EndsInSpace(last),
            _ => false,
        };
}

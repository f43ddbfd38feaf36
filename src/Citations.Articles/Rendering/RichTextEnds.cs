namespace Citations.Articles.Rendering;

/// <summary>Removes text at the ends of rendered text, and its links.</summary>
internal static class RichTextEnds
{
    extension(RichText text)
    {
        /// <summary>The text without the full stop at its end, be it inside a quotation mark.</summary>
        internal RichText WithoutFinalPeriod() =>
            new(
                Last(
                    text.Nodes,
                    end =>
                        end is [.., '.'] ? end[..^1]
                        : end is [.., '.', '”' or '’' or '»' or '"'] ? string.Concat(end.AsSpan(0, end.Length - 2), end.AsSpan(end.Length - 1))
                        : end
                )
            );

        /// <summary>The text without the brackets around all of it.</summary>
        internal RichText WithoutBrackets() =>
            text.ToString() is ['(', .., ')'] or ['[', .., ']']
                ? new(Last(First(text.Nodes, start => start[1..]), end => end[..^1]))
                : text;

        /// <summary>The text before a character, and the rest.</summary>
        internal (RichText Before, RichText After) SplitAt(int position)
        {
            var at = position;
            var before = Taken(text.Nodes, ref at, takesStart: true);
            at = position;
            return (new(before), new(Taken(text.Nodes, ref at, takesStart: false)));
        }

        /// <summary>The text without a number in its margin.</summary>
        internal RichText WithoutMargin() =>
            new(text.Nodes.Where(node => node is not DisplaySpan { Display: TextDisplay.LeftMargin }).ToEquatableArray());

        /// <summary>The text with its links as text.</summary>
        internal RichText WithoutLinks() => new(Unlinked(text.Nodes));
    }

    private static EquatableArray<RichTextNode> Last(EquatableArray<RichTextNode> nodes, Func<string, string> change)
    {
        if (nodes.IsEmpty)
            return nodes;
        var changed = nodes.ToArray();
        changed[^1] = Changed(changed[^1], change, Last);
        return changed.ToEquatableArray();
    }

    private static EquatableArray<RichTextNode> First(EquatableArray<RichTextNode> nodes, Func<string, string> change)
    {
        if (nodes.IsEmpty)
            return nodes;
        var changed = nodes.ToArray();
        changed[0] = Changed(changed[0], change, First);
        return changed.ToEquatableArray();
    }

    private static RichTextNode Changed(
        RichTextNode node,
        Func<string, string> change,
        Func<EquatableArray<RichTextNode>, Func<string, string>, EquatableArray<RichTextNode>> within
    ) =>
        node switch
        {
            TextRun run => run with { Text = change(run.Text) },
            RichTextSpan span => span with { Children = within(span.Children, change) },
            _ => node,
        };

    private static EquatableArray<RichTextNode> Taken(EquatableArray<RichTextNode> nodes, ref int left, bool takesStart)
    {
        List<RichTextNode> taken = [];
        foreach (var node in nodes)
        {
            if (node is TextRun run)
            {
                var count = Math.Min(left, run.Text.Length);
                left -= count;
                if ((takesStart ? run.Text[..count] : run.Text[count..]) is { Length: > 0 } part)
                    taken.Add(run with { Text = part });
            }
            else if (node is RichTextSpan span && Taken(span.Children, ref left, takesStart) is { IsEmpty: false } children)
            {
                taken.Add(span with { Children = children });
            }
        }

        return taken.ToEquatableArray();
    }

    private static EquatableArray<RichTextNode> Unlinked(EquatableArray<RichTextNode> nodes) =>
        nodes
            .SelectMany(node =>
                node switch
                {
                    LinkSpan link => (IEnumerable<RichTextNode>)Unlinked(link.Children),
                    RichTextSpan span => [span with { Children = Unlinked(span.Children) }],
                    _ => [node],
                }
            )
            .ToEquatableArray();
}

namespace Citations.Styles.Apa;

/// <summary>Takes a formatted text apart into its runs with their fields and rules.</summary>
internal static class ApaExplanation
{
    internal static EquatableArray<ExplainedRun> Of(RichText text)
    {
        List<ExplainedRun> runs = [];
        Add(text.Nodes, runs);
        return runs.ToEquatableArray();
    }

    private static void Add(EquatableArray<RichTextNode> nodes, List<ExplainedRun> runs)
    {
        foreach (var node in nodes)
        {
            if (node is TextRun { Origin: { } origin } run)
                runs.Add(new(run.Text, origin.Field, origin.Rule, ApaRule.Sentence(origin.Rule)));
            else if (node is RichTextSpan span)
                Add(span.Children, runs);
        }
    }
}

using Citations.Articles.Rewriting;

namespace Citations.Cli.Editor.Answers;

/// <summary>
/// The edits that make one text of another: one per line where the lines are as many, so that what did not change stays untouched.
/// </summary>
internal static class TextDifference
{
    internal static IEnumerable<SourceEdit> Of(string old, string @new)
    {
        var (before, after) = (old.Split('\n'), @new.Split('\n'));
        if (before.Length != after.Length)
            return Stretch(old, @new, 0) is { } whole ? [whole] : [];
        List<SourceEdit> edits = [];
        var at = 0;
        foreach (var (line, other) in before.Zip(after))
        {
            if (Stretch(line, other, at) is { } edit)
                edits.Add(edit);
            at += line.Length + 1;
        }

        return edits;
    }

    /// <summary>The stretch in which two texts differ; null if they do not.</summary>
    private static SourceEdit? Stretch(string old, string @new, int at)
    {
        if (old == @new)
            return null;
        var start = old.AsSpan().CommonPrefixLength(@new);
        var most = Math.Min(old.Length, @new.Length) - start;
        var tail = 0;
        while (tail < most && old[^(tail + 1)] == @new[^(tail + 1)])
            tail++;
        // Half a pair of surrogates is not a character, and half a line end is not a line end.
        if (start > 0 && (char.IsHighSurrogate(old[start - 1]) || old[start - 1] == '\r'))
            start--;
        if (tail > 0 && char.IsLowSurrogate(old[^tail]))
            tail--;
        return new(SourceSpan.FromBounds(at + start, at + old.Length - tail), @new[start..(@new.Length - tail)]);
    }
}

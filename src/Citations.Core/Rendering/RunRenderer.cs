using System.Runtime.InteropServices;
using System.Text;

namespace Citations.Rendering;

/// <summary>A renderer that writes one run after the other, for formats whose signs do not nest as the tree does.</summary>
public abstract class RunRenderer : RichTextRenderer
{
    private protected RunRenderer() { }

    /// <summary>Whether the format can lead to an anchor of the same document.</summary>
    private protected virtual bool FollowsAnchors => false;

    private protected sealed override void Write(RichText text, StringBuilder output)
    {
        ReadOnlySpan<FormattedRun> runs = CollectionsMarshal.AsSpan(RunCollector.Collect(text, FollowsAnchors));
        for (var start = 0; start < runs.Length;)
        {
            var end = start + 1;
            while (end < runs.Length && runs[end].Break == RunBreak.None && runs[end].Target == runs[start].Target)
                end++;
            WriteBreak(runs[start].Break, output);
            if (runs[start].Target is { } address)
                WriteLink(address, runs[start..end], output);
            else
                WriteRuns(runs[start..end], output);
            start = end;
        }
    }

    /// <summary>Writes neighbouring runs that lead nowhere.</summary>
    private protected abstract void WriteRuns(ReadOnlySpan<FormattedRun> runs, StringBuilder output);

    /// <summary>Writes runs that lead to an absolute address in ASCII, or to an anchor after a number sign.</summary>
    private protected abstract void WriteLink(string address, ReadOnlySpan<FormattedRun> runs, StringBuilder output);

    private protected abstract void WriteBreak(RunBreak separation, StringBuilder output);
}

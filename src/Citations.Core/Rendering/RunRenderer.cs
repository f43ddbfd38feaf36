using System.Text;

namespace Citations.Rendering;

/// <summary>A renderer of a format whose signs do not nest as the tree does: it writes one run after the other.</summary>
public abstract class RunRenderer : RichTextRenderer
{
    private protected RunRenderer()
    {
    }

    private protected sealed override void Write(RichText text, StringBuilder output)
    {
        string? target = null;
        foreach (var run in text.Runs())
        {
            if (run.Target != target || run.Break != RunBreak.None)
            {
                if (target is not null) EndLink(output);
                WriteBreak(run.Break, output);
                if (run.Target is not null) BeginLink(run.Target, output);
                target = run.Target;
            }

            WriteRun(run.Text, run.Style, output);
        }

        if (target is not null) EndLink(output);
    }

    private protected abstract void WriteRun(string text, TextStyle style, StringBuilder output);

    private protected abstract void WriteBreak(RunBreak separation, StringBuilder output);

    /// <summary>Begins a link to an absolute address in ASCII.</summary>
    private protected abstract void BeginLink(string address, StringBuilder output);

    private protected abstract void EndLink(StringBuilder output);
}

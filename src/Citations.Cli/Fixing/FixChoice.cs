using System.Text;
using Citations.Articles;
using Citations.Reports.Terminal;

namespace Citations.Cli.Fixing;

/// <summary>Which fixes are made: what is safe, what is not too, or what a person says yes to.</summary>
internal sealed class FixChoice(FixSafety least, TextReader? answers, Terminal terminal)
{
    private bool? _all;

    /// <summary>A choice without questions.</summary>
    internal static FixChoice Of(bool includesUnsafe, Terminal terminal) =>
        new(includesUnsafe ? FixSafety.Unsafe : FixSafety.Safe, null, terminal);

    /// <summary>A choice that asks about each fix on the terminal.</summary>
    internal static FixChoice Asking(Terminal terminal) =>
        new(FixSafety.Unsafe, new StreamReader(terminal.OpenInput(), Encoding.UTF8), terminal);

    /// <summary>Whether a finding is to be fixed.</summary>
    internal async Task<bool> AskAsync(Article article, Diagnostic finding, CancellationToken cancellationToken)
    {
        if (finding.Safety < least)
            return false;
        if (answers is null || _all is not null)
            return _all ?? true;
        await terminal.Output.WriteLineAsync(article.Describe(finding));
        foreach (var edit in finding.Edits)
            Show(article.Document.Text, edit);
        while (true)
        {
            await terminal.Output.WriteAsync(
                $"Make this {finding.Safety.ToString().ToLowerInvariant()} change? [y]es, [n]o, [a]ll, [q]uit: "
            );
            await terminal.Output.FlushAsync(cancellationToken);
            switch ((await answers.ReadLineAsync(cancellationToken))?.Trim().ToLowerInvariant())
            {
                case "y" or "yes":
                    return true;
                case "n" or "no":
                    return false;
                case "a" or "all":
                    return (_all = true).Value;
                case "q" or "quit" or null:
                    return (_all = false).Value;
            }
        }
    }

    /// <summary>The line that changes, before and after.</summary>
    private void Show(string text, TextEdit edit)
    {
        const int around = 60;
        var start = Math.Max(text.LastIndexOf('\n', Math.Max(0, edit.Span.Start - 1)) + 1, edit.Span.Start - around);
        var end = text.IndexOf('\n', edit.Span.End) is var line and >= 0 ? line : text.Length;
        end = Math.Min(end, edit.Span.End + around);
        DiffReport.WriteLines(
            terminal.RawOutput,
            text[start..end],
            text[start..edit.Span.Start] + edit.Replacement + text[edit.Span.End..end],
            terminal.OutputHasColours
        );
    }
}

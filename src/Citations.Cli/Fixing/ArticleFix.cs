using System.Globalization;
using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Articles.Rewriting;
using Citations.Cli.Checking;
using Citations.Cli.Input;
using Citations.Reports.Terminal;

namespace Citations.Cli.Fixing;

/// <summary>Fixes one article of a run: shows what changes, and writes it where the user wants that.</summary>
internal sealed class ArticleFix(DocumentWriters writers, ArticleCheck check, FixChoice choice, bool writes, Terminal terminal)
{
    /// <summary>Fixes an article.</summary>
    /// <returns>Whether findings with a fix that may be made remain: those that would be made, where nothing is written.</returns>
    /// <exception cref="CannotRunException">The article cannot be read, changed or written.</exception>
    internal async Task<bool> RunAsync(string path, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> content = await InputFile.ReadBytesAsync(path, InputFile.MaxArticleBytes, terminal, cancellationToken);
        // A format that cannot be written is read all the same, so that the refusal says so.
        var fixer = new ArticleFixer(KnownReaders.All, writers, (article, token) => check.ReportAsync(article, path, null, token))
        {
            Options = KnownReaders.OptionsOf(path),
        };
        var result = await fixer.FixAsync(content, path, choice.AskAsync, cancellationToken);
        if (result.Before.Article.Diagnostics.FirstOrDefault(finding => finding.Code == Findings.CannotRead.Code) is { } unread)
            throw new CannotRunException(unread.Message);
        if (result.Diagnostics.FirstOrDefault(Findings.IsRefusal) is { } refused)
            throw new CannotRunException($"{path}: {refused.Message} {refused.Fix}");
        foreach (var problem in result.Diagnostics)
            await terminal.Error.WriteLineAsync(result.Before.Article.Describe(problem));
        if (result.Fixed.IsEmpty)
        {
            await terminal.Output.WriteLineAsync($"{path}: nothing to fix{Left(result.After)}.");
            return false;
        }

        DiffReport.Write(
            terminal.RawOutput,
            path,
            TextOf(result.Before.Article.Document),
            TextOf(result.After.Article.Document),
            terminal.OutputHasColours
        );
        if (writes)
        {
            await RefuseChangedAsync(path, content, cancellationToken);
            await OutputFile.WriteAsync(path, result.Content, cancellationToken);
        }

        var count = string.Create(CultureInfo.InvariantCulture, $"{result.Fixed.Count} finding{(result.Fixed.Count == 1 ? "" : "s")}");
        await terminal.Output.WriteLineAsync(
            $"{path}: {(writes ? $"{count} fixed" : $"{count} would be fixed; --write makes the changes")}{Left(result.After)}."
        );
        return !writes;
    }

    /// <summary>While registries were asked or a person answered, the author may have saved the file.</summary>
    private async Task RefuseChangedAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> now = await InputFile.ReadBytesAsync(path, InputFile.MaxArticleBytes, terminal, cancellationToken);
        if (!now.Span.SequenceEqual(content.Span))
            throw new CannotRunException($"{path} has changed since it was read; nothing was written. Run the command again.");
    }

    /// <summary>The file of a text format; the readable text of any other.</summary>
    private static string TextOf(ArticleDocument document) => document.Places.File?.Text ?? document.Text;

    private static string Left(ArticleReport report)
    {
        var (all, unsafeOnes) = (report.Diagnostics.Count, report.Diagnostics.Count(finding => !finding.Edits.IsEmpty));
        if (all == 0)
            return "";
        var asked =
            unsafeOnes == 0
                ? ""
                : string.Create(CultureInfo.InvariantCulture, $", {unsafeOnes} with a fix that --unsafe or --interactive makes");
        return string.Create(CultureInfo.InvariantCulture, $"; {all} finding{(all == 1 ? "" : "s")} left{asked}");
    }
}

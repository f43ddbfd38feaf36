using System.CommandLine;
using Citations.Articles;
using Citations.Integrity;

namespace Citations.Cli.Resolving;

/// <summary>The option that names the Retraction Watch data as the user downloaded it.</summary>
internal sealed class RetractionsOption
{
    private readonly Option<string?> _file = new("--retractions")
    {
        Description =
            "The Retraction Watch data, as CSV from gitlab.com/crossref/retraction-watch-data; its notices count in addition to those of the registries.",
        HelpName = "file",
    };

    internal void AddTo(Command command) => command.Add(_file);

    /// <summary>The file that the user names; null for none.</summary>
    internal string? FileOf(ParseResult parsed) => parsed.GetValue(_file);

    /// <summary>Reads the file that the user names; null if there is none.</summary>
    /// <exception cref="CannotRunException">The file cannot be read, or is another.</exception>
    internal async Task<RetractionWatch?> LoadAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(_file) is not { } path)
            return null;
        try
        {
            var (notices, findings) = await RetractionWatch.LoadAsync(path, cancellationToken);
            foreach (var finding in findings.Select(finding => $"{path}: {finding}"))
                await terminal.Error.WriteLineAsync(finding);
            return notices;
        }
        catch (FormatException problem)
        {
            throw new CannotRunException($"{path}: {problem.Message}");
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CannotRunException($"{path} does not exist.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"{path} could not be read: {problem.Message}");
        }
    }

    /// <summary>The records of an article's works, looked up or found by searching, with the notices added.</summary>
    internal static ArticleEvidence Annotate(ArticleEvidence evidence, RetractionWatch? notices) =>
        notices is null ? evidence : evidence.WithRecords(notices.Annotate);

    /// <summary>A resolution whose record has the notices about it added.</summary>
    internal static Resolution Annotate(Resolution resolution, RetractionWatch? notices) =>
        notices is null || resolution.Reference is not { } record ? resolution : resolution with { Reference = notices.Annotate(record) };
}

using System.CommandLine;
using Citations.Cli.Input;
using Citations.Cli.Printing;
using Citations.Cli.Resolving;
using Citations.Cli.Settings;
using Citations.Http;
using Citations.Reports;

namespace Citations.Cli.Checking;

/// <summary>The options of a check, and what they open.</summary>
internal sealed class CheckOptions
{
    private readonly Option<string[]> _include = new("--include")
    {
        Description = "In folders, check only the files that match a pattern, such as 'posts/**/*.md'.",
        HelpName = "pattern",
    };

    private readonly Option<string[]> _exclude = new("--exclude")
    {
        Description = "In folders, leave out the files that match a pattern.",
        HelpName = "pattern",
    };

    private readonly Option<bool> _links = new("--check-links")
    {
        Description = "Request the addresses of entries, too; by default only the registries are asked.",
    };

    private readonly Argument<string[]> _paths = new("path")
    {
        Description = $"Articles, folders or patterns ({string.Join(", ", KnownReaders.All.Formats)}); '-' reads the standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly (LibraryOption Library, ReportOption Report, FailOnOption FailOn) _articles = (new(), new(), new());
    private readonly (RuleOptions Rules, SettingsOption Settings, KeepCaseOption KeepCase) _judging = (new(), new(), new());
    private readonly (ResolvingOptions Resolving, RetractionsOption Retractions) _records = (new(), new());

    internal void AddTo(Command command)
    {
        command.Add(_paths);
        command.Add(_links);
        _articles.Report.AddTo(command);
        AddJudgingTo(command);
    }

    /// <summary>Adds what decides on findings, without the articles that are named and their report.</summary>
    internal void AddJudgingTo(Command command)
    {
        foreach (var option in (Option[])[_include, _exclude])
            command.Add(option);
        _articles.Library.AddTo(command);
        _articles.FailOn.AddTo(command);
        _judging.Rules.AddTo(command);
        _judging.Settings.AddTo(command);
        _records.Resolving.AddTo(command);
        _records.Retractions.AddTo(command);
        _judging.KeepCase.AddTo(command);
    }

    /// <summary>The articles, folders and patterns that the user names.</summary>
    internal IReadOnlyList<string> Named(ParseResult parsed) => parsed.GetRequiredValue(_paths);

    /// <summary>The articles of a run.</summary>
    /// <exception cref="CannotRunException">A folder or a pattern holds no article.</exception>
    internal List<string> Articles(ParseResult parsed) => [.. Articles(parsed, Named(parsed))];

    /// <summary>The articles of files, folders and patterns, one after the other.</summary>
    /// <exception cref="CannotRunException">A folder or a pattern holds no article.</exception>
    internal IEnumerable<string> Articles(ParseResult parsed, IEnumerable<string> named) =>
        new ArticlePaths(KnownReaders.All, parsed.GetValue(_include) ?? [], parsed.GetValue(_exclude) ?? []).Of(named);

    /// <summary>A report as the user wants it.</summary>
    internal IReportWriter Report(ParseResult parsed, Terminal terminal) => _articles.Report.Open(parsed, terminal);

    /// <summary>Where the findings of the run are written as a baseline; null if they are not.</summary>
    internal string? BaselineToWrite(ParseResult parsed) => _judging.Rules.BaselineToWrite(parsed);

    /// <summary>Whether the registries may be asked.</summary>
    internal bool IsOnline(ParseResult parsed) => _records.Resolving.IsOnline(parsed);

    /// <summary>The lock file of an article.</summary>
    internal string LockFileOf(ParseResult parsed, string article) => _records.Resolving.LockFileOf(parsed, article);

    /// <summary>The files, beside the article, that its report depends on, as far as the command line and their places show.</summary>
    internal IEnumerable<string> FilesOf(ParseResult parsed, string article) =>
        _articles
            .Library.FilesOf(parsed)
            .Append(LockFileOf(parsed, article))
            .Concat(
                ((string?[])
                    [
                        _judging.Settings.Open(parsed).PathFor(article),
                        _judging.Rules.BaselineToRead(parsed),
                        _records.Retractions.FileOf(parsed),
                        _judging.KeepCase.FileOf(parsed),
                    ]).OfType<string>()
            );

    /// <summary>Opens what a check of these articles needs.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="articles">The articles; of a stream, one that stands for them.</param>
    /// <param name="terminal">The outside.</param>
    /// <param name="cancellationToken">Ends the opening early.</param>
    /// <param name="limits">The limits that are shared with other workers; null keeps to those of this process.</param>
    /// <param name="isStream">Whether the articles have no end, so that nothing of them is kept for lock files.</param>
    /// <exception cref="CannotRunException">A file that the user names cannot be read, or options contradict each other.</exception>
    internal async Task<OpenCheck> OpenAsync(
        ParseResult parsed,
        IReadOnlyList<string> articles,
        Terminal terminal,
        CancellationToken cancellationToken,
        IRequestLimits? limits = null,
        bool isStream = false
    )
    {
        var notices = await _records.Retractions.LoadAsync(parsed, terminal, cancellationToken);
        if (parsed.GetValue(_links) && !IsOnline(parsed))
            throw new CannotRunException("--check-links asks servers, but with --offline nothing leaves this machine.");
        var settings = _judging.Settings.Open(parsed);
        var style = await _judging.KeepCase.StyleAsync(parsed, terminal, cancellationToken);
        var (rules, library) = (_judging.Rules.Open(parsed, terminal, settings), _articles.Library.Open(parsed, terminal));
        var sessions = _records.Resolving.OpenMany(parsed, articles, terminal, settings, limits);
        var addresses = parsed.GetValue(_links) ? new AddressCheck(terminal.OpenAddresses()) : null;
        var check = new ArticleCheck(library, sessions, notices, rules, style, terminal)
        {
            Addresses = addresses,
            IsRemembering = BaselineToWrite(parsed) is not null,
            IsKeeping = !isStream,
        };
        return new(check, library, sessions, addresses, (result, isClean) => _articles.FailOn.Passes(parsed, result, isClean), terminal);
    }
}

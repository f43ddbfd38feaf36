using System.CommandLine;
using System.CommandLine.Parsing;
using Citations.Articles;
using Citations.Cli.Settings;
using Citations.Http;
using Citations.Locking;

namespace Citations.Cli.Resolving;

/// <summary>The options of every command that looks records up.</summary>
internal sealed class ResolvingOptions
{
    private readonly Option<string?> _lock = new("--lock")
    {
        Description = $"The lock file; by default {LockFile.DefaultName} of the article's project, or beside the article.",
        HelpName = "file",
    };

    private readonly Option<bool> _offline = new("--offline")
    {
        Description = "Use only the lock file and the index; nothing leaves this machine.",
    };

    private readonly IndexOption _index = new();
    private readonly Option<string?> _mailTo = new("--mailto")
    {
        Description = "Your e-mail address for Crossref's polite pool; by default the variable CITATIONS_MAILTO.",
        HelpName = "address",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("CITATIONS_MAILTO"),
    };

    private readonly Option<Uri?> _registry = new("--registry")
    {
        Description =
            "The address of a registry that answers as Crossref's REST API does;"
            + " by default the variable CITATIONS_CROSSREF, else Crossref.",
        HelpName = "address",
        DefaultValueFactory = result =>
            Environment.GetEnvironmentVariable("CITATIONS_CROSSREF") is { Length: > 0 } text
                ? AddressOf(text, result, "CITATIONS_CROSSREF: ")
                : null,
        CustomParser = result => AddressOf(result.Tokens is [var token] ? token.Value : "", result),
    };

    private readonly Option<SecondSources?> _secondSources = new("--second-sources")
    {
        Description =
            "Indexes searched for works without a DOI: europe-pmc, open-library, openalex, or none; "
            + "by default those of the settings, else the first two.",
        HelpName = "names",
        CustomParser = result => SourcesOf(result.Tokens is [var token] ? token.Value : "", result),
    };

    internal void AddTo(Command command)
    {
        command.Add(_lock);
        command.Add(_offline);
        command.Add(_mailTo);
        command.Add(_registry);
        command.Add(_secondSources);
        _index.AddTo(command);
    }

    /// <summary>Opens the lock file and, unless the user is offline, the registries.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="article">The article, which determines the lock file if the user does not name one.</param>
    /// <param name="terminal">The outside.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <param name="isRefreshing">Whether the registries are asked even for what the cache has.</param>
    /// <exception cref="CannotRunException">The lock file cannot be read.</exception>
    internal async Task<ResolvingSession> OpenAsync(
        ParseResult parsed,
        string article,
        Terminal terminal,
        CancellationToken cancellationToken,
        bool isRefreshing = false
    )
    {
        var path = Named(parsed) ?? ProjectFolder.LockFileOf(article);
        var sources = parsed.GetValue(_secondSources) ?? new SettingsFiles().For(article).SecondSources;
        var registries = IsOnline(parsed) ? Open(parsed, terminal, sources, isRefreshing) : null;
        var indexes = _index.Open(parsed, new(), terminal, registries);
        return new(
            path,
            await LoadAsync(path, terminal, cancellationToken),
            indexes.Before(indexes.PathFor(article), registries?.Resolver),
            indexes
        );
    }

    /// <summary>The lock file of an article.</summary>
    internal string LockFileOf(ParseResult parsed, string article) => parsed.GetValue(_lock) ?? ProjectFolder.LockFileOf(article);

    /// <summary>Whether the registries may be asked.</summary>
    /// <param name="parsed">The command line.</param>
    internal bool IsOnline(ParseResult parsed) => !parsed.GetValue(_offline);

    /// <summary>Opens the sessions of many articles, each with the second sources of the settings beside it.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="articles">The articles.</param>
    /// <param name="terminal">The outside.</param>
    /// <param name="settings">The settings of the articles; null for those beside them.</param>
    /// <param name="limits">The limits that are shared with other workers; null keeps to those of this process.</param>
    /// <exception cref="CannotRunException">The lock file that the user names does not exist, or the settings cannot be read.</exception>
    internal ResolvingSessions OpenMany(
        ParseResult parsed,
        IReadOnlyList<string> articles,
        Terminal terminal,
        SettingsFiles? settings = null,
        IRequestLimits? limits = null
    ) => Open(parsed, articles, terminal, settings ?? new(), IsOnline(parsed), isLasting: false, limits);

    /// <summary>Opens the sessions of a server, which continues for as long as its client wants.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="folder">The folder whose settings say which second sources are opened.</param>
    /// <param name="isOffline">Whether the client wants nobody asked.</param>
    /// <param name="terminal">The outside.</param>
    /// <exception cref="CannotRunException">The lock file that the user names does not exist.</exception>
    internal ResolvingSessions OpenLasting(ParseResult parsed, string folder, bool isOffline, Terminal terminal) =>
        Open(parsed, [Path.Combine(folder, "article")], terminal, new(), IsOnline(parsed) && !isOffline, isLasting: true);

    private ResolvingSessions Open(
        ParseResult parsed,
        IReadOnlyList<string> articles,
        Terminal terminal,
        SettingsFiles settings,
        bool isOnline,
        bool isLasting,
        IRequestLimits? limits = null
    )
    {
        var named = parsed.GetValue(_secondSources);
        var usual = new RegistryChoice(null, parsed.GetValue(_registry), null).Options.SecondSources;
        var registries = isOnline ? Open(parsed, terminal, All(articles, SourcesFor, usual), isRefreshing: false, limits) : null;
        return new(
            async (path, next, cancellationToken) => new(path, await LoadAsync(path, terminal, cancellationToken), next, owned: null),
            Named(parsed),
            registries,
            article => SourcesFor(article) ?? usual,
            _index.Open(parsed, settings, terminal, registries),
            terminal.Time,
            isLasting
        );

        SecondSources? SourcesFor(string article) => named ?? settings.For(article).SecondSources;
    }

    /// <summary>The second sources that some article wants; null if all leave the choice to the tool.</summary>
    private static SecondSources? All(IReadOnlyList<string> articles, Func<string, SecondSources?> sourcesFor, SecondSources usual)
    {
        SecondSources?[] all = [.. articles.Select(ReadableSources).Distinct()];
        return all.All(sources => sources is null) ? null : all.Aggregate(SecondSources.None, (sum, sources) => sum | (sources ?? usual));

        // Settings that cannot be read are reported for the article beside them.
        SecondSources? ReadableSources(string article)
        {
            try
            {
                return sourcesFor(article);
            }
            catch (CannotRunException)
            {
                return null;
            }
        }
    }

    /// <summary>The address of a registry, with the final slash that paths are joined to.</summary>
    private static Uri? AddressOf(string text, ArgumentResult result, string source = "")
    {
        if (RegistryAddress.TryRead(text, out var address))
            return address;
        result.AddError($"{source}{RegistryAddress.Problem(text)}");
        return null;
    }

    private string? Named(ParseResult parsed)
    {
        var named = parsed.GetValue(_lock);
        if (named is not null && parsed.GetValue(_offline) && !File.Exists(named))
            throw new CannotRunException($"{named} does not exist.");
        return named;
    }

    private CachedRegistries Open(
        ParseResult parsed,
        Terminal terminal,
        SecondSources? sources,
        bool isRefreshing,
        IRequestLimits? limits = null
    ) =>
        CachedRegistries.Open(
            terminal,
            new(parsed.GetValue(_mailTo), parsed.GetValue(_registry), sources) { Limits = limits },
            isRefreshing
        );

    private static SecondSources? SourcesOf(string text, ArgumentResult result)
    {
        try
        {
            var words = text.Split(',', StringSplitOptions.TrimEntries);
            return text == "none" ? SecondSources.None : ArticleOptionsFile.ParseSecondSources(words);
        }
        catch (FormatException problem)
        {
            result.AddError($"{problem.Message.TrimEnd('.')}, or none.");
            return null;
        }
    }

    private static async Task<LockFile> LoadAsync(string path, Terminal terminal, CancellationToken cancellationToken)
    {
        try
        {
            var read = await LockFile.LoadAsync(path, cancellationToken);
            foreach (var diagnostic in read.Diagnostics)
            {
                await terminal.Error.WriteLineAsync($"{path}: {diagnostic}");
            }

            return read;
        }
        catch (LockFileException problem)
        {
            throw new CannotRunException(problem.Message);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"{path} could not be read: {problem.Message}");
        }
    }
}

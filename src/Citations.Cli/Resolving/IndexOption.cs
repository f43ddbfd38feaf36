using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Citations.Cli.Settings;

namespace Citations.Cli.Resolving;

/// <summary>The options that look works up in an index before the registries.</summary>
internal sealed class IndexOption
{
    private readonly Option<string?> _index = new("--index")
    {
        Description =
            "An index (citations index build) that is asked before the cache and the registries; by default that of the settings, if any.",
        HelpName = "file",
    };

    private readonly Option<TimeSpan?> _maxAge = new("--max-age")
    {
        Description = "The age in days from which a record of the index is looked up at the registries; by default no record is too old.",
        HelpName = "days",
        CustomParser = result => Days(result.Tokens is [var token] ? token.Value : "", result),
    };

    internal void AddTo(Command command)
    {
        command.Add(_index);
        command.Add(_maxAge);
    }

    /// <summary>The indexes of a run.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="settings">The settings, which may name an index.</param>
    /// <param name="terminal">The outside.</param>
    /// <param name="registries">The registries to close with the indexes.</param>
    internal OpenIndexes Open(ParseResult parsed, SettingsFiles settings, Terminal terminal, IDisposable? registries) =>
        new(parsed.GetValue(_index), settings, new() { MaxAge = parsed.GetValue(_maxAge), Time = terminal.Time }, registries);

    private static TimeSpan? Days(string text, ArgumentResult result)
    {
        if (int.TryParse(text.TrimEnd('d'), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= 36_500)
            return TimeSpan.FromDays(days);
        result.AddError($"'{text}' is not a number of days: expected one such as 90.");
        return null;
    }
}

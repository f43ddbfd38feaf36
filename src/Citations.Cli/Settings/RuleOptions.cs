using System.CommandLine;
using Citations.Articles;

namespace Citations.Cli.Settings;

/// <summary>The options that choose which rules speak; they come after the settings file of an article.</summary>
internal sealed class RuleOptions
{
    private readonly Option<string[]> _select = new("--select")
    {
        Description = "Report only these codes, or codes with this beginning: CIT01,CIT0203. May be given several times.",
        HelpName = "code",
    };
    private readonly Option<string[]> _ignore = new("--ignore")
    {
        Description = "Do not report these codes, or codes with this beginning: CIT0115,CIT03. May be given several times.",
        HelpName = "code",
    };
    private readonly Option<string?> _minSeverity = new("--min-severity")
    {
        Description = "The least severity to report: info, warning or error.",
        HelpName = "severity",
    };
    private readonly Option<string?> _listStyle = new("--list-style")
    {
        Description =
            "The style of the list: apa-7, apa-6, vancouver, mla, chicago-author-date, chicago-notes, harvard, ieee, scholar or name-year; by default it is recognised.",
        HelpName = "style",
    };
    private readonly Option<string?> _baseline = new("--baseline")
    {
        Description = "A file of known findings; only new findings are reported.",
        HelpName = "file",
    };
    private readonly Option<string?> _writeBaseline = new("--write-baseline")
    {
        Description = "Write the findings of this run to a baseline file.",
        HelpName = "file",
    };

    internal void AddTo(Command command)
    {
        foreach (var option in (Option[])[_select, _ignore, _minSeverity, _listStyle, _baseline, _writeBaseline])
            command.Add(option);
    }

    /// <summary>Where the findings of the run are written as a baseline; null if they are not.</summary>
    internal string? BaselineToWrite(ParseResult parsed) => parsed.GetValue(_writeBaseline);

    /// <summary>The file of known findings that is read; null for none.</summary>
    internal string? BaselineToRead(ParseResult parsed) => parsed.GetValue(_baseline);

    /// <summary>The settings of an article: those of its settings file, changed by the options.</summary>
    /// <exception cref="CannotRunException">A file cannot be read, or an option is not understood.</exception>
    internal Func<string, ArticleOptions> Open(ParseResult parsed, Terminal terminal, SettingsFiles? settings = null)
    {
        var files = settings ?? new();
        try
        {
            var baseline = parsed.GetValue(_baseline) is { } path ? FindingBaseline.Parse(File.ReadAllText(path)) : null;
            var minSeverity = parsed.GetValue(_minSeverity) is { } word ? ArticleOptionsFile.ParseSeverity(word) : null;
            ListStyle? style = parsed.GetValue(_listStyle) is { } name ? ArticleOptionsFile.ParseStyle(name) : null;
            var (select, ignore) = (Codes(parsed, _select), Codes(parsed, _ignore));
            var today = DateOnly.FromDateTime(terminal.Time.GetUtcNow().UtcDateTime);
            return article =>
            {
                var options = files.For(article);
                return options with
                {
                    Select = select.Length > 0 ? select.ToEquatableArray() : options.Select,
                    Ignores = [.. options.Ignores, .. ignore.Select(code => new IgnoredFinding("--ignore") { Code = code })],
                    MinSeverity = minSeverity ?? options.MinSeverity,
                    Style = style ?? options.Style,
                    Baseline = baseline ?? options.Baseline,
                    Today = today,
                };
            };
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new CannotRunException(problem.Message);
        }
    }

    // An option that took several arguments would take the article after them for a code.
    private static string[] Codes(ParseResult parsed, Option<string[]> option) =>
        [
            .. (parsed.GetValue(option) ?? []).SelectMany(value =>
                value.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            ),
        ];
}

using System.CommandLine;
using Citations.Articles;

namespace Citations.Cli.Settings;

/// <summary>The option that names one settings file for all articles.</summary>
internal sealed class SettingsOption
{
    private readonly Option<string?> _file = new("--config")
    {
        Description = $"The settings file of all articles; by default the nearest {ArticleOptionsFile.Name} beside each or above it.",
        HelpName = "file",
    };

    internal void AddTo(Command command) => command.Add(_file);

    /// <summary>The settings of the articles of a run.</summary>
    /// <exception cref="CannotRunException">The file that the user names does not exist.</exception>
    internal SettingsFiles Open(ParseResult parsed)
    {
        var path = parsed.GetValue(_file);
        return path is null || File.Exists(path) ? new(path) : throw new CannotRunException($"{path} does not exist.");
    }
}

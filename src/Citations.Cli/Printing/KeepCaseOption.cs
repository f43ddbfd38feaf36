using System.CommandLine;
using Citations.Cli.Input;

namespace Citations.Cli.Printing;

/// <summary>The option that names a file of words and names whose case in titles stays as the file has it.</summary>
internal sealed class KeepCaseOption
{
    private const int MaxBytes = 1024 * 1024;

    private readonly Option<string?> _file = new("--keep-case")
    {
        Description = "A file of words and names, one per line, that keep their case in titles.",
        HelpName = "file",
    };

    internal void AddTo(Command command) => command.Add(_file);

    /// <summary>The file that the user names; null for none.</summary>
    internal string? FileOf(ParseResult parsed) => parsed.GetValue(_file);

    /// <summary>APA 7 with the words of the file; without a file, as the manual prefers it.</summary>
    /// <exception cref="CannotRunException">The file cannot be read.</exception>
    internal async Task<ApaStyle> StyleAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(_file) is not { } path)
            return ApaStyle.Seventh;
        var text = await InputFile.ReadTextAsync(path, MaxBytes, terminal, cancellationToken);
        var words = text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new(new() { KeptCase = words.ToEquatableArray() });
    }
}

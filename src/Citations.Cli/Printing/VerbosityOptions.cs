using System.CommandLine;

namespace Citations.Cli.Printing;

/// <summary>The options <c>--verbose</c> and <c>--quiet</c> of the commands that read a library.</summary>
internal sealed class VerbosityOptions
{
    private readonly Option<bool> _verbose = new("--verbose")
    {
        Description = "Show every finding; by default each kind is shown once, with a count.",
    };
    private readonly Option<bool> _quiet = new("--quiet") { Description = "Show no findings and no progress." };

    internal static VerbosityOptions AddTo(Command command)
    {
        var options = new VerbosityOptions();
        command.Add(options._verbose);
        command.Add(options._quiet);
        return options;
    }

    internal Verbosity Of(ParseResult parsed) =>
        parsed.GetValue(_quiet) ? Verbosity.Quiet
        : parsed.GetValue(_verbose) ? Verbosity.All
        : Verbosity.Grouped;
}

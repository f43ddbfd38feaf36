using System.Globalization;

namespace Citations.Mutation;

/// <summary>What the command line asks for.</summary>
/// <param name="Source">The folder whose code is mutated.</param>
/// <param name="Tests">The test projects.</param>
/// <param name="Count">How many mutants are drawn.</param>
/// <param name="Seed">Another seed draws other mutants.</param>
/// <param name="FailuresFile">Where the survivors are written as JSON Lines.</param>
/// <param name="AgainFile">Survivors of an earlier run: of the mutants drawn only these are run.</param>
internal sealed record MutationOptions(
    string Source,
    IReadOnlyList<string> Tests,
    int Count,
    int Seed,
    string? FailuresFile = null,
    string? AgainFile = null
)
{
    internal const string Usage =
        "usage: Citations.Mutation FOLDER --tests PROJECT [--tests PROJECT] [--count N] [--seed S] [--failures FILE] [--again FILE]";

    /// <summary>The options, or none if the arguments are not those of the usage.</summary>
    internal static MutationOptions? Read(string[] args)
    {
        if (args.Length == 0)
            return null;
        var options = new MutationOptions(args[0], [], 60, 1);
        for (var i = 1; i < args.Length; i += 2)
        {
            if (i + 1 == args.Length || options.With(args[i], args[i + 1]) is not { } more)
                return null;
            options = more;
        }

        return options.Tests.Count == 0 ? null : options;
    }

    private MutationOptions? With(string name, string value) =>
        name switch
        {
            "--tests" => this with { Tests = [.. Tests, value] },
            "--count" when Number(value) is { } count => this with { Count = count },
            "--seed" when Number(value) is { } seed => this with { Seed = seed },
            "--failures" => this with { FailuresFile = value },
            "--again" => this with { AgainFile = value },
            _ => null,
        };

    private static int? Number(string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;
}

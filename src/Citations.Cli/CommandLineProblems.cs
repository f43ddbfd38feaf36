using System.CommandLine;
using System.CommandLine.Parsing;

namespace Citations.Cli;

/// <summary>The faults of a command line, in sentences that name the closest command or option.</summary>
internal static class CommandLineProblems
{
    // "chek" and "--ofline" are one or two slips from what was meant; a word of other letters is not a slip.
    private const int MostSlips = 2;

    /// <summary>One sentence for each fault; none if the command can run.</summary>
    internal static IEnumerable<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command.Subcommands.Count > 0 && parsed.UnmatchedTokens is [var unknown, ..])
        {
            yield return $"There is no command '{unknown}'.{Suggestion(unknown, command.Subcommands.Select(known => known.Name))}";
            yield break;
        }

        var options = OptionsOf(parsed.CommandResult).ToList();
        foreach (var typed in UnknownOptions(parsed))
            yield return $"'{command.Name}' has no option '{typed}'.{Suggestion(typed, options)}";
        foreach (var error in parsed.Errors)
            yield return error.Message;
    }

    /// <summary>Words that begin as options do and were read as arguments; after <c>--</c> everything is an argument.</summary>
    private static IEnumerable<string> UnknownOptions(ParseResult parsed) =>
        parsed
            .Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token =>
                token.Type == TokenType.Argument && token.Value.StartsWith("--", StringComparison.Ordinal) && !File.Exists(token.Value)
            )
            .Select(token => token.Value);

    private static IEnumerable<string> OptionsOf(CommandResult result)
    {
        var isInherited = false;
        for (SymbolResult? at = result; at is not null; at = at.Parent)
        {
            if (at is not CommandResult { Command: var command })
                continue;
            foreach (var option in command.Options.Where(option => !isInherited || option.Recursive))
                yield return option.Name;
            isInherited = true;
        }
    }

    private static string Suggestion(string typed, IEnumerable<string> known)
    {
        var closest = known
            .Select(name => (Name: name, Slips: Slips(typed, name)))
            .Where(candidate => candidate.Slips <= Math.Min(MostSlips, candidate.Name.Length / 2))
            .OrderBy(candidate => candidate.Slips)
            .FirstOrDefault();
        return closest.Name is null ? "" : $" Did you mean '{closest.Name}'?";
    }

    /// <summary>How many letters to add, drop, change or swap with their neighbour make one word the other.</summary>
    private static int Slips(string typed, string name)
    {
        const int tooLong = 40;
        if (typed.Length > tooLong)
            return tooLong;
        var distance = new int[typed.Length + 1, name.Length + 1];
        for (var i = 0; i <= typed.Length; i++)
            distance[i, 0] = i;
        for (var j = 0; j <= name.Length; j++)
            distance[0, j] = j;
        for (var i = 1; i <= typed.Length; i++)
        {
            for (var j = 1; j <= name.Length; j++)
            {
                var change = distance[i - 1, j - 1] + (typed[i - 1] == name[j - 1] ? 0 : 1);
                distance[i, j] = Math.Min(change, Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1);
                if (i > 1 && j > 1 && typed[i - 1] == name[j - 2] && typed[i - 2] == name[j - 1])
                    distance[i, j] = Math.Min(distance[i, j], distance[i - 2, j - 2] + 1);
            }
        }

        return distance[typed.Length, name.Length];
    }
}

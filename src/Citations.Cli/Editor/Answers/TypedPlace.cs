using System.Text.RegularExpressions;

namespace Citations.Cli.Editor.Answers;

/// <summary>The text that is being typed before the cursor: the beginning of a citation key, or a DOI.</summary>
/// <param name="Text">The part that has been typed.</param>
/// <param name="IsDoi">Whether it is a DOI, and not a key.</param>
/// <param name="Length">How many characters before the cursor a completion replaces: those of a DOI's address too.</param>
internal sealed partial record TypedPlace(string Text, bool IsDoi, int Length)
{
    /// <summary>The characters before the cursor that are looked at.</summary>
    internal const int MostCharacters = 1000;

    /// <summary>The text that is being typed; null if it is neither.</summary>
    /// <param name="before">The line up to the cursor, at most <see cref="MostCharacters"/> of it.</param>
    /// <param name="format">The format of the document.</param>
    internal static TypedPlace? Of(string before, string format)
    {
        if (DoiPattern.Match(before) is { Success: true } doi)
            return new(doi.Groups["doi"].Value, true, doi.Length);
        var key = format switch
        {
            "latex" => CommandPattern.Match(before),
            "markdown" or "text" or "notebook" => MarkPattern.Match(before),
            _ => Match.Empty,
        };
        return key.Success ? new(key.Groups["key"].Value, false, key.Groups["key"].Length) : null;
    }

    [GeneratedRegex(
        @"(?:https?://(?:dx\.)?doi\.org/|\bdoi:\s?|(?<![\w./]))(?<doi>10\.\d{4,9}/[^\s""<>{}|\\^`]*)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DoiPattern { get; }

    /// <summary>Pandoc: a key after an at sign that follows no letter.</summary>
    [GeneratedRegex(@"(?<![\w@])@\{?(?<key>[\w:.#$%&+?<>~/-]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex MarkPattern { get; }

    /// <summary>The last key of a command such as <c>\citep[see][]{one,two</c>.</summary>
    [GeneratedRegex(
        @"\\(?:[a-zA-Z]*[cC]ite[a-zA-Z]*|nocite)\*?(?:\[[^\]]*\]|\([^)]*\)){0,4}\{(?:[^{},]*,)*\s*(?<key>[^{},\s]*)$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex CommandPattern { get; }
}

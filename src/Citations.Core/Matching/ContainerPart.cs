using System.Text.RegularExpressions;

namespace Citations.Matching;

/// <summary>
/// A journal's part, series or section by its letter: <c>Acta Crystallographica Section D: Structural Biology</c>. Abbreviations have the
/// letter alone (<c>Acta Crystallogr D</c>), and leave out or shorten what comes after it.
/// </summary>
/// <param name="Journal">The distinctive words of the journal.</param>
/// <param name="Letter">The letter, or the number, of the part.</param>
internal sealed partial record ContainerPart(string[] Journal, string Letter)
{
    /// <summary>The part that a name has under its label; null if it has none.</summary>
    internal static ContainerPart? Of(string name) =>
        Labelled().Match(name) is { Success: true } match && ContainerWords.Of(match.Groups["journal"].Value) is { Length: > 0 } journal
            ? new(journal, TextFolding.Fold(match.Groups["letter"].Value))
            : null;

    /// <summary>Whether a name is the journal's with the letter after it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="areOne">Whether the words of two names can be of one journal.</param>
    internal bool IsNamedBy(string name, Func<string[], string[], bool> areOne)
    {
        if (Of(name) is { } other)
            return other.Letter == Letter && areOne(other.Journal, Journal);
        foreach (var match in Bare().EnumerateMatches(name))
        {
            if (
                TextFolding.Fold(name.Substring(match.Index, match.Length)) == Letter
                && areOne(ContainerWords.Of(name[..match.Index]), Journal)
            )
                return true;
        }

        return false;
    }

    [GeneratedRegex(
        @"^(?<journal>.{3,}?)[ ,.:;(-]+(?i:part|section|series|sect\.?|ser\.?|pt\.?) (?<letter>[A-Z]|[IVX]{1,4}|[0-9]{1,2})(?![\p{L}\p{N}])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Labelled();

    [GeneratedRegex(@"(?<=\p{Ll}\.?,? )(?:[A-Z]|[IVX]{1,4}|[0-9]{1,2})(?![\p{L}\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}

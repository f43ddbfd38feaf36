namespace Citations.Articles.Parsing;

/// <summary>
/// The period of a journal's last abbreviated word, which is part of the name where the other words have theirs: of <c>J. Chem. Soc.,</c>
/// the comma ends the name, of <c>ACM Trans. Soil Syst.,</c> too, and of <c>J Chem Soc.</c> the period does.
/// </summary>
internal static class AbbreviatedContainer
{
    private const int LongestAbbreviation = 7;

    /// <summary>The name with the period that follows it in the entry, where that is part of it.</summary>
    /// <param name="name">The name of a journal or book without marks at its end.</param>
    /// <param name="entry">The text of the entry.</param>
    /// <param name="field">Where the name is in the entry.</param>
    internal static string Complete(string name, string entry, SourceSpan field)
    {
        var at = entry.IndexOf(name, Math.Min(field.Start, entry.Length), StringComparison.Ordinal);
        var end = at + name.Length;
        if (at < 0 || at > field.End || end >= entry.Length || entry[end] != '.')
            return name;
        var words = name.Split(' ');
        var endsInComma = end + 1 < entry.Length && entry[end + 1] == ',';
        return words.Length > 1 && IsAbbreviation(words[^1]) && (endsInComma ? words[..^1].Any(Ends) : words[..^1].All(Ends)) ? name + "." : name;
    }

    private static bool Ends(string word) => word.EndsWith('.');

    private static bool IsAbbreviation(string word) =>
        word.Length is > 1 and <= LongestAbbreviation && char.IsUpper(word[0]) && word.Skip(1).Any(char.IsLower);
}

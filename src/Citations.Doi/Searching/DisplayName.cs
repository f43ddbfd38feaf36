using Citations.Matching;

namespace Citations.Searching;

/// <summary>Takes a name apart that an index gives as it is printed: <c>Carlos A. Zarate Jr.</c>, <c>Ludwig van Beethoven</c>.</summary>
internal static class DisplayName
{
    internal static Contributor? Read(string? name)
    {
        var words = (name ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var suffix = words.Length > 2 && NameSuffixes.IsSure(words[^1].AsSpan().TrimEnd(',')) ? words[^1] : null;
        if (suffix is not null)
            words = words[..^1];
        if (words.Length == 0)
            return null;
        // Words in lower case before the last one are particles of the surname.
        var start = words.Length - 1;
        while (start > 1 && char.IsLower(words[start - 1][0]))
            start--;
        return Contributor.Person(words[^1].TrimEnd(','), Joined(words[..start])) with
        {
            NonDroppingParticle = Joined(words[start..^1]),
            Suffix = suffix,
        };
    }

    private static string? Joined(string[] words) => words.Length == 0 ? null : string.Join(' ', words);
}

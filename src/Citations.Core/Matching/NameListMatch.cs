namespace Citations.Matching;

/// <summary>
/// Pairs the names of two lists: the same names first, then those a slip apart, those cut in other places, then those that share
/// only the surname.
/// </summary>
public static class NameListMatch
{
    private static readonly Func<Contributor, Contributor, bool>[] Passes =
    [
        NameMatch.AreSame,
        NameMatch.AreNear,
        NameMatch.AreSameWords,
        NameMatch.SurnamesAgree,
    ];

    /// <summary>For each listed name the index of its partner among the registered ones, or null; no partner is taken twice.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="listed"/> or <paramref name="registered"/> is null.</exception>
    public static int?[] Pair(IReadOnlyList<Contributor> listed, IReadOnlyList<Contributor> registered)
    {
        ArgumentNullException.ThrowIfNull(listed);
        ArgumentNullException.ThrowIfNull(registered);
        var partners = new int?[listed.Count];
        var taken = new bool[registered.Count];
        foreach (var agree in Passes)
        {
            for (var i = 0; i < listed.Count; i++)
            {
                // Most lists are in the same order: the same place is tried first.
                if (partners[i] is null && i < registered.Count && !taken[i] && agree(listed[i], registered[i]))
                    Take(i, i);
                for (var j = 0; partners[i] is null && j < registered.Count; j++)
                {
                    if (!taken[j] && agree(listed[i], registered[j]))
                        Take(i, j);
                }
            }
        }

        return partners;

        void Take(int i, int j) => (partners[i], taken[j]) = (j, true);
    }

    /// <summary>The share of the listed names that have a partner, from 0 to 1; null if one list is empty.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="listed"/> or <paramref name="registered"/> is null.</exception>
    public static double? Share(IReadOnlyList<Contributor> listed, IReadOnlyList<Contributor> registered)
    {
        ArgumentNullException.ThrowIfNull(listed);
        ArgumentNullException.ThrowIfNull(registered);
        return listed.Count == 0 || registered.Count == 0
            ? null
            : (double)Pair(listed, registered).Count(partner => partner is not null) / listed.Count;
    }
}

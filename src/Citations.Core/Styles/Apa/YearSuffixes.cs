namespace Citations.Styles.Apa;

/// <summary>Gives works of the same authors and year their letters, in the order of the list (R2.7, R2.8, R8.5).</summary>
internal static class YearSuffixes
{
    /// <summary>Assigns the letters in one pass, because works that need them are side by side.</summary>
    internal static void Assign(ReadOnlySpan<ApaWork> sorted)
    {
        for (var start = 0; start < sorted.Length;)
        {
            var end = start + 1;
            while (end < sorted.Length && ApaOrder.ShareNamesAndYear(sorted[start], sorted[end]))
                end++;
            if (end - start > 1 && sorted[start].Rules.Source != SourceForm.Legal)
                AssignWithin(sorted[start..end]);
            start = end;
        }
    }

    /// <summary>The letter at a place: a to z, then aa, ab and so on.</summary>
    internal static string Letter(int index) =>
        index < 26 ? ((char)('a' + index)).ToString() : Letter((index / 26) - 1) + Letter(index % 26);

    private static void AssignWithin(ReadOnlySpan<ApaWork> works)
    {
        HashSet<string> given = [];
        foreach (var work in works)
        {
            if (work.YearSuffix is { } suffix)
                given.Add(suffix);
        }

        // Folded names can be equal where the names are not: Müller is not Muller.
        Dictionary<EquatableArray<Contributor>, int> counts = new(NamesAsPrinted.Comparer);
        foreach (var work in works)
            counts[work.Author.Names] = counts.GetValueOrDefault(work.Author.Names) + 1;
        Dictionary<EquatableArray<Contributor>, int> next = new(NamesAsPrinted.Comparer);
        foreach (var work in works)
        {
            if (work.YearSuffix is not null || counts[work.Author.Names] < 2)
                continue;
            var index = next.GetValueOrDefault(work.Author.Names);
            while (given.Contains(Letter(index)))
                index++;
            work.YearSuffix = Letter(index);
            next[work.Author.Names] = index + 1;
        }
    }

    private sealed class NamesAsPrinted : IEqualityComparer<EquatableArray<Contributor>>
    {
        internal static readonly NamesAsPrinted Comparer = new();

        public bool Equals(EquatableArray<Contributor> x, EquatableArray<Contributor> y)
        {
            if (x.Count != y.Count)
                return false;
            if (x == y)
                return true;
            for (var i = 0; i < x.Count; i++)
            {
                if (NameLists.Inverted(x[i]) != NameLists.Inverted(y[i]))
                    return false;
            }

            return true;
        }

        public int GetHashCode(EquatableArray<Contributor> names) =>
            names.IsEmpty ? 0 : HashCode.Combine(names.Count, names[0].ShortForm().GetHashCode(StringComparison.Ordinal));
    }
}

namespace Citations.Csl;

/// <summary>What a cite shows beyond its usual names so that it is unambiguous: how many names, and how much of each given name.</summary>
/// <param name="Shown">For each name list of the cite, how many names are shown at least.</param>
/// <param name="GivenNames">For each name list and name, 0 for the usual form, 1 for initials, 2 for the full given name.</param>
internal sealed record NameExpansion(int[] Shown, byte[][] GivenNames)
{
    internal int ShownOf(int list) => list < Shown.Length ? Shown[list] : 0;

    internal int GivenNameOf(int list, int name) => list < GivenNames.Length && name < GivenNames[list].Length ? GivenNames[list][name] : 0;

    /// <summary>Whether two show the same.</summary>
    public bool Equals(NameExpansion? other)
    {
        if (other is null || !Shown.AsSpan().SequenceEqual(other.Shown) || GivenNames.Length != other.GivenNames.Length)
            return false;
        for (var i = 0; i < GivenNames.Length; i++)
        {
            if (!GivenNames[i].AsSpan().SequenceEqual(other.GivenNames[i]))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var shown in Shown)
            hash.Add(shown);
        return hash.ToHashCode();
    }

    internal NameExpansion Copy() => new([.. Shown], [.. GivenNames.Select(names => (byte[])[.. names])]);
}

namespace Citations.Csl;

/// <summary>What a cite shows beyond its usual names so that it is unambiguous: how many names, and how much of each given name.</summary>
/// <param name="Shown">For each name list of the cite, how many names are shown at least.</param>
/// <param name="GivenNames">For each name list and name, 0 for the usual form, 1 for initials, 2 for the full given name.</param>
internal sealed record NameExpansion(int[] Shown, byte[][] GivenNames)
{
    internal int ShownOf(int list) => list < Shown.Length ? Shown[list] : 0;

    internal int GivenNameOf(int list, int name) => list < GivenNames.Length && name < GivenNames[list].Length ? GivenNames[list][name] : 0;

    internal NameExpansion Copy() => new([.. Shown], [.. GivenNames.Select(names => (byte[])[.. names])]);
}

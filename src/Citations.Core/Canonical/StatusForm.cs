using System.Collections.Frozen;

namespace Citations.Canonical;

/// <summary>How far a work is on its way, in words: BibLaTeX writes <c>inpress</c>, <c>inpreparation</c>.</summary>
internal static class StatusForm
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["inpress"] = "in press",
        ["in-press"] = "in press",
        ["inpreparation"] = "in preparation",
        ["prepublished"] = "advance online publication",
        ["ahead of print"] = "advance online publication",
        ["aheadofprint"] = "advance online publication",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    internal static string Of(string status) => Words.GetValueOrDefault(status, status);
}

using System.Collections.Frozen;

namespace Citations.Canonical;

/// <summary>Generational suffixes in one form: <c>Jr.</c>, <c>Sr.</c>, <c>II</c>, <c>III</c>.</summary>
internal static class SuffixForm
{
    private static readonly FrozenDictionary<string, string> Forms = new Dictionary<string, string>
    {
        ["jr"] = "Jr.",
        ["jr."] = "Jr.",
        ["Jr"] = "Jr.",
        ["Jr."] = "Jr.",
        ["JR"] = "Jr.",
        ["JR."] = "Jr.",
        ["Junior"] = "Jr.",
        ["sr"] = "Sr.",
        ["sr."] = "Sr.",
        ["Sr"] = "Sr.",
        ["Sr."] = "Sr.",
        ["SR."] = "Sr.",
        ["Senior"] = "Sr.",
        ["II"] = "II",
        ["III"] = "III",
        ["IV"] = "IV",
        ["2nd"] = "II",
        ["3rd"] = "III",
        ["4th"] = "IV",
        ["5th"] = "V",
        ["6th"] = "VI",
        ["2d"] = "II",
        ["3d"] = "III",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The suffix in its one form, or as it is.</summary>
    internal static string? Of(string? suffix) => suffix is null ? null : Forms.GetValueOrDefault(suffix, suffix);

    /// <summary>Whether a word is a suffix and cannot be a surname: <c>Jr.</c>, <c>III</c>.</summary>
    internal static bool IsGenerational(string word) => word is "Jr." or "Jr" or "Sr." or "Sr" or "II" or "III" or "IV" or "jr." or "sr.";

    internal static bool IsSuffix(string word) => Forms.ContainsKey(word);

    /// <summary>Takes a suffix from the end of a part of a name: <c>Jones Jr.</c>, <c>Lind, Jr.</c>, <c>Langabeer II</c>.</summary>
    internal static string? TakeFrom(ref string part)
    {
        var space = part.LastIndexOf(' ');
        if (space <= 0 || !Forms.TryGetValue(part[(space + 1)..], out var suffix) || part[(space + 1)..] is "Junior" or "Senior" or "JR")
            return null;
        var rest = part[..space].TrimEnd(',', ' ');
        if (rest.Length == 0)
            return null;
        part = rest;
        return suffix;
    }
}

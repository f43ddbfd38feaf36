namespace Citations.Rendering;

/// <summary>What may be followed from a rendered page: never a scheme that runs something.</summary>
internal static class Link
{
    private static readonly string[] Schemes = ["https://", "http://", "ftp://", "mailto:"];

    internal static bool IsHarmless(string target)
    {
        foreach (var scheme in Schemes)
        {
            if (target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return target.StartsWith('#');
    }
}

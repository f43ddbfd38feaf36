using System.Collections.Frozen;

namespace Citations.Articles.Documents.Sites;

/// <summary>
/// The keys by which Quarto and pandoc-crossref refer to figures, tables and sections in the manner of citations: <c>@fig-sales</c>,
/// <c>@tbl:sales</c>.
/// </summary>
internal static class CrossReferences
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Kinds = FrozenSet
        .Create(
            StringComparer.OrdinalIgnoreCase,
            ["fig", "tbl", "eq", "sec", "lst", "thm", "lem", "cor", "prp", "cnj", "def", "exm", "exr", "sol", "rem", "alg"]
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a key has the form of one.</summary>
    internal static bool Is(string key) => key.AsSpan().IndexOfAny('-', ':') is > 0 and var mark && Kinds.Contains(key.AsSpan(0, mark));
}

using System.Security.Cryptography;
using System.Text;
using Citations.Mutation.Points;
using Microsoft.CodeAnalysis.CSharp;

namespace Citations.Mutation;

/// <summary>
/// Draws mutants over all files of a folder. A point's rank comes from the hash of its code, so that the draw stays as it is where the code
/// does.
/// </summary>
internal static class Draw
{
    internal static IReadOnlyList<Mutant> From(string repository, string folder, int seed, int count) =>
        [
            .. SourceFiles
                .In(repository, folder)
                .SelectMany(file => PointsOf(repository, file, seed))
                .OrderBy(ranked => ranked.Rank, StringComparer.Ordinal)
                .Take(count)
                .Select((ranked, number) => new Mutant(number, ranked.File, ranked.Point)),
        ];

    private static IEnumerable<(string Rank, string File, MutationPoint Point)> PointsOf(string repository, string file, int seed)
    {
        var root = CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(repository, file))).GetRoot();
        return MutationPoints
            .In(root)
            .GroupBy(point => $"{point.Node} -> {point.Mutated}", StringComparer.Ordinal)
            .SelectMany(same => same.Select((point, i) => (Rank($"{seed} {file} {same.Key} {i}"), file, point)));
    }

    private static string Rank(FormattableString key) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant(key))));
}

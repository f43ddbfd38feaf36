using Citations.Formats;

namespace Citations.Tests.Formats;

/// <summary>
/// The works of <c>tests/data/works</c>: bare facts of all types, in one file for each format that other programs wrote, and libraries
/// of any length made of these facts.
/// </summary>
internal static class WorkLibrary
{
    private const string Folder = "tests/data/works";

    private static readonly Lazy<IReadOnlyList<Reference>> Facts = new(() => CslJsonReader.Read(Bytes("works.json")).Value);

    /// <summary>The works as they are, with names for ids.</summary>
    internal static IReadOnlyList<Reference> Works => Facts.Value;

    /// <summary>The files that programs exported, with all the faults that such files have.</summary>
    internal static IEnumerable<string> Exports { get; } =
        ["exports/parentheses.bib", "exports/unbalanced.bib", "exports/biblatex.bib", "exports/manager.bib"];

    /// <summary>A file of the folder.</summary>
    internal static byte[] Bytes(string file) => File.ReadAllBytes(Repository.PathOf($"{Folder}/{file}"));

    /// <summary>
    /// A library of any length, the same each time: the works, then works of the same shapes that have each fact from another work that
    /// has such a fact.
    /// </summary>
    internal static IReadOnlyList<Reference> Of(int count)
    {
        var works = Works;
        var texts = Pools(works.SelectMany(work => work.Texts));
        var names = Pools(works.SelectMany(work => work.Names));
        var dates = Pools(works.SelectMany(work => work.Dates));
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(index =>
                {
                    var work = works[index % works.Count];
                    // Each variable has its own step, so that facts that met once do not meet again soon.
                    var round = index / works.Count;
                    if (round > 0)
                    {
                        work = CanonicalForm
                            .Of(
                                work with
                                {
                                    Texts = Exchanged(work.Texts, texts, round, index),
                                    Names = Exchanged(work.Names, names, round, index),
                                    Dates = Exchanged(work.Dates, dates, round, index),
                                }
                            )
                            .Reference;
                    }

                    work = work with { Id = $"ref{index:00000}" };
                    return work.Doi is null ? work : work with { Doi = Doi.Parse($"10.5555/made.up.{index}") };
                }),
        ];
    }

    private static Dictionary<TKey, TValue[]> Pools<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>> facts)
        where TKey : struct, Enum =>
        facts.GroupBy(fact => fact.Key, fact => fact.Value).ToDictionary(pool => pool.Key, pool => pool.ToArray());

    private static VariableMap<TKey, TValue> Exchanged<TKey, TValue>(
        VariableMap<TKey, TValue> facts,
        Dictionary<TKey, TValue[]> pools,
        int round,
        int index
    )
        where TKey : struct, Enum
    {
        var step = 7;
        foreach (var variable in facts.Keys)
        {
            var pool = pools[variable];
            facts = facts.With(variable, pool[(index + (round * step)) % pool.Length]);
            step++;
        }

        return facts;
    }
}

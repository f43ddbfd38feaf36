using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Citations.Styles;

namespace Citations.Benchmarks.Styles;

/// <summary>
/// Sets titles in sentence case: the first of the process, which loads the data and compiles the code, then many. Run it alone, for what
/// another benchmark loaded is not measured.
/// </summary>
internal sealed class SettingCase : IBenchmark
{
    private static readonly string[] Titles =
    [
        "The Economy of the United States and New Zealand Before the Second World War",
        "Carpal Tunnel Syndrome With Prominent Skin Symptoms: A Case Report and Review of the Literature",
        "Growth and Survival of Rhinella Arenarum Under Drought in the Argentine Chaco",
        "Psychometric Properties of the Beck Depression Inventory in Older Adults",
    ];

    public string Name => "case";

    public string Description => "Sets titles in sentence case: the first one of the process, and then each.";

    public IEnumerable<string> Run(string data)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (start, compiling) = (Stopwatch.GetTimestamp(), JitInfo.GetCompilationTime());
        GC.KeepAlive(SentenceCase.Default.Convert(Titles[0]));
        var first = Stopwatch.GetElapsedTime(start);
        compiling = JitInfo.GetCompilationTime() - compiling;
        start = Stopwatch.GetTimestamp();
        GC.KeepAlive(SentenceCase.Default.Convert(Titles[1]));
        var second = Stopwatch.GetElapsedTime(start);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"first title {first.TotalMilliseconds:0.0} ms, {compiling.TotalMilliseconds:0.0} of it compiling; "
                + $"second {second.TotalMilliseconds:0.00} ms; keeps {kept / 1e6:0.0} MB"
        );
        yield return Measurement.Each(
            "reading the data",
            1,
            () => CaseModel.Read(typeof(SentenceCase).Assembly.GetManifestResourceStream("Citations.Styles.Case.case.model")!)
        );
        const int times = 1000;
        yield return Measurement.Each(
            "each title",
            times * Titles.Length,
            () =>
            {
                for (var i = 0; i < times; i++)
                {
                    foreach (var title in Titles)
                        GC.KeepAlive(SentenceCase.Default.Convert(title));
                }

                return 0;
            }
        );
    }
}

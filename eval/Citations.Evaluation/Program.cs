using System.Globalization;
using Citations.Evaluation;
using Citations.Evaluation.Assistant;
using Citations.Evaluation.Converting;
using Citations.Evaluation.Csl;
using Citations.Evaluation.Faults;
using Citations.Evaluation.Hallmark;
using Citations.Evaluation.Indexing;
using Citations.Evaluation.Matching;
using Citations.Evaluation.Names;
using Citations.Evaluation.Peers;
using Citations.Evaluation.SentenceCase;

ISuite[] suites =
[
    new ApaSuite(),
    new ApaInTextSuite(),
    new ApaSortSuite(),
    new ApaCaseSuite(),
    new CrossrefSuite(),
    new DoiCheckSuite(),
    new SentenceCaseSuite(),
    new StringsSuite(),
    new InTextSuite(),
    new RoundTripSuite(),
    new ConvertRoundTripSuite(),
    new CslSuite(),
    new CslStylesSuite(),
    new CiteprocJsSuite(),
    new ApaCslSuite(),
    new FieldsSuite("anystyle"),
    new FieldsSuite("grobid"),
    new NameListsSuite(),
    new ConserveSuite(),
    new ProvedSuite(inApa: true),
    new ProvedSuite(inApa: false),
    new RestyleSuite(),
    new MatchSuite(),
    new MatchIndexSuite(),
    new HallmarkSuite("hallmark", records => new MemoryRegistry(records)),
    new HallmarkSuite("hallmark-index", records => new RecordIndex(records)),
    new FaultsSuite("faults", sample: 0),
    new FaultsSuite("faults-fresh", sample: 1),
    new FaultsSuite("faults-third", sample: 2),
    new FixSuite("fix", sample: 0),
    new FixSuite("fix-fresh", sample: 1),
    new FixSuite("fix-third", sample: 2),
    new AssistantSuite(),
    new PeerFilesSuite(),
    new PeersSuite(),
];

if (args is not [var name, var path, ..] || suites.FirstOrDefault(s => s.Name == name) is not { } suite)
{
    var names = string.Join(", ", suites.Select(s => s.Name));
    Console.Error.WriteLine($"usage: Citations.Evaluation SUITE PATH [--failures FILE]\nsuites: {names}");
    return 2;
}

if (!Path.Exists(path))
{
    Console.Error.WriteLine($"{path} does not exist.");
    return 2;
}

var failuresFile = args is [_, _, "--failures", var file] ? file : null;
using var failures = failuresFile is null ? TextWriter.Null : new StreamWriter(failuresFile);
var (passed, total) = (0, 0);
foreach (var result in suite.Run(path))
{
    total++;
    if (result.Passed)
        passed++;
    else
        failures.WriteLine(FailureLine.Write(result));
}

var share = total == 0 ? 0 : 100.0 * passed / total;
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {passed}/{total} ({share:0.0} %)"));
return 0;

using Citations.Formats;

namespace Citations.Evaluation.Peers;

/// <summary>
/// Compares, field by field, what peers made of a library with what we made of it. The folder holds the peers' answers as
/// <c>PEER,INPUT.json</c> (CSL-JSON) or <c>PEER,INPUT.xml</c> (MODS), beside the inputs: <c>refs.*</c>, which both read, and
/// <c>ours.*</c>, which we wrote of <c>refs.json</c>.
/// </summary>
internal sealed class PeersSuite : ISuite
{
    public string Name => "peers";

    public IEnumerable<CaseResult> Run(string path)
    {
        foreach (var file in Directory.EnumerateFiles(path, "*,*").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            var input = name[(name.IndexOf(',', StringComparison.Ordinal) + 1)..];
            var theirs = (
                Path.GetExtension(file) == ".xml" ? ModsReader.Read(file) : CslJsonReader.Read(File.ReadAllBytes(file)).Value
            ).ToLookup(work => work.Id);
            foreach (var work in ReadOurs(path, input))
            {
                if (theirs[work.Id].FirstOrDefault() is not { } their)
                {
                    yield return new($"{name}/entry/{work.Id}", "", work.Title ?? "", Passed: false);
                    continue;
                }

                foreach (var (field, value) in PeerFields.All)
                {
                    var (expected, actual) = (value(their), value(work));
                    if (expected.Length + actual.Length > 0)
                        yield return new($"{name}/{field}/{work.Id}", expected, actual, expected == actual);
                }
            }
        }
    }

    private static EquatableArray<Reference> ReadOurs(string path, string input) =>
        input switch
        {
            "refs.bib" => BibTeXReader.Read(File.ReadAllText(Path.Combine(path, input))).Value,
            "refs.ris" => RisReader.Read(File.ReadAllText(Path.Combine(path, input))).Value,
            // What we wrote is compared with what we wrote it of.
            _ => CslJsonReader.Read(File.ReadAllBytes(Path.Combine(path, "refs.json"))).Value,
        };
}

using System.Text;
using Citations.Formats;

namespace Citations.Evaluation.Peers;

/// <summary>
/// Writes the library <c>refs.json</c> of a folder in each format for the peers to read, as <c>ours.*</c>. A file passes where as many
/// works are read back as were written.
/// </summary>
internal sealed class PeerFilesSuite : ISuite
{
    private static readonly (
        string File,
        Func<IEnumerable<Reference>, string> Write,
        Func<string, ParseResult<EquatableArray<Reference>>> Read
    )[] Formats =
    [
        ("ours.bib", references => BibTeXWriter.Write(references), BibTeXReader.Read),
        ("ours.ris", RisWriter.Write, RisReader.Read),
        ("ours.enw", ReferWriter.Write, ReferReader.Read),
        ("ours.endnote.xml", EndNoteXmlWriter.Write, EndNoteXmlReader.Read),
        ("ours.word.xml", WordSourcesWriter.Write, WordSourcesReader.Read),
        ("ours.nbib", NbibWriter.Write, NbibReader.Read),
        ("ours.yaml", CslYamlWriter.Write, CslYamlReader.Read),
        ("ours.cff", CffWriter.Write, CffReader.Read),
    ];

    public string Name => "peers-files";

    public IEnumerable<CaseResult> Run(string path)
    {
        var references = CslJsonReader.Read(File.ReadAllBytes(Path.Combine(path, "refs.json"))).Value;
        foreach (var (file, write, read) in Formats)
        {
            var text = write(references);
            File.WriteAllText(Path.Combine(path, file), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            var back = read(text).Value.Count;
            yield return new(file, $"{references.Count} works", $"{back} works", back == references.Count);
        }
    }
}

namespace Citations.Formats;

/// <summary>A format that libraries of references are kept in: its name, its files, its reader and its writer.</summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed class ReferenceFormat
{
    private readonly Func<string, ParseResult<EquatableArray<Reference>>> _read;
    private readonly Func<IEnumerable<Reference>, string> _write;

    private ReferenceFormat(
        string name, string title, string extension, Func<string, ParseResult<EquatableArray<Reference>>> read, Func<IEnumerable<Reference>, string> write) =>
        (Name, Title, Extension, _read, _write) = (name, title, extension, read, write);

    /// <summary>CSL-JSON, the model's own format, which loses nothing.</summary>
    public static ReferenceFormat CslJson { get; } = new("csl-json", "CSL-JSON", ".json", CslJsonReader.Read, references => CslJsonWriter.Write(references) + "\n");

    /// <summary>CSL-JSON in YAML, as pandoc keeps it in a document's head.</summary>
    public static ReferenceFormat CslYaml { get; } = new("csl-yaml", "CSL-YAML", ".yaml", CslYamlReader.Read, CslYamlWriter.Write);

    /// <summary>BibTeX.</summary>
    public static ReferenceFormat BibTeX { get; } = new("bibtex", "BibTeX", ".bib", BibTeXReader.Read, references => BibTeXWriter.Write(references));

    /// <summary>BibLaTeX; it is read as BibTeX is.</summary>
    public static ReferenceFormat BibLaTeX { get; } = new("biblatex", "BibLaTeX", ".bib", BibTeXReader.Read, references => BibTeXWriter.Write(references, BibTeXDialect.BibLaTeX));

    /// <summary>RIS, the format of reference managers.</summary>
    public static ReferenceFormat Ris { get; } = new("ris", "RIS", ".ris", RisReader.Read, RisWriter.Write);

    /// <summary>A table with a row for each work.</summary>
    public static ReferenceFormat Csv { get; } = new("csv", "CSV", ".csv", CsvReferenceReader.Read, references => CsvReferenceWriter.Write(references));

    /// <summary>PubMed's citation format.</summary>
    public static ReferenceFormat Nbib { get; } = new("nbib", "PubMed nbib", ".nbib", NbibReader.Read, NbibWriter.Write);

    /// <summary>EndNote's XML.</summary>
    public static ReferenceFormat EndNoteXml { get; } = new("endnote-xml", "EndNote XML", ".xml", EndNoteXmlReader.Read, EndNoteXmlWriter.Write);

    /// <summary>Refer, which EndNote imports.</summary>
    public static ReferenceFormat Refer { get; } = new("refer", "refer", ".enw", ReferReader.Read, ReferWriter.Write);

    /// <summary>The sources of a Word document.</summary>
    public static ReferenceFormat WordSources { get; } = new("word-sources", "Word sources", ".xml", WordSourcesReader.Read, WordSourcesWriter.Write);

    /// <summary>CITATION.cff, the citation of a piece of software.</summary>
    public static ReferenceFormat Cff { get; } = new("cff", "CFF", ".cff", CffReader.Read, CffWriter.Write);

    /// <summary>All formats.</summary>
    public static EquatableArray<ReferenceFormat> All { get; } = [CslJson, BibTeX, BibLaTeX, Ris, Csv, Nbib, EndNoteXml, Refer, WordSources, Cff, CslYaml];

    /// <summary>The name on a command line, such as <c>csl-json</c>.</summary>
    public string Name { get; }

    /// <summary>The name in a sentence, such as <c>CSL-JSON</c>.</summary>
    public string Title { get; }

    /// <summary>The usual extension of its files, with the dot.</summary>
    public string Extension { get; }

    /// <summary>Reads the works of a text. Never throws.</summary>
    public ParseResult<EquatableArray<Reference>> Read(string text) => _read(text);

    /// <summary>Writes works as a text. What the format cannot hold is left out: <see cref="FormatLoss"/> tells what that is.</summary>
    public string Write(IEnumerable<Reference> references) => _write(references);

    /// <summary>The format of a name, or null.</summary>
    public static ReferenceFormat? Named(string name) => All.FirstOrDefault(format => format.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The format that a file's extension stands for, or null; of two with one extension the first of <see cref="All"/>.</summary>
    public static ReferenceFormat? OfPath(string path) => Path.GetExtension(path) switch
    {
        ".yml" => CslYaml,
        var extension => All.FirstOrDefault(format => format.Extension.Equals(extension, StringComparison.OrdinalIgnoreCase)),
    };

    /// <summary>The format of a text by what stands in it, or null where it is like none.</summary>
    public static ReferenceFormat? Detect(string text) => FormatDetection.Detect(text);

    /// <summary>The name in a sentence.</summary>
    public override string ToString() => Title;
}

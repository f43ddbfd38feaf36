using System.Text.RegularExpressions;
using Citations.Formats.Csv;
using Citations.Formats.Mapping;

namespace Citations.Formats;

/// <summary>
/// The formats of references that are based on a general format of data, CSV or YAML. They are known beside those of
/// <see cref="ReferenceFormat.All"/>: pass <see cref="All"/> to <see cref="ReferenceLibrary.Load(string, IEnumerable{ReferenceFormat})"/>.
/// </summary>
public static partial class DataFormats
{
    /// <summary>A table with a row for each work.</summary>
    public static ReferenceFormat Csv { get; } =
        ReferenceFormat.Create(
            "csv",
            "CSV",
            [".csv"],
            CsvReferenceReader.Read,
            ReferenceFormat.Plainly((text, references) => CsvReferenceWriter.Write(text, references, options: null)),
            CsvReferenceReader.Open,
            isLike: IsTable
        );

    /// <summary>CITATION.cff, the citation of a piece of software.</summary>
    public static ReferenceFormat Cff { get; } =
        ReferenceFormat.Create(
            "cff",
            "CFF",
            [".cff"],
            CffReader.Read,
            (text, references) => text.Write(CffWriter.Write(references)),
            mark: CffLine()
        );

    /// <summary>CSL-JSON in YAML, as pandoc keeps it in a document's head.</summary>
    public static ReferenceFormat CslYaml { get; } =
        ReferenceFormat.Create(
            "csl-yaml",
            "CSL-YAML",
            [".yaml", ".yml"],
            CslYamlReader.Read,
            (text, references) => text.Write(CslYamlWriter.Write(references)),
            mark: CslYamlLine()
        );

    /// <summary>These formats, each of which is read and written.</summary>
    public static EquatableArray<ReferenceFormat> All { get; } = [Csv, Cff, CslYaml];

    // A table's first row names its columns, and so do two of its names at least, or all.
    private static bool IsTable(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, FormatDetection.Head)).Trim("\uFEFF \t\r\n").ToString();
        if (head.Length == 0)
            return false;
        var lines = RecordLines
            .Of(head)
            .Select(line => line.In(head).ToString())
            .SkipWhile(line => line.StartsWith("sep=", StringComparison.Ordinal))
            .Take(2)
            .ToList();
        if (lines.Count == 0)
            return false;
        var (known, count) = CsvColumns.KnownIn(lines[0]);
        return (known >= Math.Min(2, count) || (lines.Count == 2 && CsvColumns.IsPreamble(lines[0], lines[1])))
            && FormatDetection.Detect(head, [Cff, CslYaml]) is null;
    }

    [GeneratedRegex(@"^cff-version\s*:", RegexOptions.CultureInvariant)]
    private static partial Regex CffLine();

    [GeneratedRegex(@"^(references\s*:|-\s+(id|type|title|author)\s*:)", RegexOptions.CultureInvariant)]
    private static partial Regex CslYamlLine();
}

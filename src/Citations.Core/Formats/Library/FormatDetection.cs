using System.Text.RegularExpressions;
using Citations.Formats.Csv;
using Citations.Formats.Mapping;

namespace Citations.Formats;

/// <summary>Tells the format of a text by the first line that only one format can have.</summary>
internal static partial class FormatDetection
{
    // What a file begins with is enough; a preface of this length is none.
    internal const int Head = 64 * 1024;

    private static readonly (Regex Line, ReferenceFormat Format)[] Marks =
    [
        (RisLine(), ReferenceFormat.Ris),
        (NbibLine(), ReferenceFormat.Nbib),
        (ReferLine(), ReferenceFormat.Refer),
        (BibTeXLine(), ReferenceFormat.BibTeX),
        (CffLine(), ReferenceFormat.Cff),
        (CslYamlLine(), ReferenceFormat.CslYaml),
    ];

    internal static ReferenceFormat? Detect(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Head)).Trim("\uFEFF \t\r\n").ToString();
        if (head.Length == 0) return null;
        if (head[0] == '<') return IsWordSources(head) ? ReferenceFormat.WordSources : head.Contains("<record", StringComparison.Ordinal) ? ReferenceFormat.EndNoteXml : null;
        if (head[0] is '[' or '{' && !head.StartsWith("{\\", StringComparison.Ordinal)) return ReferenceFormat.CslJson;
        foreach (var line in TextLines.Of(head))
        {
            foreach (var (mark, format) in Marks)
            {
                if (mark.IsMatch(line.In(head))) return format;
            }
        }

        return IsTable(head) ? ReferenceFormat.Csv : null;
    }

    private static bool IsWordSources(string head) => head.Contains("officeDocument/2006/bibliography", StringComparison.Ordinal) || head.Contains("<b:Sources", StringComparison.Ordinal);

    // A table's first row names its columns, and so do two of its names at least, or all.
    private static bool IsTable(string head)
    {
        var lines = TextLines.Of(head).Select(line => line.In(head).ToString()).SkipWhile(line => line.StartsWith("sep=", StringComparison.Ordinal));
        var headers = (lines.FirstOrDefault() ?? "").Split([',', ';', '\t', '|']).Select(header => header.Trim().Trim('"')).ToList();
        var known = headers.Count(header => CsvColumns.IsId(header) || CsvColumns.IsType(header) || CsvColumns.Read(header) is not null);
        return known >= Math.Min(2, headers.Count);
    }

    [GeneratedRegex(@"^\s*TY\s{1,2}-(\s|$)", RegexOptions.NonBacktracking)]
    private static partial Regex RisLine();

    [GeneratedRegex(@"^PMID *- ", RegexOptions.NonBacktracking)]
    private static partial Regex NbibLine();

    [GeneratedRegex(@"^%[0-9A-Z] ", RegexOptions.NonBacktracking)]
    private static partial Regex ReferLine();

    [GeneratedRegex(@"^\s*@\s*[A-Za-z]+\s*[{(]", RegexOptions.NonBacktracking)]
    private static partial Regex BibTeXLine();

    [GeneratedRegex(@"^cff-version\s*:", RegexOptions.NonBacktracking)]
    private static partial Regex CffLine();

    [GeneratedRegex(@"^(references\s*:|-\s+(id|type|title|author)\s*:)", RegexOptions.NonBacktracking)]
    private static partial Regex CslYamlLine();
}

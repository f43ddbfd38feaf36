using System.Text.RegularExpressions;
using Citations.Formats.Mapping;

namespace Citations.Formats;

/// <summary>Recognises the format of a text by the first line that only one format can have.</summary>
internal static partial class FormatDetection
{
    // The beginning of a file is enough; a longer preface is not accepted.
    internal const int Head = 64 * 1024;

    private static readonly (Regex Line, ReferenceFormat Format)[] Marks =
    [
        (RisLine(), ReferenceFormat.Ris),
        (NbibLine(), ReferenceFormat.Nbib),
        (ReferLine(), ReferenceFormat.Refer),
        (BibTeXLine(), ReferenceFormat.BibTeX),
    ];

    /// <param name="text">The text.</param>
    /// <param name="others">Formats beside those of <see cref="ReferenceFormat.All"/>; those that have a mark count.</param>
    internal static ReferenceFormat? Detect(string text, IEnumerable<ReferenceFormat> others)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Head)).Trim("\uFEFF \t\r\n").ToString();
        if (head.Length == 0)
            return null;
        if (head[0] == '<')
            return IsWordSources(head) ? ReferenceFormat.WordSources
                : head.Contains("<record", StringComparison.Ordinal) ? ReferenceFormat.EndNoteXml
                : null;
        if (head[0] is '[' or '{' && !head.StartsWith("{\\", StringComparison.Ordinal))
            return ReferenceFormat.CslJson;
        List<(Regex Line, ReferenceFormat Format)> marks =
        [
            .. Marks,
            .. from other in others where other.Mark is not null select (other.Mark, other),
        ];
        foreach (var line in RecordLines.Of(head))
        {
            foreach (var (mark, format) in marks)
            {
                if (mark.IsMatch(line.In(head)))
                    return format == ReferenceFormat.BibTeX && BibLaTeXField().IsMatch(head) ? ReferenceFormat.BibLaTeX : format;
            }
        }

        return null;
    }

    private static bool IsWordSources(string head) =>
        head.Contains("officeDocument/2006/bibliography", StringComparison.Ordinal)
        || head.Contains("<b:Sources", StringComparison.Ordinal);

    // The end of an entry, for those whose beginning was lost.
    [GeneratedRegex(@"^\s*TY\s{1,2}-(\s|$)|^ER  -\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex RisLine();

    // ERIC's records have no PMID. Tags of three letters are padded to four, which those of RIS are not.
    [GeneratedRegex("^(?:PMID *|(?:OWN|FAU|LID|AID|OID|JID|DEP|DCS|PST) |STAT|ISSN)- ", RegexOptions.CultureInvariant)]
    private static partial Regex NbibLine();

    [GeneratedRegex(@"^%[0-9A-Z] ", RegexOptions.CultureInvariant)]
    private static partial Regex ReferLine();

    [GeneratedRegex(@"^\s*@\s*[A-Za-z]+\s*[{(]", RegexOptions.CultureInvariant)]
    private static partial Regex BibTeXLine();

    // Fields and entry types that BibTeX's own styles do not know. Of the bounded head, and within lines: it is tried on each library,
    // and an automaton would take longer to be built.
    [GeneratedRegex(
        @"(?im)(?:^|[,{])[ \t]*(?:date|journaltitle|maintitle|eprinttype|shortjournal|origdate|urldate|langid)[ \t]*=|^[ \t]*@(?:online|mvbook|mvcollection|collection|thesis|report|dataset|software|bookinbook|suppbook|inreference|xdata)[ \t]*\{",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BibLaTeXField();
}

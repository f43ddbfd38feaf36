using System.Net;
using System.Text.RegularExpressions;
using Citations.Formats;
using Citations.Styles;

namespace Citations.Tests.Styles.Apa;

/// <summary>Formats CSL-JSON in APA 7 and shows italics as underscores.</summary>
internal static partial class ApaText
{
    internal static string Entry(string json) => Show(ApaStyle.Seventh.Format(Read(json)));

    internal static string[] List(params string[] items) => [.. Document(items, []).Entries.Select(entry => Show(entry.Text))];

    internal static string Cite(string[] items, CitationMode mode, params CitationItem[] cited) =>
        Show(Document(items, [new([.. cited], mode)]).Citations[0]);

    internal static string Cite(string[] items, params string[] ids) =>
        Cite(items, CitationMode.Parenthetical, [.. ids.Select(id => new CitationItem(id))]);

    internal static FormattedDocument Document(string[] items, Citation[] citations) =>
        ApaStyle.Seventh.Format([.. items.Select(Read)], citations);

    internal static Reference Read(string json) =>
        CslJsonReader.ReadOne(
            json.Contains("\"id\"", StringComparison.Ordinal)
                ? json
                : json.Replace("{\"type\"", "{\"id\":\"x\",\"type\"", StringComparison.Ordinal)
        );

    internal static string Show(RichText text) =>
        WebUtility.HtmlDecode(
            Link.Replace(text.ToHtml(), "").Replace("<i>", "_", StringComparison.Ordinal).Replace("</i>", "_", StringComparison.Ordinal)
        );

    /// <summary>A book by the authors given as CSL-JSON names.</summary>
    internal static string By(string id, string authors, string issued, string title = "Title") =>
        $$"""{"id":"{{id}}","type":"book","author":[{{authors}}],"title":"{{title}}"{{(issued.Length == 0 ? "" : issued == "in press" ? ",\"status\":\"in press\"" : $",\"issued\":{{\"date-parts\":[[{issued}]]}}")}}}""";

    internal static string Name(string family, string given = "A.") => $$"""{"family":"{{family}}","given":"{{given}}"}""";

    [GeneratedRegex("</?a(?: [^>]*)?>", RegexOptions.NonBacktracking)]
    private static partial Regex Link { get; }
}

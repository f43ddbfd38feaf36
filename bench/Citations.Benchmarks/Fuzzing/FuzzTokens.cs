using System.Collections.Frozen;
using Citations.Formats.Latex;

namespace Citations.Benchmarks.Fuzzing;

/// <summary>What means something in a format, and what means trouble in all.</summary>
internal static class FuzzTokens
{
    private static readonly string[] Everywhere =
    [
        "\n", "\r", "\r\n", "\n\n", "\t", " ", "\0", "\u0001", "\u007F", "\u0085", "\u00A0", "\u2028", "\uFEFF", "\uFFFE", "\uFFFF", "\uD800", "\uDC00", "\uDBFF\uDFFF", "e\u0301", "ß", "İ", "漢",
        "0", "-1", "999999999999999999999", "2147483648", "1e309", "-0", "1900", "0000-00-00", "2013-02-30", "\"", "'", "\\", "/", ",", ";", ":", "-", "--", "&", "%", "$", "~", "^", "_", "<", ">",
        " and ", " and others", "et al.", "10.1000/x", "https://doi.org/10.1000/x", "von ", "Jr.", "<i>", "</i>", "<span class=\"nocase\">", "</span>", "𝒳",
    ];

    // Every command of the table, as BibTeX's "special character" and within a word.
    private static readonly string[] LatexCommands =
        [.. LatexSymbols.All.Concat(LatexMarkup.All).SelectMany((command, i) => (i % 2) == 0 ? new[] { $"{{\\{command} Ab}}c" } : [$"{{\\{command}}}"])];

    private static readonly string[] BibTeX =
    [
        "@", "@article{", "@string{a = ", "@string{a = a # a}", "@comment{", "@preamble{", "@xdata{x, ", "@book(", "{", "}", "(", ")", "#", " # ", "=", "jan", "crossref = {a},", "xdata = {x},", "author = {", "title = \"", "date = {", "year = ",
        "\\'", "\\\"{", "\\v{c}", "\\textsuperscript{", "\\emph{", "\\url{", "\\href{a}{", "\\ss", "$x_{", "$^2$", "\\begin{", "\\verb|", "\\char\"", "\\symbol{", "~", "``", "''", "\\&", "\\\\", "family=", "given=", "{{", "}}", "2013/", "2013~", "20uu", "/..", "1999-01/1998",
    ];

    private static readonly string[] Xml =
    [
        "<", "</", "/>", ">", "<!--", "-->", "<![CDATA[", "]]>", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>", "<?a b?>", "<!DOCTYPE a [<!ENTITY b \"cccccccccc\">]>", "&b;", "&#0;", "&#xD800;", "&#x1F600;", "&amp;", "&lt;", "&", " xmlns=\"\"", " xmlns:b=\"a\"", " a=\"b\"", "<a>", "</a>",
    ];

    private static readonly string[] Yaml =
    [
        "- ", "  ", ": ", ":", "? ", "|", "|+2\n", ">-\n", ">", "{", "}", "[", "]", ",", "&a ", "*a", "<<: *a", "!!str ", "!", "---\n", "...\n", "# ", " #", "\"", "'", "''", "\\x41", "\\uD800", "\\", "%YAML 1.2\n", "~", "null", "true", "0x1F", ".inf", "@", "`", "title: ", "author:\n", "date-parts: [[2013]]",
    ];

    private static readonly FrozenDictionary<string, string[]> OfFormat = new Dictionary<string, string[]>
    {
        ["csl-json"] =
        [
            "{", "}", "[", "]", ",", ":", "\"", "null", "true", "{\"", "\":", "[[", "]]", "\\u0000", "\\ud800", "\\udc00", "\\uD83D\\uDE00", "\\x", "\\\"", "//", "/*", "*/", "1E400", "-", "01", "\"items\":[", "\"date-parts\":[[", "\"issued\":", "\"author\":[{\"family\":\"a\"}],", "\"note\":\"PMID: 1\\n", "\"custom\":{", "\"id\":1,",
            "\"season\":\"summer\"", "\"circa\":true", "\"raw\":\"", "\"literal\":\"", "\"type\":\"",
        ],
        ["bibtex"] = [.. BibTeX, .. BibTeX, .. BibTeX, .. LatexCommands],
        ["biblatex"] = [.. BibTeX, .. BibTeX, .. BibTeX, .. LatexCommands],
        ["ris"] = ["TY  - JOUR\n", "ER  - \n", "ER  -\n", "TY  - ", "  - ", "AU  - ", "A1  - ", "PY  - ", "DA  - 2013/05/17/", "Y1  - 2013///", "SP  - ", "EP  - ", "N1  - ", "ID  - ", "T2  - ", "UR  - ", "DO  - ", "KW  - ", "XX  - ", "TY", "-"],
        ["csv"] = ["\"", "\"\"", ",", ";", "|", "\n\"", "\",\"", "=", "=cmd|' /C calc'!A0", "+1", "@", "sep=;\n", "title,author\n", "Authors", "DOI", "id", "type", "\",", ",\""],
        ["nbib"] = ["PMID- ", "FAU - ", "AU  - ", "TI  - ", "\n      ", "IS  - 1 (Electronic)", "AID - 10.1000/x [doi]", "DP  - 2013 May-Jun", "AD  - ", "PT  - ", "LID - ", "CN  - ", "MH  - ", "- ", "\n\n", "LA  - ", "SO  - ", "PG  - 1-2"],
        ["endnote-xml"] = [.. Xml, "<record>", "</record>", "<xml><records>", "<ref-type name=\"Journal Article\">17</ref-type>", "<style face=\"italic\">", "</style>", "<author>", "<year>", "<titles><title>", "<custom1>"],
        ["refer"] = ["%", "%0 Journal Article\n", "%A ", "%T ", "%D ", "%J ", "%P ", "%E ", "%Z ", "\n\n", "%%", "%0 ", "\n%"],
        ["word-sources"] = [.. Xml, "<b:Source>", "</b:Source>", "<b:Author><b:Author><b:NameList>", "<b:Person>", "<b:Last>", "<b:Corporate>", "<b:Year>", "<b:SourceType>", "<b:Tag>"],
        ["cff"] = [.. Yaml, "cff-version: 1.2.0\n", "authors:\n", "references:\n", "preferred-citation:\n", "  - family-names: ", "identifiers:\n", "type: ", "doi: "],
        ["csl-yaml"] = [.. Yaml, "references:\n", "- id: ", "issued: 2013-05", "*emph*", "^sup^", "[span]{.nocase}", "`code`", "**", "\\*"],
    }.ToFrozenDictionary();

    internal static string[] Of(string format) => [.. Everywhere, .. OfFormat.GetValueOrDefault(format, [])];
}

using Citations.Formats;

namespace Citations.Tests.Formats;

/// <summary>
/// Texts that are cheap to write and dear to a careless reader: one thing over and over, as often as is asked. Reading them must cost in
/// proportion to their length.
/// </summary>
internal static class FormatTraps
{
    private static readonly (string Format, string Name, Func<int, string> Text)[] Table =
    [
        ("bibtex", "braces", n => $"@a{{b, title = {{{Times(n, "{")}x{Times(n, "}")}}}}}"),
        ("bibtex", "open braces", n => $"@a{{b, title = {Times(n, "{")}"),
        ("bibtex", "open entries", n => Times(n, "@a{b, title = {x\n")),
        ("bibtex", "open quotation marks", n => $"@a{{b, {Times(n, "title = \"x,\n")}"),
        ("bibtex", "at signs", n => Times(n, "@")),
        ("bibtex", "comments", n => Times(n, "@comment{")),
        ("bibtex", "unknown fields", n => $"@a{{b{Each(n, i => $", f{i} = {{x}}")}}}"),
        ("bibtex", "one field", n => $"@a{{b{Times(n, ", keywords = {x}")}}}"),
        ("bibtex", "one unknown field", n => $"@a{{b{Times(n, ", other = {x}")}}}"),
        ("bibtex", "names", n => $"@a{{b, author = {{{Times(n, "A B and ")}C}}}}"),
        ("bibtex", "words of a name", n => $"@a{{b, author = {{{Times(n, "von ")}C}}}}"),
        ("bibtex", "commas of a name", n => $"@a{{b, author = {{{Times(n, "a, ")}C}}}}"),
        ("bibtex", "concatenation", n => $"@a{{b, title = x{Times(n, " # {y}")}}}"),
        ("bibtex", "a macro that doubles itself", n => $"@string{{a = {{x}}}}{Times(n, "@string{a = a # a}\n")}@a{{b, title = a}}"),
        (
            "bibtex",
            "a chain of macros",
            n => $"@string{{s0 = {{x}}}}{Each(n, i => $"@string{{s{i + 1} = s{i} # {{x}}}}\n")}@a{{b, title = s{n}}}"
        ),
        ("bibtex", "a chain of parents", n => Each(n, i => $"@book{{b{i}, crossref = {{b{i + 1}}}, f{i} = {{x}}}}\n")),
        ("bibtex", "a ring of parents", n => Each(n, i => $"@book{{b{i}, xdata = {{b{(i + 1) % n}}}}}\n")),
        (
            "bibtex",
            "children of one large parent",
            n => $"@book{{p{Each(n, i => $", f{i} = {{x}}")}}}\n{Times(n, "@inbook{c, crossref = {p}}\n")}"
        ),
        ("bibtex", "accents", n => $"@a{{b, title = {{{Times(n, "\\'")}x}}}}"),
        ("bibtex", "commands", n => $"@a{{b, title = {{{Times(n, "\\emph{")}x{Times(n, "}")}}}}}"),
        ("bibtex", "open commands", n => $"@a{{b, title = {{{Times(n, "\\emph ")}x}}}}"),
        ("bibtex", "switches", n => $"@a{{b, title = {{{Times(n, "\\bf ")}x}}}}"),
        ("bibtex", "mathematics", n => $"@a{{b, title = {{{Times(n, "$x_{")}x}}}}"),
        ("bibtex", "scripts", n => $"@a{{b, title = {{${Times(n, "^")}$}}}}"),
        ("ris", "keywords", n => $"TY  - JOUR\n{Times(n, "KW  - x\n")}ER  - \n"),
        ("ris", "authors", n => $"TY  - JOUR\n{Times(n, "AU  - A, B\n")}ER  - \n"),
        (
            "ris",
            "unknown tags",
            n => $"TY  - JOUR\n{Each(n, i => $"{(char)('A' + (i % 26))}{(char)('A' + (i / 26 % 26))}  - x\n")}ER  - \n"
        ),
        ("ris", "one tag", n => $"TY  - JOUR\n{Times(n, "M3  - x\n")}ER  - \n"),
        ("ris", "lines that go on", n => $"TY  - JOUR\nTI  - x\n{Times(n, "more\n")}ER  - \n"),
        ("ris", "open entries", n => Times(n, "TY  - JOUR\n")),
        ("ris", "ends", n => Times(n, "ER  - \n")),
        ("nbib", "ISSNs", n => $"PMID- 1\n{Each(n, i => $"IS  - {i} (Electronic)\n")}"),
        ("nbib", "affiliations", n => $"PMID- 1\nFAU - A, B\n{Times(n, "AD  - x\n")}"),
        ("nbib", "identifiers", n => $"PMID- 1\nFAU - A, B\n{Times(n, "AUID- ORCID: 0000\n")}{Times(n, "AID - x [pii]\n")}"),
        ("nbib", "authors", n => $"PMID- 1\n{Times(n, "FAU - A, B\nAU  - A B\n")}"),
        ("nbib", "lines that go on", n => $"PMID- 1\nAB  - x\n{Times(n, "      more\n")}"),
        ("nbib", "unknown tags", n => $"PMID- 1\n{Each(n, i => $"X{i % 1000:000}- x\n")}"),
        ("refer", "authors", n => $"%0 Book\n{Times(n, "%A A, B\n")}"),
        ("refer", "one tag", n => $"%0 Book\n{Times(n, "%~ x\n")}"),
        ("refer", "lines that go on", n => $"%0 Book\n%T x\n{Times(n, "more\n")}"),
        ("refer", "entries", n => Times(n, "%0 Book\n\n")),
        ("endnote-xml", "depth", n => $"<xml><records><record>{Times(n, "<a>")}x{Times(n, "</a>")}</record></records></xml>"),
        ("endnote-xml", "open elements", n => $"<xml><records><record>{Times(n, "<style>")}"),
        (
            "endnote-xml",
            "entities",
            n =>
                $"<!DOCTYPE a [<!ENTITY e0 \"x\">{Each(n, i => $"<!ENTITY e{i + 1} \"&e{i};&e{i};\">")}]><xml><records><record><titles><title>&e{n};</title></titles></record></records></xml>"
        ),
        ("endnote-xml", "unknown elements", n => $"<xml><records><record>{Each(n, i => $"<e{i}>x</e{i}>")}</record></records></xml>"),
        ("endnote-xml", "attributes", n => $"<xml><records><record{Each(n, i => $" a{i}=\"x\"")}/></records></xml>"),
        ("endnote-xml", "broken records", n => $"<xml><records>{Times(n, "<record><a></record>")}</records></xml>"),
        ("endnote-xml", "open records", n => $"<xml><records>{Times(n, "<record>")}"),
        (
            "endnote-xml",
            "keywords",
            n => $"<xml><records><record><keywords>{Times(n, "<keyword>x</keyword>")}</keywords></record></records></xml>"
        ),
        (
            "word-sources",
            "persons",
            n =>
                $"<b:Sources xmlns:b=\"http://schemas.openxmlformats.org/officeDocument/2006/bibliography\"><b:Source><b:Author><b:Author><b:NameList>{Times(n, "<b:Person><b:Last>x</b:Last></b:Person>")}</b:NameList></b:Author></b:Author></b:Source></b:Sources>"
        ),
        (
            "word-sources",
            "unknown elements",
            n =>
                $"<b:Sources xmlns:b=\"http://schemas.openxmlformats.org/officeDocument/2006/bibliography\"><b:Source>{Each(n, i => $"<b:E{i}>x</b:E{i}>")}</b:Source></b:Sources>"
        ),
        ("endnote-xml", "records cut off", n => $"<xml><records>{Times(n, "<record ")}"),
        ("word-sources", "brackets before a source", n => $"{Times(n, "<")}b:Source>"),
        (
            "cff",
            "aliases",
            n => $"cff-version: 1.2.0\na0: &a0 [x, x]\n{Each(n, i => $"a{i + 1}: &a{i + 1} [*a{i}, *a{i}]\n")}title: *a{n}\n"
        ),
        ("cff", "keys", n => $"cff-version: 1.2.0\n{Each(n, i => $"k{i}: x\n")}"),
        ("cff", "authors", n => $"cff-version: 1.2.0\nauthors:\n{Times(n, "  - family-names: A\n    given-names: B\n")}"),
        ("cff", "facts of an author", n => $"cff-version: 1.2.0\nauthors:\n  - family-names: A\n{Each(n, i => $"    k{i}: x\n")}"),
        ("csl-yaml", "nested flow", n => $"references:\n- id: a\n  custom: {Times(n, "[")}"),
        ("csl-yaml", "nested flow mappings", n => $"references:\n- id: a\n  custom: {Times(n, "{a: ")}"),
        ("csl-yaml", "nested lists", n => $"references:\n{Times(n, "- ")}x\n"),
        ("csl-yaml", "anchors", n => $"references:\n- id: a\n  custom:\n{Each(n, i => $"    k{i}: &a x\n")}"),
        ("csl-yaml", "lines of a text", n => $"references:\n- id: a\n  title: >\n{Times(n, "    x\n\n")}"),
        ("csl-yaml", "lines of a plain text", n => $"references:\n- id: a\n  title: x\n{Times(n, "    x\n")}"),
        ("csl-yaml", "lines of a quoted text", n => $"references:\n- id: a\n  title: \"x\n{Times(n, "    x\n")}"),
        ("csl-yaml", "comments", n => $"references:\n{Times(n, "# x\n")}- id: a\n"),
        ("csl-yaml", "emphasis", n => $"references:\n- id: a\n  title: '{Times(n, "*a **b ")}'\n"),
        ("csl-yaml", "brackets", n => $"references:\n- id: a\n  title: '{Times(n, "[a")}'\n"),
        ("csl-yaml", "scripts", n => $"references:\n- id: a\n  title: '{Times(n, "^a~b")}'\n"),
        ("csl-yaml", "broken entries", n => $"references:\n{Times(n, "- id: [\n")}"),
        ("csv", "quotation marks", n => $"title,author\n{Times(n, "\"")}\n"),
        ("csv", "an open quotation mark", n => $"title,author\n\"{Times(n, "x\n")}"),
        ("csv", "broken quotation marks", n => $"title,author\n{Times(n, "\"a\"b,c\n")}"),
        ("csv", "columns", n => $"title{Each(n, i => $",c{i}")}\nx{Times(n, ",y")}\n"),
        ("csv", "columns of custom facts", n => $"title{Each(n, i => $",custom.c{i}")}\nx{Times(n, ",y")}\n"),
        ("csv", "cells without a column", n => $"title\nx{Times(n, ",y")}\n"),
        ("csv", "names", n => $"title,author\nx,{Times(n, "A B; ")}\n"),
        ("csl-json", "unknown properties", n => $"[{{{Each(n, i => $"\"p{i}\": 1, ")}\"id\": \"a\"}}]"),
        ("csl-json", "unknown properties of a name", n => $"[{{\"author\": [{{{Each(n, i => $"\"p{i}\": 1, ")}\"family\": \"a\"}}]}}]"),
        ("csl-json", "unknown properties of a date", n => $"[{{\"issued\": {{{Each(n, i => $"\"p{i}\": 1, ")}\"raw\": \"2013\"}}}}]"),
        (
            "csl-json",
            "fields of names",
            n =>
                $"[{{\"author\": [{Times(n, "{\"family\": \"a\"},")}], \"custom\": {{\"contributor-fields\": {{\"author\": [{Each(n, i => $"{{\"position\": {i + 1}, \"name\": \"a\", \"fields\": {{\"ORCID\": \"x\"}}}},")}]}}}}}}]"
        ),
        (
            "csl-json",
            "fields of one name",
            n =>
                $"[{{\"author\": [{{\"family\": \"a\"}}], \"custom\": {{\"contributor-fields\": {{\"author\": [{Each(n, i => $"{{\"position\": 1, \"name\": \"a\", \"fields\": {{\"k{i}\": \"x\"}}}},")}]}}}}}}]"
        ),
        ("csl-json", "lines of a note", n => $"[{{\"note\": \"{Times(n, "PMID: 1\\n")}\"}}]"),
        ("csl-json", "authors in a note", n => $"[{{\"note\": \"{Times(n, "author: A || B\\n")}\"}}]"),
        ("csl-json", "texts of a list", n => $"[{{\"ISSN\": [{Times(n, "\"1234-5678\", ")}\"x\"]}}]"),
        ("csl-json", "brackets", n => Times(n, "[")),
        ("csl-json", "braces", n => Times(n, "{\"a\":")),
        ("csl-json", "broken items", n => $"[{Times(n, "{\"id\": a},")}]"),
        ("csl-json", "words for items", n => $"[{Times(n, "t\n")}]"),
        ("csl-json", "open comments", n => $"[{Times(n, "{/*},")}]"),
        ("csl-json", "open texts", n => $"[{Times(n, "{\"a\n")}"),
        ("csl-json", "half surrogates", n => $"[{{\"title\": \"{Times(n, "\\ud800")}\"}}]"),
    ];

    /// <summary>The names of the traps for formats.</summary>
    internal static IEnumerable<string> NamesFor(IEnumerable<ReferenceFormat> formats) =>
        formats.SelectMany(format => Table.Where(row => row.Format == format.Name)).Select(row => $"{row.Format}: {row.Name}");

    /// <summary>The trap of a name.</summary>
    /// <param name="name">One of <see cref="NamesFor"/>.</param>
    /// <param name="others">Formats beside those of <see cref="ReferenceFormat.All"/>.</param>
    internal static (ReferenceFormat Format, Func<int, string> Text) Named(string name, IEnumerable<ReferenceFormat> others)
    {
        var row = Table.Single(row => $"{row.Format}: {row.Name}" == name);
        return (ReferenceFormat.Named(row.Format, others)!, row.Text);
    }

    private static string Times(int count, string piece) => string.Concat(Enumerable.Repeat(piece, count));

    private static string Each(int count, Func<int, string> piece) => string.Concat(Enumerable.Range(0, count).Select(piece));
}

using Citations.Articles.Rewriting;

namespace Citations.Articles.Documents;

/// <summary>The findings about an article as a whole.</summary>
internal static class Findings
{
    internal static readonly DiagnosticDescriptor CannotRead = new(
        "CIT0001",
        "The file cannot be read",
        DiagnosticSeverity.Error,
        "The format of the file cannot be read, or the file holds characters that text does not contain. It was not checked. Save it in one of the formats that the message names."
    );

    internal static readonly DiagnosticDescriptor EmptyArticle = new(
        "CIT0002",
        "The article is empty",
        DiagnosticSeverity.Warning,
        "The file holds no text, so there is nothing to check."
    );

    internal static readonly DiagnosticDescriptor NoReferenceList = new(
        "CIT0003",
        "The article has no reference list",
        DiagnosticSeverity.Information,
        "No heading and no run of entries looks like a reference list. References that are only linked in the text are not checked as entries."
    );

    internal static readonly DiagnosticDescriptor NotUnicode = new(
        "CIT0004",
        "The file is not UTF-8",
        DiagnosticSeverity.Information,
        "The file was read in the encoding that it declares, or as Windows-1252 if it declares no encoding. Save it as UTF-8, so that every program reads the same letters."
    );

    internal static readonly DiagnosticDescriptor NestedTooDeep = new(
        "CIT0005",
        "Elements are nested too deep",
        DiagnosticSeverity.Warning,
        "Elements of the file are nested deeper than the limit; the text of deeper elements was read without its markup."
    );

    internal static readonly DiagnosticDescriptor NotIncludedFile = new(
        "CIT0006",
        "An included file was not read",
        DiagnosticSeverity.Warning,
        "A file that the article includes was not read: it is not within the article's folder, or it does not exist. Its content was not checked."
    );

    internal static readonly DiagnosticDescriptor UnreadLibrary = new(
        "CIT0007",
        "A library was not read",
        DiagnosticSeverity.Warning,
        "The article cites by keys, but the library that it names was not read, or it names no library, so the keys could not be checked."
    );

    internal static readonly DiagnosticDescriptor ReadInPart = new(
        "CIT0008",
        "The file was read in part",
        DiagnosticSeverity.Warning,
        "The file is damaged; the part that could be read was checked, and the rest was not."
    );

    internal static readonly DiagnosticDescriptor UnreadList = new(
        "CIT0010",
        "A reference list could not be read",
        DiagnosticSeverity.Warning,
        "The last heading of the article names a reference list, but nothing under it looks like an entry. The text there was not checked."
    );

    internal static readonly DiagnosticDescriptor NotChanged = new(
        "CIT0009",
        "A change was not made",
        DiagnosticSeverity.Warning,
        "The format cannot be written, or the text lies in another file, is changed twice, or needs characters that the file's encoding does not have. For a format that cannot be written, this is an error."
    );

    internal static Diagnostic NotText() => CannotRead.At("The file is not text: it holds characters that text does not contain.");

    internal static Diagnostic Unreadable(string name, IEnumerable<string> formats) =>
        CannotRead.At(
            $"{Path.GetFileName(name)} cannot be read: the format is not one of {string.Join(", ", formats)}.",
            null,
            "Save or export the article in one of these formats."
        );

    internal static Diagnostic Damaged(string name, string problem, bool isReadInPart) =>
        isReadInPart
            ? ReadInPart.At($"{Path.GetFileName(name)} was read in part: {problem}.")
            : CannotRead.At($"{Path.GetFileName(name)} cannot be read: {problem}.");

    internal static Diagnostic NotUtf8(string notice) => NotUnicode.At(notice, null, "Save it as UTF-8.");

    internal static Diagnostic TooDeep(int depth) =>
        NestedTooDeep.At($"Elements are nested more than {depth} deep; deeper ones were read without their markup.");

    internal static Diagnostic NotIncluded(string path, int line) =>
        NotIncludedFile.At(
            $"The file '{path}', which line {line} includes, was not read: it is not within the article's folder, or it does not exist."
        );

    internal static Diagnostic Auxiliary(string name) =>
        CannotRead.At($"'{name}' is biblatex's auxiliary file, which is not read.", null, "Check the document or its library (.bib).");

    /// <summary>Whether a finding says that a document cannot be changed at all.</summary>
    internal static bool IsRefusal(Diagnostic finding) =>
        finding.Code == NotChanged.Code && finding.Severity == DiagnosticSeverity.Error;

    internal static Diagnostic NotWritable(string format) =>
        (NotChanged with { Severity = DiagnosticSeverity.Error }).At(
            $"A document of the format {format} cannot be changed.",
            null,
            "Change the document that it was made from."
        );

    internal static Diagnostic NotRendered(string format) =>
        (NotChanged with { Severity = DiagnosticSeverity.Error }).At(
            $"The citations of a document of the format {format} cannot be rendered.",
            null,
            "Render the document that it was made from."
        );

    internal static Diagnostic NotRenderedIn(string encoding) =>
        (NotChanged with { Severity = DiagnosticSeverity.Error }).At(
            $"The citations were not rendered: they hold characters that {encoding} does not have.",
            null,
            "Save the article as UTF-8."
        );

    internal static Diagnostic EditOutside(SourceSpan span) =>
        NotChanged.At("The change was not made: the text lies in a file that the article includes.", span, "Run the command on that file.");

    internal static Diagnostic EditOfNoText(SourceSpan span) =>
        NotChanged.At(
            "The change was not made: it touches something other than plain text, such as the mark of a note or the address of a field.",
            span,
            "Change the text by hand."
        );

    internal static Diagnostic NotMoved(SourceSpan span) =>
        NotChanged.At(
            "The entries were not moved: a comment, a bookmark, a tracked change or markup between them or around several of them cannot move with one entry.",
            span,
            "Sort the list by hand."
        );

    internal static Diagnostic EditsOverlap(SourceSpan span) =>
        NotChanged.At("The change was not made: another change touches the same text.", span, "Run the command again.");

    internal static Diagnostic NotKept(Diagnostic finding) =>
        NotChanged.At(
            $"The change for {finding.Code} was not made: the changed file would not read as intended.",
            finding.Span,
            "Change the text by hand."
        );

    internal static Diagnostic NotMended(Diagnostic finding) =>
        NotChanged.At(
            $"The change for {finding.Code} was not made: the check would report the same finding again.",
            finding.Span,
            "Change the text by hand."
        );

    internal static Diagnostic MakesWorse(Diagnostic finding) =>
        NotChanged.At(
            $"The change for {finding.Code} was not made: something else would be wrong after it, or a citation would lead elsewhere.",
            finding.Span,
            "Change the text by hand."
        );

    internal static Diagnostic NotEncodable(SourceSpan span, string encoding) =>
        NotChanged.At($"The change was not made: it holds characters that {encoding} does not have.", span, "Save the article as UTF-8.");

    internal static Diagnostic Empty() => EmptyArticle.At("The article is empty.");

    internal static Diagnostic NoLibrary(string name, string problem) =>
        CannotRead.At($"{Path.GetFileName(name)} cannot be read as a library of references: {problem}");

    internal static Diagnostic LibraryNotRead(string name, string problem) =>
        UnreadLibrary.At(
            $"The library {name} was not read, so the keys that the text cites could not be checked: {problem}",
            null,
            "Name the library with --bibliography."
        );

    internal static Diagnostic ListNotRead(string heading, SourceSpan span) =>
        UnreadList.At(
            $"Nothing under \u201c{heading.Trim()}\u201d looks like an entry of a reference list, so the text there was not checked.",
            span,
            "Give each entry its authors and year, or its address."
        );

    internal static Diagnostic NoList() => NoReferenceList.At("The article has no reference list.");
}

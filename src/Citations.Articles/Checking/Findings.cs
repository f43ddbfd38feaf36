namespace Citations.Articles;

/// <summary>The findings about an article as a whole.</summary>
internal static class Findings
{
    internal static Diagnostic NotText() => new("CIT0001", DiagnosticSeverity.Error, "The file is no text: it holds characters that no text has.");

    internal static Diagnostic Unreadable(string name, IEnumerable<string> formats) =>
        new("CIT0001", DiagnosticSeverity.Error, $"{Path.GetFileName(name)} cannot be read: it is none of {string.Join(", ", formats)}.", null, "Save the article in one of these formats.");

    internal static Diagnostic Damaged(string name, string problem, bool isReadInPart) => isReadInPart
        ? new("CIT0008", DiagnosticSeverity.Warning, $"{Path.GetFileName(name)} was read in part: {problem}.")
        : new("CIT0001", DiagnosticSeverity.Error, $"{Path.GetFileName(name)} cannot be read: {problem}.");

    internal static Diagnostic NotUtf8(string encoding) => new("CIT0004", DiagnosticSeverity.Information, $"The file is not UTF-8; it was read as {encoding}.", null, "Save it as UTF-8.");

    internal static Diagnostic TooDeep(int depth) =>
        new("CIT0005", DiagnosticSeverity.Warning, $"Elements are nested more than {depth} deep; deeper ones were read without their markup.");

    internal static Diagnostic NotIncluded(string path, int line) =>
        new("CIT0006", DiagnosticSeverity.Warning, $"The file '{path}', which line {line} includes, was not read: it is not within the article's folder, or there is no such file.");

    internal static Diagnostic NotWritable(string format) =>
        new("CIT0009", DiagnosticSeverity.Error, $"A document of the format {format} cannot be changed.", null, "Change the document that it was made from.");

    internal static Diagnostic EditOutside(SourceSpan span) =>
        new("CIT0009", DiagnosticSeverity.Warning, "The change was not made: the text lies in a file that the article includes.", span, "Run the command on that file.");

    internal static Diagnostic EditsOverlap(SourceSpan span) => new("CIT0009", DiagnosticSeverity.Warning, "The change was not made: another change touches the same text.", span, "Run the command again.");

    internal static Diagnostic NotEncodable(SourceSpan span, string encoding) =>
        new("CIT0009", DiagnosticSeverity.Warning, $"The change was not made: it holds characters that {encoding} does not have.", span, "Save the article as UTF-8.");

    internal static Diagnostic Empty() => new("CIT0002", DiagnosticSeverity.Warning, "The article is empty.");

    internal static Diagnostic NoLibrary(string name, string problem) =>
        new("CIT0001", DiagnosticSeverity.Error, $"{Path.GetFileName(name)} cannot be read as a library of references: {problem}");

    internal static Diagnostic LibraryNotRead(string name, string problem) =>
        new("CIT0007", DiagnosticSeverity.Warning, $"The library {name} was not read, so the keys that the text cites could not be checked: {problem}", null, "Name the library with --bibliography.");

    internal const string NoListCode = "CIT0003";

    internal static Diagnostic NoList() => new(NoListCode, DiagnosticSeverity.Information, "The article has no reference list.");
}

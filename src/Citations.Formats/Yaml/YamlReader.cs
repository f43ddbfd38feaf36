namespace Citations.Formats.Yaml;

/// <summary>
/// Reads the first document of a YAML text. What is malformed is reported with its place, and the entries around it are read.
/// </summary>
internal static class YamlReader
{
    /// <summary>Reads the first document of a text; null if there is none.</summary>
    internal static YamlNode? Read(string text, List<Diagnostic> diagnostics)
    {
        var start = SkipDirectives(text);
        return start < text.Length
            ? new YamlParts(diagnostics).Read(new YamlBlock(text, start, FindDocumentEnd(text, start), 0), 0)
            : null;
    }

    // The line of the first content. A version or a tag that a directive declares changes nothing here.
    private static int SkipDirectives(string text)
    {
        var line = text.StartsWith('\uFEFF') ? 1 : 0;
        while (line < text.Length && (text[line] == '%' || YamlLines.IsBlank(text, line) || IsMarkerAlone(text, line)))
            line = YamlLines.Next(text, line);
        return line;
    }

    private static int FindDocumentEnd(string text, int start)
    {
        var line = YamlLines.Next(text, start);
        while (line < text.Length && !IsMarker(text, line, "---") && !IsMarker(text, line, "..."))
            line = YamlLines.Next(text, line);
        return line;
    }

    private static bool IsMarkerAlone(string text, int line) => IsMarker(text, line, "---") && YamlLines.IsBlank(text, line + 3);

    private static bool IsMarker(string text, int line, string marker) =>
        string.CompareOrdinal(text, line, marker, 0, marker.Length) == 0 && YamlLines.IsSpaceOrEnd(text, line + marker.Length);
}

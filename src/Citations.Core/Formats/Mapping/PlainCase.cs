namespace Citations.Formats.Mapping;

/// <summary>
/// Works without the spans that protect the case of words (<c>&lt;span class="nocase"&gt;</c>), for formats that have no mark for it and
/// would show the span to the reader.
/// </summary>
internal static class PlainCase
{
    /// <summary>The works as they come, each without such spans.</summary>
    internal static IEnumerable<Reference> Of(IEnumerable<Reference> references) =>
        references.Select(reference => reference.MapTexts((_, text) => Without(text)));

    /// <summary>A text without its spans; one that is not closed stays.</summary>
    internal static string Without(string text) => CaseSpans.Remove(text, _ => true);
}

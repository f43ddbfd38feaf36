using Citations.Canonical;

namespace Citations.Csl;

/// <summary>
/// The kind of a thesis in the words of the style: what APA calls a doctoral dissertation is a Ph.D. dissertation to the IEEE and a PhD
/// thesis elsewhere. A style says its words as the terms <c>phdthesis</c>, <c>mathesis</c> and <c>bathesis</c>, the names that BibLaTeX
/// has for them; one that has no such term prints what the record says.
/// </summary>
internal static class ThesisWords
{
    /// <summary>The style's words for the kind of a thesis; null where the style or the record has none.</summary>
    internal static string? Of(Reference work, Locale locale) =>
        work is { Type: ReferenceType.Thesis, Genre: { } genre }
        && TermOf(GenreForm.Known(genre)) is { } term
        && locale.Text(term) is { Length: > 0 } words
            ? words
            : null;

    private static string? TermOf(string? kind) =>
        kind switch
        {
            GenreForm.Doctoral => "phdthesis",
            GenreForm.Masters => "mathesis",
            GenreForm.Bachelors => "bathesis",
            _ => null,
        };
}

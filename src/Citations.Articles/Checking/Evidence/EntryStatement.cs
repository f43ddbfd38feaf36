using System.Text.RegularExpressions;
using Citations.Matching;

namespace Citations.Articles.Checking.Evidence;

/// <summary>Tells whether an entry says what its record has, though its fields were read otherwise: what is written is no fault of its author's.</summary>
internal static class EntryStatement
{
    private const int TellingTitle = 4;

    /// <summary>Whether the title stands in the entry word by word.</summary>
    internal static bool HasTitle(ReferenceEntry entry, string? title) => TextFolding.Words(title).Length >= TellingTitle && TextFolding.Fold(entry.Text).Contains(TextFolding.Fold(title), StringComparison.Ordinal);

    /// <summary>Whether the name of a journal or book stands in the entry, outside its title and names.</summary>
    internal static bool HasContainer(ReferenceEntry entry, string container) =>
        TextFolding.Fold(container) is { Length: > 3 } name && TextFolding.Fold(Without(entry, "title", "author", "DOI", "URL")).Contains(name, StringComparison.Ordinal);

    /// <summary>Whether first and last page stand in the entry as a range.</summary>
    internal static bool HasPages(ReferenceEntry entry, string pages) =>
        PageRange.Read(pages) is { Parts: [(var first, { } last)] } && Regex.IsMatch(Without(entry, "title", "DOI", "URL"), $@"(?:^|\W){Regex.Escape(first)}\s?[-–—−‐]\s?{Regex.Escape(last)}(?:\W|$)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static string Without(ReferenceEntry entry, params ReadOnlySpan<string> variables)
    {
        var text = entry.Text.ToCharArray();
        foreach (var variable in variables)
        {
            if (entry.Parsed.Field(variable) is { } field) text.AsSpan(field.Span.Start, Math.Min(field.Span.Length, text.Length - field.Span.Start)).Fill(' ');
        }

        return new(text);
    }
}

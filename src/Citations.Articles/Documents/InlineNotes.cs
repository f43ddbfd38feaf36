using System.Globalization;
using System.Text.RegularExpressions;

namespace Citations.Articles.Documents;

/// <summary>The notes that Pandoc's Markdown has within the text: <c>^[Mole, A. (2010). *Burrows*. Field Press.]</c></summary>
internal static partial class InlineNotes
{
    private const char IdMark = '^';

    /// <summary>The marks that open the notes of a text.</summary>
    internal static IEnumerable<SourceSpan> Openings(string text) =>
        text.Contains("^[", StringComparison.Ordinal) ? Pattern.Matches(text).Select(note => new SourceSpan(note.Index, 2)) : [];

    /// <summary>The name of a note: its place.</summary>
    internal static string IdAt(int position) => string.Create(CultureInfo.InvariantCulture, $"{IdMark}{position}");

    /// <summary>Whether a note is within the text.</summary>
    internal static bool IsInline(string note) => note.StartsWith(IdMark);

    /// <summary>The words of the note that a reference in a text opens; null if the reference leads elsewhere.</summary>
    internal static SourceSpan? WordsOf(string text, DocumentRun reference) =>
        reference.Note is { } id
        && IsInline(id)
        && Pattern.Match(text, reference.Span.Start) is { Success: true } note
        && note.Index == reference.Span.Start
        && note.Groups["words"] is var words
            ? new(words.Index, words.Length)
            : null;

    [GeneratedRegex(@"\^\[(?<words>(?:[^\[\]]|\[[^\[\]]{0,200}\]){1,2000})\]", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern { get; }
}

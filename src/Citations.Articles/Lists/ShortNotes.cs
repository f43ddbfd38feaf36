using System.Text.RegularExpressions;
using Citations.Articles.Documents;

namespace Citations.Articles.Lists;

/// <summary>
/// Reads the short form by which notes cite a work again: <c>Luna, “Sleep,” 5</c>, or a title in italics (Chicago 17, section 14.30).
/// </summary>
internal static partial class ShortNotes
{
    private const int Longest = 160;

    /// <summary>The first surname and the short title, or null if a note is not of this form.</summary>
    internal static (string Surname, string Title)? Read(MarkedText note)
    {
        if (note.Text.Length > Longest || Form.Match(note.Text) is not { Success: true } match)
            return null;
        var title = match.Groups["title"];
        var isMarked =
            match.Groups["quote"].Success
            || note.Runs.Any(run =>
                (run.Marks & RunMarks.Italic) != 0 && run.Span.Start <= title.Index && title.Index + title.Length <= run.Span.End + 1
            );
        return isMarked ? (match.Groups["surname"].Value, title.Value) : null;
    }

    /// <summary>Whether a note is of this form and has lost the italics of its title; a year is no page.</summary>
    internal static bool IsPlain(MarkedText note) =>
        note.Text.Length <= Longest
        && note.Runs.All(run => (run.Marks & RunMarks.Italic) == 0)
        && Form.Match(note.Text) is { Success: true } match
        && !match.Groups["title"].ValueSpan.ContainsAny('.', ':', '(')
        && !YearAtEnd.IsMatch(note.Text);

    [GeneratedRegex(@"(?:1[5-9]|20)\d{2}\.?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex YearAtEnd { get; }

    [GeneratedRegex(
        """
        ^(?:(?:[Ss]ee|[Cc]f\.|[Cc]ompare|[Bb]ut\ see)\s(?:also\s)?)?
        (?<surname>(?:(?:van|von|der|de|den|la|le|du|di|da|del|della)\s)*\p{Lu}[\p{L}\p{M}’'-]+)
        (?:(?:,\s\p{Lu}[\p{L}\p{M}’'-]+)*,?\s(?:and|&)\s\p{Lu}[\p{L}\p{M}’'-]+|\set\sal\.)?
        ,\s(?<quote>[“"‘])?(?<title>[^“”"]{3,100}?),?[”"’]?,?
        \s(?:pp?\.\s)?\d{1,4}(?:[–-]\d{1,4})?(?:,\s\d{1,4}(?:[–-]\d{1,4})?)*\.?\s*$
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Form { get; }
}

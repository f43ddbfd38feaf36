using System.Text.RegularExpressions;
using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;
using Citations.Matching;
using Citations.Styles.Apa;

namespace Citations.Articles.Checking.Form;

/// <summary>
/// CIT0315: what APA 7 leaves out: the place of a publisher, a publisher that is the author, the authors between the 19th and the last.
/// </summary>
internal static partial class LeftOutRule
{
    internal static readonly DiagnosticDescriptor LeftOut = new(
        "CIT0315",
        "An entry gives information that APA 7 leaves out",
        DiagnosticSeverity.Information,
        "APA 7 gives a publisher without its place, leaves out a publisher that is the author (section 9.29), and gives 21 or more authors as the first 19, an ellipsis and the last (section 9.8)."
    )
    {
        // What is taken away may be of use to the author.
        Safety = FixSafety.Unsafe,
    };

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        if (!entry.Style.IsApa() || FormParts.Of(entry.Entry) is not { } parts)
            return [];
        return ((Diagnostic?[])[Place(entry, parts), Publisher(entry, parts), Authors(entry, parts)]).OfType<Diagnostic>();
    }

    private static Diagnostic? Place(ExaminedEntry entry, FormParts parts)
    {
        if (
            entry.Entry.Parsed.Field("publisher-place") is not { Span: var place }
            || entry.Entry.Parsed.Field("publisher") is not { Span: var publisher }
            || place.End >= publisher.Start
            || entry.Comparable?.Title?.Contains(parts.Text[place.Start..place.End], StringComparison.Ordinal) == true
            || parts.Work.Type is not (ReferenceType.Book or ReferenceType.Chapter or ReferenceType.Report)
            || !Town.IsMatch(place.In(parts.Text))
            || !Colon.IsMatch(parts.Text[place.End..publisher.Start])
            // A title within a title is roman (APA 7, section 6.22): *Rereading* Middlemarch: *George Eliot and the law*.
            || parts.Text.AsSpan(0, place.Start).TrimEnd() is [.., not ('.' or ')' or ']' or '?' or '!')]
        )
            return null;
        return Finding(
            entry,
            SourceSpan.FromBounds(place.Start, publisher.Start),
            $"The entry gives the place of the publisher, {place.In(parts.Text)}; APA 7 gives only the publisher (section 9.29).",
            ""
        );
    }

    private static Diagnostic? Publisher(ExaminedEntry entry, FormParts parts)
    {
        if (
            entry.Entry.Parsed.Field("publisher") is not { Span: var publisher }
            || parts.Work.Author is not [{ Literal: { } author }]
            || (parts.Work.Publisher != "Author" && TextFolding.Fold(parts.Work.Publisher) != TextFolding.Fold(author))
            || publisher.Start < 2
            || !parts.Text.AsSpan(0, publisher.Start).EndsWith(". ", StringComparison.Ordinal)
        )
            return null;
        var end = publisher.End < parts.Text.Length && parts.Text[publisher.End] == '.' ? publisher.End + 1 : publisher.End;
        return Finding(
            entry,
            SourceSpan.FromBounds(publisher.Start - 1, end),
            $"The publisher, {parts.Work.Publisher}, is the author; APA 7 does not repeat it (section 9.29).",
            ""
        );
    }

    private static Diagnostic? Authors(ExaminedEntry entry, FormParts parts)
    {
        var names = parts[FormPart.Names]!.Value;
        if (entry.Entry.Parsed.AuthorsCut == AuthorListCut.Ellipsis)
            return BeforeEllipsis(entry, parts.Text[..names.End]);
        if (parts.Work.Author.Count <= AuthorLimits.MostListed || entry.Entry.Parsed.AuthorsCut != AuthorListCut.None)
            return null;
        var listed = Listed.Matches(parts.Text[..names.End]);
        if (listed.Count != parts.Work.Author.Count)
            return null;
        var last = listed[AuthorLimits.BeforeEllipsis - 1];
        return Finding(
            entry,
            SourceSpan.FromBounds(last.Index + last.Length, listed[^1].Index),
            $"The entry lists {Wording.Number(listed.Count)} authors; of 21 or more APA 7 lists the first 19, an ellipsis and the last (section 9.8).",
            ", . . . "
        ) with
        {
            Fix = "List the first 19, an ellipsis and the last.",
        };
    }

    /// <summary>A list that has an ellipsis, but more names before it than APA has.</summary>
    private static Diagnostic? BeforeEllipsis(ExaminedEntry entry, string names)
    {
        if (Ellipsis.Match(names) is not { Success: true } ellipsis)
            return null;
        var listed = Listed.Matches(names[..ellipsis.Index]);
        if (listed.Count <= AuthorLimits.BeforeEllipsis || listed.Count != entry.Entry.Parsed.AuthorsBeforeEllipsis)
            return null;
        var last = listed[AuthorLimits.BeforeEllipsis - 1];
        return Finding(
            entry,
            SourceSpan.FromBounds(last.Index + last.Length, ellipsis.Index + ellipsis.Length),
            $"The entry lists {Wording.Number(listed.Count)} authors before the ellipsis; APA 7 lists the first 19, an ellipsis without an ampersand, and the last (section 9.8).",
            ", . . . "
        ) with
        {
            Fix = "List the first 19, an ellipsis and the last.",
        };
    }

    [GeneratedRegex(@",?\s?(?:\.\s?\.\s?\.|…),?\s(?:&\s)?(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Ellipsis { get; }

    private static Diagnostic Finding(ExaminedEntry entry, SourceSpan span, string message, string right)
    {
        var place = span with { Start = entry.Entry.Span.Start + span.Start };
        return LeftOut.At(message, place, "Leave it out.") with
        {
            Edits = EntryEdits.IsWritable(entry.Entry) ? [EntryEdits.Retell(entry.Article.Document, place, right)] : [],
        };
    }

    // "The Ethics Guidebook: A Resource" is the name of a site.
    [GeneratedRegex(@"^(?!The\s)(?=[^,;/]*\p{Ll})(?:[^\s,;/]+\s?){1,4}(?:[,;/]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Town { get; }

    [GeneratedRegex(@"^\s?:\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Colon { get; }

    [GeneratedRegex("(?<=" + NamePatterns.Begin + ")" + NamePatterns.Listed, RegexOptions.CultureInvariant)]
    private static partial Regex Listed { get; }
}

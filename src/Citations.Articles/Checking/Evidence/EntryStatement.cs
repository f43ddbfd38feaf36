using System.Globalization;
using System.Text;
using Citations.Matching;

namespace Citations.Articles.Checking.Evidence;

/// <summary>
/// What an entry says about its record, whatever its fields were read as: what is written is not the author's fault. The title is found by
/// its words, so that numbers and names within it are not taken for those of the work.
/// </summary>
internal sealed class EntryStatement
{
    private const int TellingTitle = 4;
    private const int TellingContainer = 4;

    /// <summary>The marks that a title begins after, and those that it ends before.</summary>
    private const string MarksBefore = ".,:;“\"‘«]";
    private const string MarksAfter = ".,:;?!”\"’»([";

    private readonly ReferenceEntry _entry;
    private readonly Reference _record;

    /// <summary>The entry without its title and addresses, other text in its place.</summary>
    private readonly string _rest;

    private readonly StatedNumbers _numbers;

    internal EntryStatement(ReferenceEntry entry, Reference record)
    {
        (_entry, _record) = (entry, record);
        Title = Find(entry.Text, WorkIntegrity.TitleWithoutMark(record.Title));
        var rest = entry.Text.ToCharArray();
        foreach (var span in new[] { Title ?? FieldOf("title"), FieldOf("DOI"), FieldOf("URL") })
        {
            if (span is { } place)
                rest.AsSpan(place.Start, Math.Min(place.Length, rest.Length - place.Start)).Fill(' ');
        }

        _rest = new(rest);
        _numbers = new(_rest);
    }

    /// <summary>Where the registered title is in the entry, word by word; null if it is not, or if it is too short to tell.</summary>
    internal SourceSpan? Title { get; }

    /// <summary>
    /// Whether a registered title that is too short to be recognised by its words is in the entry between marks, as titles do, with the
    /// first author and the year of the record: <c>Kausar, A. (2023). Preface. In ...</c>
    /// </summary>
    internal bool HasShortTitle
    {
        get
        {
            var title = WorkIntegrity.TitleWithoutMark(_record.Title);
            return TextFolding.Words(title).Length is > 0 and < TellingTitle
                && _record.Issued?.Year is { } year
                && HasYear(year)
                && HasFirstAuthor
                && Places(_entry.Text, title!).Any(span => IsTitle(_entry.Text, span, title!));
        }
    }

    private bool HasFirstAuthor =>
        _record.Author.IsEmpty
        || TextFolding.Fold(_entry.Text).Contains(TextFolding.Fold(NameMatch.Surname(_record.Author[0])), StringComparison.Ordinal);

    /// <summary>Whether a year is in the entry outside its title.</summary>
    internal bool HasYear(int year) => _numbers.Has(year.ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether the text before the title is the author list of the record, as far as it is shown.</summary>
    internal bool HasAuthors => Title is { Start: > 0 } title && StatedAuthors.Are(_entry.Text[..title.Start], _record.Author);

    /// <summary>Whether the name of the journal or book is in the entry, outside its title and names.</summary>
    internal bool HasContainer
    {
        get
        {
            var text = Title is { } title ? _rest[title.End..] : Without(_rest, FieldOf("author"));
            var folded = TextFolding.Fold(text);
            string?[] names = [_record.ContainerTitle, _record.ContainerTitleShort];
            return names
                .Select(TextFolding.Fold)
                .Any(name => name.Length >= TellingContainer && folded.Contains(name, StringComparison.Ordinal));
        }
    }

    /// <summary>
    /// Whether the volume and the pages are in the entry one after the other, with nothing between them but the issue, the year and
    /// words: <c>12(3), 345–367</c>.
    /// </summary>
    internal bool HasPlace => _numbers.HasPlace(_record.Volume, _record.Issue, _record.Page);

    /// <summary>Whether first and last page are in the entry as a range.</summary>
    internal bool HasPages => _numbers.HasRange(_record.Page);

    private SourceSpan? FieldOf(string variable) => _entry.Parsed.Field(variable) is { Span: { Length: > 0 } span } ? span : null;

    private static string Without(string text, SourceSpan? span) => span is { } place ? text.Remove(place.Start, place.Length) : text;

    /// <summary>Where the words of a title are in a text, one after the other.</summary>
    private static SourceSpan? Find(string text, string? title)
    {
        if (title is null || TextFolding.Words(title).Length < TellingTitle)
            return null;
        return Places(text, title).Select(span => (SourceSpan?)span).FirstOrDefault(span => IsWhole(text, span!.Value));
    }

    /// <summary>The words of a text that hold those of a title, one after the other; a word may continue where the title ends.</summary>
    private static IEnumerable<SourceSpan> Places(string text, string title)
    {
        var (folded, places) = Folded(text);
        var wanted = TextFolding.Fold(title);
        if (wanted.Length == 0)
            yield break;
        for (var from = 0; folded.IndexOf(wanted, from, StringComparison.Ordinal) is var at and >= 0; from = at + 1)
            yield return SourceSpan.FromBounds(places[at].Start, places[at + wanted.Length - 1].End);
    }

    /// <summary>Whether words are those of a title and no others, between the marks that enclose titles.</summary>
    private static bool IsTitle(string text, SourceSpan words, string title)
    {
        var start = words.Start;
        while (start < words.End && !char.IsLetterOrDigit(text[start]))
            start++;
        var before = text.AsSpan(0, start).TrimEnd();
        var after = text.AsSpan(words.End).TrimStart();
        return TextFolding.Fold(text[start..words.End]) == TextFolding.Fold(title)
            && (before.IsEmpty || MarksBefore.Contains(before[^1]))
            && (after.IsEmpty || MarksAfter.Contains(after[0]));
    }

    /// <summary>Whether no word continues the title on either side: "in children" after it makes it another title.</summary>
    private static bool IsWhole(string text, SourceSpan title)
    {
        var before = text.AsSpan(0, title.Start).TrimEnd();
        var after = text.AsSpan(title.End).TrimStart();
        // The span of a title begins with the space or the mark before its first word: a bracket, a quotation mark.
        var begins = before.IsEmpty || !char.IsLetter(before[^1]) || char.IsPunctuation(text[title.Start]);
        return begins && (after.IsEmpty || !char.IsLetter(after[0]));
    }

    /// <summary>A text folded, and for each letter of it the place of its word in the text.</summary>
    private static (string Folded, List<SourceSpan> Places) Folded(string text)
    {
        List<SourceSpan> places = [];
        var folded = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var start = at++;
            while (at < text.Length && !char.IsWhiteSpace(text[at]) && !char.IsPunctuation(text[at]))
                at++;
            var word = TextFolding.Fold(text[start..at]);
            folded.Append(word);
            for (var i = 0; i < word.Length; i++)
                places.Add(SourceSpan.FromBounds(start, at));
        }

        return (folded.ToString(), places);
    }
}

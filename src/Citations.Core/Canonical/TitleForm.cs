using System.Buffers;
using Citations.Matching;
using Citations.Styles;

namespace Citations.Canonical;

/// <summary>
/// Titles: those all in capitals in sentence case, containers in Title Case; a translated title that PubMed brackets after the original
/// one;
/// no mark of a footnote at the end.
/// </summary>
internal static class TitleForm
{
    /// <summary>The fact that holds an English title after an original one (R3.9).</summary>
    internal const string Translated = "translated-title";

    private static readonly SearchValues<char> FootnoteMarks = SearchValues.Create("0123456789*†‡§,");

    private static readonly TextVariable[] OfWorks =
    [
        TextVariable.Title,
        TextVariable.VolumeTitle,
        TextVariable.OriginalTitle,
        TextVariable.TitleShort,
    ];
    private static readonly TextVariable[] OfContainers = [
        TextVariable.ContainerTitle,
        TextVariable.CollectionTitle,
        TextVariable.ContainerTitleShort,
    ];

    internal static void Apply(ReferenceBuilder work, Action<string>? undecided)
    {
        RemovePlaceholder(work, undecided);
        foreach (var variable in OfWorks)
        {
            if (work[variable] is not { } title)
                continue;
            var form = WithDashes(WithColon(title));
            if (form[0] == '<' && ProtectedTitle.Inside(form) is { } inside && CapitalTitles.AreCapitals(inside))
                form = inside;
            // A law, a standard and a program are names, and names may be capitals.
            if (CapitalTitles.AreCapitals(form) && IsTitled(work.Type))
                form = CapitalTitles.ToSentence(form);
            form = WithoutFullStop(WithoutFootnoteMark(WithoutRaisedMark(WithoutCatalogMarks(form))));
            if (!ReferenceEquals(form, title))
                work[variable] = form;
        }

        foreach (var variable in OfContainers)
        {
            if (work[variable] is not { } written)
                continue;
            var title = WithColon(written);
            if (!ReferenceEquals(title, written))
                work[variable] = title;
            var form = ContainerForm.Of(
                title,
                variable == TextVariable.ContainerTitle && work.Type == ReferenceType.ArticleJournal,
                isForeign: work[TextVariable.Language] is { } language && !language.StartsWith("en", StringComparison.OrdinalIgnoreCase)
            );
            if (!ReferenceEquals(form, title))
                work[variable] = form;
        }

        PutOriginalFirst(work);
    }

    // A database that has no English title says so in its place: the original one is the title then, or there is none.
    private static void RemovePlaceholder(ReferenceBuilder work, Action<string>? undecided)
    {
        if (work[TextVariable.Title] is not { } title || !Placeholders.IsOfTitle(title))
            return;
        work[TextVariable.Title] = work[TextVariable.OriginalTitle];
        work[TextVariable.OriginalTitle] = null;
        if (work[TextVariable.Title] is null)
            undecided?.Invoke($"'{title}' is in the place of a title that is not known; the work was read without one.");
    }

    private static bool IsTitled(ReferenceType type) =>
        type
            is not (
                ReferenceType.Software
                or ReferenceType.Standard
                or ReferenceType.LegalCase
                or ReferenceType.Legislation
                or ReferenceType.Bill
                or ReferenceType.Treaty
                or ReferenceType.Regulation
                or ReferenceType.Post
                or ReferenceType.Periodical
                or ReferenceType.Song
                or ReferenceType.Graphic
            );

    // Typewriters had no dash: Epidemiology--The Ecology of Disease.
    private static string WithDashes(string title)
    {
        var at = title.IndexOf("--", StringComparison.Ordinal);
        return
            at > 0
            && at + 2 < title.Length
            && char.IsLetter(title[at - 1])
            && char.IsLetter(title[at + 2])
            && !title.Contains("---", StringComparison.Ordinal)
            ? $"{title[..at]}—{title[(at + 2)..]}"
            : title;
    }

    // Catalogues put a space before the colon of a subtitle.
    private static string WithColon(string title) =>
        title.Contains(':', StringComparison.Ordinal) ? title.Replace(" : ", ": ", StringComparison.Ordinal) : title;

    // A catalogue ends a title with the mark of what follows it (ISBD), and mathematics puts spaces inside parentheses.
    private static string WithoutCatalogMarks(string title)
    {
        if (title.EndsWith(" /", StringComparison.Ordinal) || title.EndsWith(" :", StringComparison.Ordinal))
            title = title[..^2].TrimEnd();
        if (!title.AsSpan().ContainsAny('(', ')'))
            return title;
        return title.Replace("( ", "(", StringComparison.Ordinal).Replace(" )", ")", StringComparison.Ordinal);
    }

    // A tag that closes before the mark is no letter.
    private static bool EndsWithSmallLetters(ReadOnlySpan<char> text)
    {
        if (text[^1] == '>' && text.LastIndexOf('<') is > 2 and var tag)
            text = text[..tag];
        return char.IsLower(text[^1]) && char.IsLower(text[^2]);
    }

    // Five small letters are a word, and no symbol of a unit or an element.
    private static bool EndsWithWord(ReadOnlySpan<char> text) => text.Length > 5 && !text[^5..].ContainsAnyExceptInRange('a', 'z');

    // gulls <sup>1</sup>, compounds<sup>2</sup>: a number raised after a space or a word belongs to nothing.
    private static string WithoutRaisedMark(string title)
    {
        if (title[^1] != '>' || !title.EndsWith("</sup>", StringComparison.Ordinal))
            return title;
        var open = title.LastIndexOf("<sup>", StringComparison.Ordinal);
        if (open < 8)
            return title;
        var mark = title.AsSpan(open + "<sup>".Length)[..^"</sup>".Length];
        var isNote = mark.Length is 1 or 2 && !mark.ContainsAnyExcept(FootnoteMarks);
        // A raised star is no power of anything.
        var isApart =
            (!mark.ContainsAnyInRange('0', '9') && EndsWithSmallLetters(title.AsSpan(0, open)))
            || title[open - 1] is ' ' or '.' or '°' or '”' or '"' or '?'
            || EndsWithWord(title.AsSpan(0, open));
        return isNote && isApart ? title[..open].TrimEnd() : title;
    }

    // study* is marked, and soil.1 and gulls¹; A*, p**, web 2.0 and m² are names.
    private static string WithoutFootnoteMark(string title)
    {
        if (FootnoteNumber.StartOf(title) is { } number && (title[number - 1] == '.' || !char.IsAscii(title[number])))
            return title[..number];
        if (title[^1] is not ('*' or '†' or '‡') || title.Length < 8)
            return title;
        var word = title.AsSpan().TrimEnd("*†‡");
        return title.Length - word.Length <= 2 && word.Length > 2 && (char.IsLower(word[^1]) || word[^1] == '.') && char.IsLower(word[^2])
            ? word.ToString()
            : title;
    }

    // A title is not a sentence; what may be an abbreviation keeps its period.
    private static string WithoutFullStop(string title)
    {
        if (title[^1] != '.' || title.Length < 12)
            return title;
        // Where do moles go?.
        if (title[^2] is '?' or '!')
            return title[..^1];
        if (title[^2] == '.' && title[^3] != '.')
            title = title[..^1];
        var before = title.AsSpan(0, title.Length - 1);
        if (before[^1] == ')')
            return before.ToString();
        var word = before[(before.LastIndexOfAny(' ', '.') + 1)..];
        return word.Length >= 4 && char.IsLower(word[^1]) && char.IsLower(word[^2]) && !before.Contains('.') && word is not "Corp"
            ? before.ToString()
            : title;
    }

    // R3.9: the original title, and the English one in brackets after it.
    private static void PutOriginalFirst(ReferenceBuilder work)
    {
        if (
            work[TextVariable.OriginalTitle] is not { } original
            || work[TextVariable.Title] is not ['[', .. var translated, ']']
            || work.Custom[Translated] is not null
        )
            return;
        work[TextVariable.Title] = original[^1] == '.' ? original[..^1] : original;
        work[TextVariable.OriginalTitle] = null;
        work.Custom = work.Custom.With(Translated, translated);
    }
}

using System.Text;
using System.Text.RegularExpressions;
using Citations.Articles.Documents;
using Citations.Articles.Parsing;

namespace Citations.Articles.Lists;

/// <summary>
/// The forms in which notes give works in full (Chicago 18, chapters 13 and 14; OSCOLA 4): books with their publisher and year, articles of
/// journals and newspapers, films, reports, decisions and laws. Titles are known by their italics or quotation marks.
/// </summary>
internal static partial class NoteForms
{
    private const int Longest = 800;

    // A law and what of it is cited: "s 21 and sch 2"; more words make a remark.
    private const int MostWordsAfterLaw = 3;

    /// <summary>Stands before a title in italics.</summary>
    internal const char Open = '\u0002';

    /// <summary>Stands after a title in italics.</summary>
    internal const char Close = '\u0003';

    private const string Year = @"(?:1[5-9]|20)\d{2}";

    private const string Word =
        @"(?:\p{Lu}[\p{L}\p{M}\d.’'\-]*|of|the|and|for|de|du|des|d['’]\p{L}+|la|le|les|et|der|die|und|für|van|von|den|zu|di|del|della|y|e|i|a|og|och|en|&|al\.|eds?\.|\(eds?\.?\))";

    private const string Names = @"\p{Lu}[\p{L}\p{M}\d.’'\-]*(?:,?\s" + Word + "){0,16}";

    private const string Role = @",?\s[(\[]\p{L}[\p{L}\s.]{0,14}[)\]]";

    private const string Italics = @"\u0002[^\u0002\u0003]{2,300}\u0003";

    private const string Quoted = @"(?:“[^“”]{3,300}”|""[^""]{3,300}""|‘.{3,300}?’|'.{3,300}?'(?=[,\s])|«[^«»]{3,300}»|„[^„“]{3,300}“)";

    private const string Date =
        @"(?:\d{1,2}(?:st|nd|rd|th|er|º)?\.?\s)?(?:de\s)?(?:\p{L}{3,10}\.?\s)?(?:de\s)?(?:\d{1,2},\s)?" + Year;

    private const string Place =
        @"(?=[.,;:]*\s*$|[,:]?\s(?:\d|[ivxlc]{1,7}\b|pp?\.?\s|S\.\s|vols?\b|ch\b|chaps?\b|secs?\b|§|paras?\b|at\s\d|\[|esp\b|figs?\b|n\.?\s?\d|nn\.?\s|note\b|https?:|DVD|Blu-ray|VHS|film|letters?\s|bk\s|book\s|cantos?\s|ll?\.\s|act\s|s\.\s?\d|pass\.|passim))";

    /// <summary>Whether a stretch of a note gives one of these works from its first word on.</summary>
    internal static bool Gives(MarkedText note)
    {
        if (note.Text.Length is 0 or > Longest)
            return false;
        if (IsLaw(note.Text) || NoteSources.Gives(note.Text))
            return true;
        var marked = WithItalics(note);
        return Book.IsMatch(marked)
            || Film.IsMatch(marked)
            || Newspaper.IsMatch(marked)
            || Report.IsMatch(marked)
            || Article.IsMatch(marked)
            || HasImprint(marked);
    }

    /// <summary>
    /// Whether names and a title, or the title of a newspaper and its number, are followed by where and when the work appeared.
    /// </summary>
    private static bool HasImprint(string marked)
    {
        foreach (var title in Issue.EnumerateMatches(marked))
            return NoteImprint.Follows(marked.AsSpan(title.Length));
        if (!marked.Contains(Open) && PlainNoteForms.Gives(marked))
            return true;
        foreach (var head in Head.EnumerateMatches(marked))
            return NoteImprint.Follows(marked.AsSpan(head.Length));
        return false;
    }

    /// <summary>Whether a stretch of a note begins with names and a title.</summary>
    internal static bool Begins(MarkedText note) =>
        note.Text.Length <= Longest && (IsLaw(note.Text) || Beginning.IsMatch(WithItalics(note)));

    /// <summary>Whether a stretch of a note begins with names, a comma or a colon, and a title.</summary>
    internal static bool BeginsWithNames(MarkedText note) => note.Text.Length <= Longest && Head.IsMatch(WithItalics(note));

    private static bool IsLaw(string text)
    {
        if (!LegalGrammar.Is(text))
            return false;
        var year = YearPattern.EnumerateMatches(text);
        if (!year.MoveNext())
            return false;
        return LowerWord.Count(text.AsSpan(year.Current.Index)) <= MostWordsAfterLaw;
    }

    private static string WithItalics(MarkedText note)
    {
        var text = new StringBuilder(note.Text.Replace('\n', ' '));
        foreach (var span in Joined(note).AsEnumerable().Reverse())
            text.Insert(span.End, Close).Insert(span.Start, Open);
        return text.ToString();
    }

    /// <summary>The stretches in italics; those that touch are one, such as the parts of a link.</summary>
    private static List<SourceSpan> Joined(MarkedText note)
    {
        List<SourceSpan> spans = [];
        foreach (var span in note.Stretches(RunMarks.Italic))
        {
            if (spans.Count > 0 && spans[^1].End == span.Start)
                spans[^1] = SourceSpan.FromBounds(spans[^1].Start, span.End);
            else
                spans.Add(span);
        }

        return spans;
    }

    // Name, Title (OUP 2009) 411. Name, Title, 2nd ed. (Penguin, 2018), 44. Name, Title (Law Com No 297, 2006) vol 1.
    [GeneratedRegex(
        "^" + Names + @",\s" + Italics + @",?(?:,?\s[^()\u0002]{1,80})?\s\((?:[^()]{1,120}[\s,;:])?" + Year + @"\)" + Place,
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Book { get; }

    // Title, directed by Name (2000; Paris: Company, 2001), DVD.
    [GeneratedRegex(
        "^(?:" + Names + @",\s)?" + Italics + @",?\s(?:directed\sby|dir\.|réalisé\spar|produced\sby|conducted\sby|Regie:?)\s" + Names
            + @"(?:,?\s\([^()]{0,120}" + Year + @"[^()]{0,60}\)|,\s" + Year + ")" + Place,
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Film { get; }

    // Name, “Title,” Newspaper, March 3, 1906, 2. Name, ‘Title’ Newspaper (London, 4 March 2019) 7.
    [GeneratedRegex(
        "^(?:" + Names + @",?\s)?" + Quoted + @",?\s(?:in\s)?" + Italics + @",?\s(?:\((?:[^()]{1,60},\s)?" + Date + @"\)|" + Date + ")" + Place,
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Newspaper { get; }

    // Ministry of Culture, Title, 3 May 2016. Research Center, Title, September 9, 2016, https://...
    [GeneratedRegex(
        "^" + Names + @",\s" + Italics + @",?\s(?:\([^()]{2,80}\),?\s)?" + Date + Place,
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Report { get; }

    // Name, ‘Title’ (2006) 122 LQR 492. Name, ‘Title’ [2006] CLJ 492.
    [GeneratedRegex(
        "^(?:" + Names + @",?\s)?" + Quoted + @",?\s[(\[]" + Year
            + @"[)\]]\s(?:\d{1,4}(?:\(\d{1,3}\))?\s)?\u0002?\p{Lu}[\p{L}.&’'\s\-]{0,100}?\u0003?,?\s\d{1,5}\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Article { get; }

    [GeneratedRegex(
        "^(?:" + Names + @"(?:" + Role + ")?[,:]?\\s)?(?:" + Italics + "|" + Quoted + ")",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Beginning { get; }

    // “Daily Mound”, no. 12, 4 May 1931, p. 3.
    [GeneratedRegex(
        "^(?:" + Italics + "|" + Quoted + @"),?\s(?=(?:[Nn]o?\.?\s?[ºo°]?\.?|[Nn][Rr]\.?|[Nn](?:úm|um)\.|č\.|№)\s?\d{1,5}\b)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Issue { get; }

    // Name (Hg.): Title. Name, « Title ».
    [GeneratedRegex(
        "^" + Names + "(?:" + Role + @")?[,:]\s(?:" + Italics + "|" + Quoted + ")",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Head { get; }

    [GeneratedRegex(Year, RegexOptions.CultureInvariant)]
    private static partial Regex YearPattern { get; }

    [GeneratedRegex(@"(?<!\p{L})\p{Ll}{4,}", RegexOptions.CultureInvariant)]
    private static partial Regex LowerWord { get; }
}

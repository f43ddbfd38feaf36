using System.Buffers;

namespace Citations.Styles.Apa.InText;

/// <summary>The cited part of a work: <c>p. 10</c>, <c>pp. 3–17</c>, <c>Chapter 3</c>, <c>1:30:40</c> (R9.1).</summary>
internal static class Locators
{
    private static readonly Dictionary<string, (string One, string Several)> Words = new()
    {
        ["page"] = ("p.", "pp."),
        ["paragraph"] = ("para.", "paras."),
        ["chapter"] = ("Chapter", "Chapters"),
        ["section"] = ("Section", "Sections"),
        ["table"] = ("Table", "Tables"),
        ["figure"] = ("Figure", "Figures"),
        ["slide"] = ("Slide", "Slides"),
        ["part"] = ("Part", "Parts"),
        ["appendix"] = ("Appendix", "Appendices"),
        ["equation"] = ("Equation", "Equations"),
        ["volume"] = ("Vol.", "Vols."),
        ["book"] = ("Book", "Books"),
        ["act"] = ("Act", "Acts"),
        ["scene"] = ("Scene", "Scenes"),
        ["issue"] = ("No.", "Nos."),
        ["note"] = ("Footnote", "Footnotes"),
        ["line"] = ("line", "lines"),
        ["column"] = ("col.", "cols."),
        ["folio"] = ("fol.", "fols."),
        ["article-locator"] = ("art.", "arts."),
        ["article"] = ("art.", "arts."),
        ["rule"] = ("Rule", "Rules"),
        ["supplement"] = ("Suppl.", "Suppls."),
        ["title-locator"] = ("Title", "Titles"),
        ["opus"] = ("Op.", "Ops."),
        ["elocation"] = ("Article", "Articles"),
        ["lecture"] = ("Lecture", "Lectures"),
        ["verse"] = ("", ""),
        ["timestamp"] = ("", ""),
        ["canonical"] = ("", ""),
        ["sub-verbo"] = ("s.v.", "s.vv."),
    };

    private static readonly SearchValues<char> OfCanonical = SearchValues.Create("0123456789.:–, ");
    private static readonly SearchValues<char> OfTimes = SearchValues.Create("0123456789:–");

    internal static string Text(string? label, string locator)
    {
        locator = FieldText.Clean(locator).Replace("--", "–", StringComparison.Ordinal).Replace('-', '–');
        if (locator.Length == 0)
            return "";
        label ??= IsCanonical(locator) ? "canonical" : "page";
        if (label == "page" && IsTime(locator))
            label = "timestamp";
        if (!Words.TryGetValue(label, out var words))
            words = Title(label);
        if (words.One.Length == 0 || SaysItself(locator, words))
            return locator;
        return $"{(IsSeveral(locator) ? words.Several : words.One)} {locator}";
    }

    // 1:02:30 is a time in a recording (section 8.28), whatever it is labelled.
    private static bool IsTime(string locator) =>
        locator.Contains(':') && char.IsAsciiDigit(locator[0]) && !locator.AsSpan().ContainsAnyExcept(OfTimes);

    // 1.3.36–37 is an act, a scene and lines (section 8.28); a page that is numbered so is labelled as one.
    private static bool IsCanonical(string locator)
    {
        if (locator.AsSpan().ContainsAnyExcept(OfCanonical) || !char.IsAsciiDigit(locator[0]) || !char.IsAsciiDigit(locator[^1]))
            return false;
        var mark = locator.AsSpan().IndexOfAny('.', ':');
        return mark > 0 && char.IsAsciiDigit(locator[mark + 1]);
    }

    private static (string One, string Several) Title(string label)
    {
        var word = label.Length == 0 ? "" : char.ToUpperInvariant(label[0]) + label[1..];
        return (word, word.Length == 0 ? "" : word + "s");
    }

    // "Part IV" and "p. 10" bring their word along.
    private static bool SaysItself(string locator, (string One, string Several) words) =>
        Starts(locator, words.One)
        || Starts(locator, words.Several)
        || (words.One == "p." && Words.Values.Any(other => Starts(locator, other.One) || Starts(locator, other.Several)));

    private static bool Starts(string locator, string word) =>
        word.Length > 0
        && locator.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && locator.Length > word.Length
        && !char.IsLetterOrDigit(locator[word.Length]);

    private static bool IsSeveral(string locator) =>
        locator.AsSpan().ContainsAny('–', ',', '&')
        || locator.Contains(" and ", StringComparison.Ordinal)
        || PageRange.Read(locator) is { IsPlural: true };
}

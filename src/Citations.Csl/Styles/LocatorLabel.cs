using System.Collections.Frozen;

namespace Citations.Csl;

/// <summary>
/// The kinds of locators (CSL 1.0.2, Locators), which word processors and styles spell in two ways and people write into the locator
/// itself.
/// </summary>
internal static class LocatorLabel
{
    /// <summary>The terms of the kinds of locators (CSL 1.0.2, Appendix III, Locators).</summary>
    internal static readonly string[] Kinds =
    [
        .. (
            "page paragraph chapter section volume issue figure table book column folio line note opus part verse act appendix "
            + "article-locator canonical elocation equation location rule scene supplement timestamp title-locator sub-verbo"
        ).Split(' '),
    ];

    private static readonly FrozenDictionary<string, string> Abbreviations = new Dictionary<string, string>
    {
        ["art."] = "article-locator",
        ["bk."] = "book",
        ["ch."] = "chapter",
        ["chap."] = "chapter",
        ["col."] = "column",
        ["fig."] = "figure",
        ["fol."] = "folio",
        ["l."] = "line",
        ["n."] = "note",
        ["no."] = "issue",
        ["op."] = "opus",
        ["p."] = "page",
        ["pp."] = "page",
        ["para."] = "paragraph",
        ["pt."] = "part",
        ["sec."] = "section",
        ["s.v."] = "sub-verbo",
        ["tit."] = "title",
        ["v."] = "verse",
        ["vol."] = "volume",
    }.ToFrozenDictionary();

    /// <summary>The term of a kind of locator; a page where nothing is said.</summary>
    internal static string Normalize(string? label) =>
        label switch
        {
            null or "" => "page",
            _ => Term.NameOf(label),
        };

    /// <summary>The numbers of the first kind: <c>3</c> of <c>3, sec. 12, para. 5</c>.</summary>
    internal static string WithoutOthers(string locator)
    {
        for (var start = 0; (start = locator.IndexOf(' ', start)) >= 0; start++)
        {
            var end = locator.IndexOf(' ', start + 1);
            if (end > 0 && Abbreviations.ContainsKey(locator[(start + 1)..end]))
                return locator[..start].TrimEnd(',', ' ');
        }

        return locator;
    }

    /// <summary>The kind and the rest of a locator that begins with its label, such as <c>vol. 2</c>; else the kind it is given.</summary>
    internal static (string Label, string Locator) Split(string? label, string locator)
    {
        var text = locator.Trim();
        return text.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 && Abbreviations.TryGetValue(text[..space], out var own)
            ? (own, text[space..].TrimStart())
            : (Normalize(label), text);
    }
}

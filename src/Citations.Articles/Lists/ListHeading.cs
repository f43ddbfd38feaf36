using System.Collections.Frozen;
using System.Text;

namespace Citations.Articles;

/// <summary>A line that names a part of an article, and the words by which a reference list is named and ended.</summary>
internal static class ListHeading
{
    private const int LongestHeading = 80;

    private static readonly FrozenSet<string> ListNames = FrozenSet.ToFrozenSet(
    [
        "references", "reference", "reference list", "list of references", "references cited", "cited references", "references and notes",
        "notes and references", "references and further reading", "references & further reading", "references and resources", "key references", "selected references", "article references", "scientific references",
        "bibliography", "selected bibliography", "annotated bibliography", "works cited", "work cited", "works consulted", "literature",
        "literature cited", "cited literature", "literature references", "sources", "source", "sources cited", "sources and references", "references and sources", "sources and further reading", "cited sources", "citations",
        "citations and references", "further reading", "suggested reading", "recommended reading", "additional reading", "reading list", "research cited", "studies cited", "endnotes",
        "referenzen", "literatur", "literaturverzeichnis", "quellen", "quellenverzeichnis", "références", "bibliographie", "références bibliographiques",
        "referencias", "referencias bibliográficas", "bibliografía", "referências", "referências bibliográficas", "bibliografia", "riferimenti bibliografici",
        "literatuur", "literatuurlijst", "referenser", "referenties", "литература", "список литературы", "参考文献", "참고문헌",
    ]);

    private static readonly FrozenSet<string> EndNames = FrozenSet.ToFrozenSet(
    [
        "disclaimer", "medical disclaimer", "about the author", "about the authors", "about us", "author bio", "author", "authors", "author information", "appendix", "appendices",
        "acknowledgements", "acknowledgments", "acknowledgement", "acknowledgment", "author contributions", "conflict of interest", "conflicts of interest",
        "competing interests", "declaration of interest", "declarations", "funding", "data availability", "data availability statement", "ethics statement", "supplementary material", "supplementary materials", "supplementary information", "supporting information",
        "tables", "figures", "figure legends", "footnotes", "notes", "share", "share this", "share this post", "share this article", "related posts", "related articles", "related", "tags", "categories", "comments", "leave a comment", "leave a reply", "post navigation",
        "next", "previous", "contact", "contact us", "newsletter", "subscribe", "copyright", "publisher's note", "editor's note", "note", "important", "see also", "table of contents", "back to top", "read more", "written by", "reviewed by", "medically reviewed by", "last updated", "frequently asked questions", "faq", "conclusion", "glossary",
    ]);

    private static readonly System.Buffers.SearchValues<char> NumberLetters = System.Buffers.SearchValues.Create("0123456789IVX.) ");

    /// <summary>Whether a line names a reference list.</summary>
    internal static bool NamesList(ReadOnlySpan<char> line) => Name(line) is { } name && ListNames.Contains(name);

    /// <summary>Whether a line starts what often follows a reference list: <c>Disclaimer: ...</c>, <c>About the author</c>, a copyright line.</summary>
    internal static bool EndsList(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart();
        if (text.StartsWith('©') || text.StartsWith("Copyright ©", StringComparison.OrdinalIgnoreCase) || text.StartsWith("All rights reserved", StringComparison.OrdinalIgnoreCase)) return true;
        if (Name(line) is { } whole && EndNames.Contains(whole)) return true;
        var colon = text[..Math.Min(text.Length, LongestHeading)].IndexOf(':');
        return colon > 0 && Name(text[..colon]) is { } name && EndNames.Contains(name);
    }

    /// <summary>The words of a line without marks, numbering and colon, in lower case; null where the line is too long to be a heading.</summary>
    private static string? Name(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        if (text.Length is 0 or > LongestHeading) return null;
        var name = text.Trim("#: .=\t\n").ToString();
        var number = name.AsSpan().IndexOfAnyExcept(NumberLetters);
        if (number > 0 && name[number - 1] == ' ') name = name[number..];
        var words = new StringBuilder(name.Length);
        foreach (var c in name.TrimEnd(':', ' ')) words.Append(c is '’' ? '\'' : char.ToLowerInvariant(c));
        return words.ToString();
    }
}

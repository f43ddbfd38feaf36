using Citations.Articles.Words;

namespace Citations.Articles.Documents.Jats;

/// <summary>
/// Writes a reference that is given in elements without punctuation, <c>element-citation</c>, in the order of APA 7. What no part of it
/// takes follows at the end, so that nothing is lost.
/// </summary>
/// <param name="source">The file.</param>
/// <param name="citation">The reference.</param>
/// <param name="piece">Appends what is within an element.</param>
/// <param name="spelled">Appends other words for what is within an element.</param>
/// <param name="words">Appends punctuation, with its place.</param>
/// <param name="last">The last character that was appended.</param>
internal sealed class JatsCitation(
    string source,
    JatsNode citation,
    Action<JatsNode, RunMarks> piece,
    Action<JatsNode, string> spelled,
    Action<string, int> words,
    Func<char> last
)
{
    private readonly HashSet<JatsNode> _written = [];

    internal void Write()
    {
        var groups = citation.Children.Where(child => child.Name == "person-group").ToList();
        var authors = groups.Where(group => !JatsParts.IsEditors(group, source)).DefaultIfEmpty(citation).ToList();
        var editors = groups.Where(group => JatsParts.IsEditors(group, source)).ToList();
        var title = citation.Child("article-title") ?? citation.Child("chapter-title") ?? citation.Child("data-title");
        // A book without authors is filed under its editors.
        if (Names(authors, "") == 0 && title is null && editors.Count > 0)
            words(Names(editors, "") > 1 ? " (Eds.)." : " (Ed.).", editors[0].End);
        if (citation.Child("year") is { } year)
        {
            words(
                _written.Count == 0 ? "("
                    : last() is '.' or '?' or '!' ? " ("
                    : ". (",
                year.Start
            );
            One(year);
            words(")", year.End);
        }

        Title(title);
        var container = citation.Child("source");
        if (editors.Count > 0 && title is not null)
        {
            words(". In ", editors[0].Start);
            var count = Names(editors, "", givenFirst: true);
            words(count > 1 ? " (Eds.), " : " (Ed.), ", editors[0].End);
            Part("", container, "", RunMarks.Italic);
        }
        else
        {
            After(". ", container, RunMarks.Italic);
        }

        if (title is not null && citation.Child("publisher-name") is not null && citation.Child("fpage") is not null)
            ChapterPlace();
        else
            Place();
        After(". ", citation.Child("publisher-loc"));
        if (citation.Child("publisher-loc") is null)
            After(". ", citation.Child("publisher-name"));
        else
            Part(": ", citation.Child("publisher-name"), "");
        foreach (var id in citation.Children.Where(child => child.Name == "pub-id").OrderByDescending(IsDoi))
            Part(IsDoi(id) ? ". https://doi.org/" : $". {KindOf(id)}: ", id, "");
        foreach (var other in citation.Children.Where(child => !_written.Contains(child) && !child.IsText && HasText(child)))
            Part(". ", other, "");
        if (citation.Child("pub-id") is null)
            words(".", citation.End);
    }

    // Bowel disease (4th ed., Vol. 2, pp. 31–68)
    private void ChapterPlace()
    {
        var before = " (";
        before = Edition(before) ? ", " : before;
        if (citation.Child("volume") is { } volume && HasText(volume))
        {
            Part($"{before}Vol. ", volume, "");
            before = ", ";
        }

        var isOnePage = citation.Child("lpage") is null;
        Part(before + (isOnePage ? "p. " : "pp. "), citation.Child("fpage"), "");
        Part("–", citation.Child("lpage"), "");
        words(")", citation.End);
    }

    private void Place()
    {
        if (Edition(" ("))
            words(")", citation.End);
        Part(", ", citation.Child("volume"), "", RunMarks.Italic);
        Part("(", citation.Child("issue"), ")");
        Part(citation.Child("publisher-name") is null ? ", " : ", pp. ", citation.Child("fpage"), "");
        Part("–", citation.Child("lpage"), "");
        Part(", ", citation.Child("elocation-id"), "");
    }

    // 4th, 4th ed, 4th edition
    private bool Edition(string before)
    {
        if (citation.Child("edition") is not { } edition || !HasText(edition))
            return false;
        var text = JatsText.Plain(source, edition);
        var number = text.AsSpan().TrimEnd('.');
        foreach (var word in (ReadOnlySpan<string>)[" edition", " edn", " ed"])
        {
            if (!number.EndsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            words(before, edition.Start);
            _written.Add(edition);
            spelled(edition, $"{number[..^word.Length].TrimEnd()} ed.");
            return true;
        }

        Part(before, edition, " ed.");
        return true;
    }

    /// <summary>The title without the quotation marks and the stop around it, which APA does not have.</summary>
    private void Title(JatsNode? title)
    {
        if (title is null || !HasText(title))
            return;
        var text = JatsText.Plain(source, title);
        var bare = text.TrimEnd(',', ' ');
        if (bare is ['“', .., '”'] or ['"', .., '"'] or ['‘', .., '’'] && bare.AsSpan(1, bare.Length - 2).IndexOf(bare[^1]) < 0)
        {
            words(_written.Count == 0 ? "" : ". ", title.Start);
            _written.Add(title);
            spelled(title, bare[1..^1].TrimEnd('.', ','));
            return;
        }

        After(". ", title);
    }

    private int Names(List<JatsNode> groups, string before, bool givenFirst = false)
    {
        var names = groups
            .SelectMany(group => group.Children)
            .Where(child =>
                child.Name
                    is "name"
                        or "string-name"
                        or "collab"
                        or "anonymous"
                        or "etal"
                        or "name-alternatives"
                        or "collab-alternatives"
            )
            .ToList();
        for (var i = 0; i < names.Count; i++)
        {
            var isLast = i == names.Count - 1 && names[i].Name != "etal";
            words(i == 0 ? before : isLast ? (givenFirst && i == 1 ? " & " : ", & ") : ", ", names[i].Start);
            Name(names[i], givenFirst);
        }

        if (names.Count > 0)
            _written.UnionWith(groups);
        return names.Count;
    }

    /// <summary>Writes a name whose parts have no punctuation between them.</summary>
    internal void Name(JatsNode name, bool givenFirst = false)
    {
        _written.Add(name);
        if (JatsAlternatives.Are(name))
        {
            if (JatsAlternatives.Of(source, name, citation) is { } one)
                Name(one, givenFirst);
        }
        else if (name.Name == "etal")
            words("et al.", name.Start);
        else if (name.Child("surname") is not { } surname)
            piece(name, RunMarks.None);
        else if (name.Child("given-names") is { } personal && IsIdeographic(surname) && IsIdeographic(personal))
        {
            // 大山一郎 is one word.
            piece(surname, RunMarks.None);
            piece(personal, RunMarks.None);
        }
        else
        {
            // Editors of the book of a chapter have their initials first (APA 7, section 9.28).
            if (givenFirst && name.Child("given-names") is { } initials && HasText(initials))
            {
                Given(initials);
                words(" ", surname.Start);
            }

            piece(surname, RunMarks.None);
            // An element without text says that there is none.
            if (!givenFirst && name.Child("given-names") is { } given && HasText(given))
            {
                words(", ", given.Start);
                Given(given);
            }

            if (name.Child("suffix") is { } suffix && HasText(suffix))
            {
                words(", ", suffix.Start);
                piece(suffix, RunMarks.None);
            }
        }
    }

    /// <summary>PubMed gives initials without periods: <c>SP</c>.</summary>
    private void Given(JatsNode given)
    {
        var text = JatsText.Plain(source, given);
        if (text.Length is 0 or > 3 || !text.All(char.IsUpper))
            piece(given, RunMarks.None);
        else
            spelled(given, string.Join(' ', text.Select(letter => $"{letter}.")));
    }

    private void One(JatsNode node, RunMarks marks = RunMarks.None)
    {
        _written.Add(node);
        piece(node, marks);
    }

    private void Part(string before, JatsNode? node, string after, RunMarks marks = RunMarks.None)
    {
        if (node is null || _written.Contains(node) || !HasText(node))
            return;
        words(before, node.Start);
        One(node, marks);
        words(after, node.End);
    }

    /// <summary>A part after a period, which is added if there is none yet and something comes before it.</summary>
    private void After(string separator, JatsNode? node, RunMarks marks = RunMarks.None) =>
        Part(_written.Count == 0 ? "" : separator, node, "", marks);

    private bool IsIdeographic(JatsNode name) =>
        JatsText.Plain(source, name) is { Length: > 0 } text && text.All(EastAsianText.Is);

    private bool HasText(JatsNode node) => JatsText.Plain(source, node).Length > 0;

    private bool IsDoi(JatsNode id) => KindOf(id) == "doi";

    private string KindOf(JatsNode id) =>
        new Html.HtmlAttributes(source.AsSpan(id.Tag.Start, id.Tag.Length)).Value("pub-id-type") ?? "id";
}

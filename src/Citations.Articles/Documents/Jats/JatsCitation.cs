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
internal sealed class JatsCitation(
    string source,
    JatsNode citation,
    Action<JatsNode, RunMarks> piece,
    Action<JatsNode, string> spelled,
    Action<string, int> words
)
{
    private readonly HashSet<JatsNode> _written = [];

    internal void Write()
    {
        var group = citation.Children.Find(child => child.Name == "person-group" && !JatsParts.IsEditors(child, source)) ?? citation;
        var editors = citation.Children.Find(child => child.Name == "person-group" && JatsParts.IsEditors(child, source));
        var title = citation.Child("article-title") ?? citation.Child("chapter-title") ?? citation.Child("data-title");
        // A book without authors is filed under its editors.
        if (Names(group, "") == 0 && title is null && editors is not null)
            words(Names(editors, "") > 1 ? " (Eds.)." : " (Ed.).", editors.End);
        if (citation.Child("year") is { } year)
        {
            words(_written.Count > 0 ? " (" : "(", year.Start);
            One(year);
            words(")", year.End);
        }

        After(". ", title);
        var container = citation.Child("source");
        if (editors is not null && title is not null)
        {
            words(". In ", editors.Start);
            var count = Names(editors, "", givenFirst: true);
            words(count > 1 ? " (Eds.), " : " (Ed.), ", editors.End);
            Part("", container, "", RunMarks.Italic);
        }
        else
        {
            After(". ", container, RunMarks.Italic);
        }

        Part(" (", citation.Child("edition"), " ed.)");
        Part(", ", citation.Child("volume"), "", RunMarks.Italic);
        Part("(", citation.Child("issue"), ")");
        var isChapter = citation.Child("publisher-name") is not null && citation.Child("fpage") is not null;
        Part(isChapter ? ", pp. " : ", ", citation.Child("fpage"), "");
        Part("–", citation.Child("lpage"), "");
        Part(", ", citation.Child("elocation-id"), "");
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

    private int Names(JatsNode group, string before, bool givenFirst = false)
    {
        var names = group.Children.Where(child => child.Name is "name" or "string-name" or "collab" or "anonymous" or "etal").ToList();
        for (var i = 0; i < names.Count; i++)
        {
            var isLast = i == names.Count - 1 && names[i].Name != "etal";
            words(i == 0 ? before : isLast ? (givenFirst && i == 1 ? " & " : ", & ") : ", ", names[i].Start);
            Name(names[i], givenFirst);
        }

        if (names.Count > 0)
            _written.Add(group);
        return names.Count;
    }

    /// <summary>Writes a name whose parts have no punctuation between them.</summary>
    internal void Name(JatsNode name, bool givenFirst = false)
    {
        _written.Add(name);
        if (name.Name == "etal")
            words("et al.", name.Start);
        else if (name.Child("surname") is not { } surname)
            piece(name, RunMarks.None);
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

    private bool HasText(JatsNode node) => JatsText.Plain(source, node).Length > 0;

    private bool IsDoi(JatsNode id) => KindOf(id) == "doi";

    private string KindOf(JatsNode id) =>
        new Html.HtmlAttributes(source.AsSpan(id.Tag.Start, id.Tag.Length)).Value("pub-id-type") ?? "id";
}

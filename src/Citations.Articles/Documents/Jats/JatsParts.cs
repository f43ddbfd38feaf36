using System.Collections.Frozen;
using Citations.Articles.Documents.Html;

namespace Citations.Articles.Documents.Jats;

/// <summary>The elements of a reference that say what their text is, each with the person it belongs to.</summary>
internal static class JatsParts
{
    private static readonly FrozenSet<string> OfNames = FrozenSet.ToFrozenSet(["surname", "given-names", "suffix", "collab", "etal"]);

    private static readonly FrozenSet<string> OfWorks = FrozenSet.ToFrozenSet([
        "year",
        "article-title",
        "chapter-title",
        "data-title",
        "source",
        "volume",
        "issue",
        "fpage",
        "lpage",
        "page-range",
        "elocation-id",
        "publisher-name",
        "publisher-loc",
        "edition",
    ]);

    /// <summary>The elements of a reference with what they say.</summary>
    internal static Dictionary<JatsNode, StatedPart> Of(JatsNode reference, string source)
    {
        Dictionary<JatsNode, StatedPart> parts = [];
        Walk(reference, person: 0, isOfEditor: false);
        return parts;

        void Walk(JatsNode parent, int person, bool isOfEditor)
        {
            foreach (var node in parent.Children)
            {
                if (OfNames.Contains(node.Name))
                    parts[node] = new(node.Name, node.Tag.Start, person == 0 ? node.Tag.Start : person, isOfEditor);
                else if (OfWorks.Contains(node.Name))
                    parts[node] = new(node.Name, node.Tag.Start);
                else if (node.Name is "name" or "string-name")
                    Walk(node, node.Tag.Start, isOfEditor);
                else if (JatsAlternatives.Are(node))
                    WalkOne(node, isOfEditor);
                else if (!node.IsText)
                    Walk(node, person, isOfEditor || (node.Name == "person-group" && IsEditors(node, source)));
            }
        }

        void WalkOne(JatsNode alternatives, bool isOfEditor)
        {
            if (JatsAlternatives.Of(source, alternatives, reference) is not { } one)
                return;
            if (OfNames.Contains(one.Name))
                parts[one] = new(one.Name, one.Tag.Start, one.Tag.Start, isOfEditor);
            else
                Walk(one, one.Tag.Start, isOfEditor);
        }
    }

    /// <summary>Whether a group of persons is not of authors.</summary>
    internal static bool IsEditors(JatsNode group, string source) =>
        new HtmlAttributes(source.AsSpan(group.Tag.Start, group.Tag.Length)).Value("person-group-type") is "editor" or "editors";
}

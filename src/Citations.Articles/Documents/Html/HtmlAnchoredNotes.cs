using System.Text.RegularExpressions;

namespace Citations.Articles.Documents.Html;

/// <summary>
/// The notes and comments that word processors export as paragraphs after the text, recognised by the names of the anchors that begin them:
/// LibreOffice's <c>sdfootnote1sym</c>, Word's <c>_ftn1</c>, Google Docs' <c>ftnt1</c> and <c>cmnt1</c>. A comment is not of the article.
/// </summary>
internal static partial class HtmlAnchoredNotes
{
    /// <summary>Sets the roles of the blocks that such anchors begin, and of the anchors.</summary>
    internal static void Set(string source, IReadOnlyList<HtmlNode> nodes)
    {
        foreach (var anchor in nodes.Where(node => node is { Name: "a", Id: not null, Role: HtmlRole.Text }))
        {
            var isComment = CommentPattern.IsMatch(anchor.Id!);
            if (isComment && CommentedPattern.IsMatch(anchor.Id!))
                anchor.Role = HtmlRole.LeftOut;
            else if ((isComment || NotePattern.IsMatch(anchor.Id!)) && BlockAt(source, anchor) is { } block)
            {
                block.Role = isComment ? HtmlRole.Surroundings : HtmlRole.Note;
                block.Id = anchor.Id;
                anchor.Role = HtmlRole.LeftOut;
            }
        }
    }

    /// <summary>The outermost block that has no text before an anchor and no separate role; null if there is none.</summary>
    private static HtmlNode? BlockAt(string source, HtmlNode anchor)
    {
        HtmlNode? block = null;
        for (
            var around = anchor.Parent;
            around is { Role: HtmlRole.Text, Name: "p" or "div" or "span" or "sup" or "font" or "small" or "li" or "aside" }
                && !HtmlLabels.HasText(source, around.Tag.End, anchor.Tag.Start);
            around = around.Parent
        )
            block = around.Name is "p" or "div" or "li" ? around : block;
        return block;
    }

    [GeneratedRegex(@"^(?:sd(?:foot|end)note\d{1,4}sym|_?(?:ftn|edn)\d{1,4}|ftnt\d{1,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex NotePattern { get; }

    [GeneratedRegex(@"^cmnt(?:_ref)?\d{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex CommentPattern { get; }

    [GeneratedRegex(@"^cmnt_ref", RegexOptions.CultureInvariant)]
    private static partial Regex CommentedPattern { get; }
}

using System.Collections.Frozen;
using Citations.Articles.Linking;
using Citations.Articles.Lists;

namespace Citations.Articles.Documents.Html;

/// <summary>
/// Determines the role of each element in the article, by its name, its ARIA or EPUB role, its classes and its id: the habits of WordPress,
/// MediaWiki, PubMed Central, Substack, Pandoc and LaTeXML. In doubt an element is text: what is left out is never checked.
/// </summary>
internal sealed class HtmlRoles(string source)
{
    private static readonly System.Buffers.SearchValues<char> NumberMarks = System.Buffers.SearchValues.Create("0123456789.[]()");
    private static readonly System.Buffers.SearchValues<char> TargetEnds = System.Buffers.SearchValues.Create("\"'> ");

    private static readonly FrozenDictionary<string, FrozenSet<string>> Names = WordLists.Read(typeof(HtmlRoles), "role-words.txt");

    private static readonly FrozenSet<string> SurroundingRoles = Names["surrounding-role"];
    private static readonly FrozenSet<string> SurroundingNames = Names["surrounding"];
    private static readonly FrozenSet<string> LeftOutNames = Names["left-out"];
    private static readonly FrozenSet<string> NotesNames = Names["notes"];
    private static readonly FrozenSet<string> NoteNames = Names["note"];
    private static readonly FrozenSet<string> LinkedNoteNames = Names["note-linked"];
    private static readonly FrozenSet<string> NoteRowNames = Names["note-row"];
    private static readonly FrozenSet<string> NoteInLineNames = Names["note-in-line"];
    private static readonly FrozenSet<string> EntryNames = Names["entry"];
    private static readonly FrozenSet<string> PartNames = Names["part"];

    private static readonly string[] ListWords = ["reference", "bibliogra", "footnote", "endnote", "citation", "literatur", "sources"];

    private static readonly char[] Spaces = [' ', '\t', '\r', '\n', '\f'];

    private HashSet<string>? _linked;

    /// <summary>The ids of the notes.</summary>
    internal HashSet<string> NoteIds { get; } = new(StringComparer.Ordinal);

    /// <summary>How the page's own rules set the text of classes.</summary>
    internal HtmlStyleSheet Styles { get; private set; } = HtmlStyleSheet.None;

    /// <summary>Sets the role of each element.</summary>
    internal void Set(HtmlTree tree)
    {
        Styles = HtmlStyleSheet.Of(source, tree);
        // Text outside all elements counts as well, so the source's length is the upper bound that is always at hand.
        var all = tree.Nodes.Where(node => node.Parent is null).Sum(node => node.TextLength);
        foreach (var node in tree.Nodes)
            node.Role = RoleOf(node, all);
        HtmlAnchoredNotes.Set(source, tree.Nodes);
        LeaveOutDoubleNotes(tree.Nodes);
        NameNotes(tree.Nodes);
        HtmlLabels.Set(source, tree.Nodes, NoteIds);
    }

    private HtmlRole RoleOf(HtmlNode node, int allText)
    {
        var attributes = new HtmlAttributes(source.AsSpan(node.Tag.Start, node.Tag.End - node.Tag.Start));
        var isBlock = HtmlVocabulary.BlockOf(node.Name) is not null;
        if (HtmlVocabulary.IsUnread(node.Name))
            return HtmlRole.LeftOut;
        var names = NamesOf(attributes, node.Id);
        if (isBlock && names.Exists(EntryNames.Contains))
            return HtmlRole.Entry;
        if (isBlock && names.Exists(NotesNames.Contains))
            return HtmlRole.Notes;
        if (isBlock && node.Name is not ("ol" or "ul") && names.Exists(NoteNames.Contains))
            return HtmlRole.Note;
        if (isBlock && node.Id is { } id && names.Exists(LinkedNoteNames.Contains) && !Within(node, HtmlRole.Note) && IsLinked(id))
            return HtmlRole.Note;
        if (node.Name is "li" or "tr" && (NotesAround(node) || names.Exists(NoteRowNames.Contains)))
            return HtmlRole.Note;
        if (!isBlock && names.Exists(NoteInLineNames.Contains))
            return HtmlRole.Note;
        if (!isBlock)
            return InLine(node, attributes, names);
        return
            node.Name is not ("html" or "body" or "main" or "article")
            && IsSurrounding(node, attributes, names)
            && node.TextLength * 2 <= allText
            && !IsList(names)
            ? HtmlRole.Surroundings
            : HtmlRole.Text;
    }

    private HtmlRole InLine(HtmlNode node, HtmlAttributes attributes, List<string> names) =>
        names.Exists(LeftOutNames.Contains) || IsHidden(attributes) || LeadsBack(node, attributes) ? HtmlRole.LeftOut
        : names.Exists(PartNames.Contains) ? HtmlRole.Part
        : HtmlRole.Text;

    /// <summary>A plugin that lists its notes at the end has them a second time where the text refers to them.</summary>
    private static void LeaveOutDoubleNotes(IReadOnlyList<HtmlNode> nodes)
    {
        if (!nodes.Any(node => node.Role == HtmlRole.Note && HtmlVocabulary.BlockOf(node.Name) is not null))
            return;
        foreach (var node in nodes)
        {
            if (node.Role == HtmlRole.Note && HtmlVocabulary.BlockOf(node.Name) is null)
                node.Role = HtmlRole.LeftOut;
        }
    }

    private static bool NotesAround(HtmlNode node) =>
        node.Parent is { } list
        && (list.Role == HtmlRole.Notes || list.Parent?.Role == HtmlRole.Notes || list.Parent?.Parent?.Role == HtmlRole.Notes);

    private bool IsSurrounding(HtmlNode node, HtmlAttributes attributes, List<string> names) =>
        node.Name switch
        {
            "nav" => true,
            "aside" => true,
            // The footer of a quotation names its source.
            "footer" => node.Parent is not { Name: "blockquote" } && !HoldsWorks(node),
            "header" => node.Parent is null or { Name: "body" } || names.Exists(SurroundingNames.Contains),
            _ => names.Exists(name => SurroundingNames.Contains(name) || SurroundingRoles.Contains(name))
                || (IsHidden(attributes) && !HoldsWorks(node)),
        };

    private static bool IsHidden(HtmlAttributes attributes) =>
        attributes.Has("hidden")
        || attributes.Value("aria-hidden") is "true"
        || (
            attributes.Value("style") is { } style
            && style.Replace(" ", "", StringComparison.Ordinal) is var flat
            && (
                flat.Contains("display:none", StringComparison.OrdinalIgnoreCase)
                || flat.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)
            )
        );

    /// <summary>A page may fold its list of sources away; it is the article's all the same.</summary>
    private bool HoldsWorks(HtmlNode node)
    {
        const int longest = 100_000;
        var content = source.AsSpan(node.Tag.End, Math.Clamp(node.ContentEnd - node.Tag.End, 0, longest));
        return content.Contains("doi.org/10.", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsList(List<string> names) =>
        names.Exists(name => Array.Exists(ListWords, word => name.Contains(word, StringComparison.Ordinal)));

    /// <summary>The arrow or number at a note that leads back to the text.</summary>
    private bool LeadsBack(HtmlNode node, HtmlAttributes attributes)
    {
        if (node.Name != "a" || attributes.Value("href") is not ['#', _, ..] target)
            return false;
        if (attributes.Value("role") is "doc-backlink")
            return true;
        var text = source.AsSpan(node.Tag.End, Math.Max(0, node.ContentEnd - node.Tag.End)).Trim();
        if (text.Length is 0 or > 12)
            return false;
        return text[0] is '↩' or '↑' or '⤴' or '^' or '↵'
            || text.StartsWith("&#8617", StringComparison.Ordinal)
            || text.StartsWith("&#x21a9", StringComparison.OrdinalIgnoreCase)
            || (
                Within(node, HtmlRole.Note)
                && target.Contains("ref", StringComparison.OrdinalIgnoreCase)
                && text.IndexOfAnyExcept(NumberMarks) < 0
            );
    }

    private static bool Within(HtmlNode node, HtmlRole role)
    {
        for (var around = node.Parent; around is not null; around = around.Parent)
        {
            if (around.Role == role)
                return true;
        }

        return false;
    }

    /// <summary>A note is named by its own id or by that of the first anchor within it.</summary>
    private void NameNotes(IReadOnlyList<HtmlNode> nodes)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            if (nodes[i].Role != HtmlRole.Note)
                continue;
            for (
                var inner = i + 1;
                nodes[i].Id is null && inner < Math.Min(nodes.Count, i + 6) && nodes[inner].Tag.Start < nodes[i].ContentEnd;
                inner++
            )
                nodes[i].Id = nodes[inner].Id;
            nodes[i].Id ??= IdAround(nodes[i]);
            if (nodes[i].Id is { } id)
                NoteIds.Add(id);
        }
    }

    /// <summary>The id of the element that holds a note and nothing before it, where a link leads to it; null if there is none.</summary>
    private string? IdAround(HtmlNode note)
    {
        for (
            var around = note.Parent;
            around is not null and not { Name: "body" } && !HtmlLabels.HasText(source, around.Tag.End, note.Tag.Start);
            around = around.Parent
        )
        {
            if (around.Id is { } id && IsLinked(id))
                return id;
        }

        return null;
    }

    private bool IsLinked(string id) => (_linked ??= LinkedIds()).Contains(id);

    /// <summary>The ids within the page to which links lead.</summary>
    private HashSet<string> LinkedIds()
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        for (var at = source.IndexOf('#', StringComparison.Ordinal); at >= 0;)
        {
            var length = source.AsSpan(at + 1).IndexOfAny(TargetEnds);
            if (length < 0)
                break;
            if (at > 0 && source[at - 1] is '"' or '\'' or '=')
                ids.Add(source.Substring(at + 1, length));
            at = source.IndexOf('#', at + 1);
        }

        return ids;
    }

    private static List<string> NamesOf(HtmlAttributes attributes, string? id)
    {
        List<string> names = [];
        foreach (
            var value in (ReadOnlySpan<string?>)[attributes.Value("class"), id, attributes.Value("role"), attributes.Value("epub:type")]
        )
        {
            if (value is not null)
                names.AddRange(value.ToLowerInvariant().Split(Spaces, StringSplitOptions.RemoveEmptyEntries));
        }

        return names;
    }
}

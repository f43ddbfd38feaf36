using System.Xml.Linq;
using Citations.Articles.Documents;
using Citations.Word.Packaging;

namespace Citations.Word.Writing;

/// <summary>
/// Moves entries of a list as whole paragraphs, with their bookmarks, comments and tracked changes. A move is refused where something
/// begins in one entry and ends in another, because it would then be around other text.
/// </summary>
internal sealed class WordMoves
{
    private static readonly string[] Revisions =
    [
        "ins",
        "del",
        "moveFrom",
        "moveTo",
        "rPrChange",
        "pPrChange",
        "commentRangeStart",
        "commentReference",
        "bookmarkStart",
        "footnoteReference",
        "endnoteReference",
        "fldChar",
        "fldSimple",
        "sdt",
        "drawing",
        "pict",
        "object",
    ];

    // What is at a place of the text, or holds more than one paragraph together.
    private static readonly string[] Fixed = ["sectPr", "txbxContent"];

    private readonly List<List<XElement>> _units;
    private readonly int[] _order;

    private readonly Lazy<HashSet<int>> _stays;

    private WordMoves(List<List<XElement>> units, int[] order) => (_units, _order, _stays) = (units, order, new(() => Staying(order)));

    /// <summary>The moves; null where the entries cannot be moved.</summary>
    /// <param name="places">The elements of the text of each entry, in the order of the document.</param>
    /// <param name="order">For each place the entry that is to be there.</param>
    internal static WordMoves? Of(IReadOnlyList<IReadOnlyList<XElement>> places, int[] order)
    {
        List<List<XElement>> units = [];
        foreach (var elements in places)
        {
            var paragraphs = elements.Select(ParagraphOf).Distinct().ToList();
            if (paragraphs.Count != 1 || paragraphs[0] is not { Parent: { } parent } paragraph || parent.Name.LocalName is "tc" or "txbxContent")
                return null;
            units.Add(WithBookmarks(paragraph));
        }

        var all = units.SelectMany(unit => unit).ToHashSet();
        var container = units[0][0].Parent;
        return
            all.Count == units.Sum(unit => unit.Count)
            && units.TrueForAll(unit => unit[0].Parent == container && unit.TrueForAll(CanMove) && IsClosed(unit))
            && AreNeighbours(units[0][0], units[^1][^1], all)
            ? new(units, order)
            : null;
    }

    /// <summary>Moves the paragraphs.</summary>
    internal void Apply()
    {
        var marks = _units.ConvertAll(unit =>
        {
            var mark = new XElement("place");
            unit[0].AddBeforeSelf(mark);
            return mark;
        });
        foreach (var element in _units.SelectMany(unit => unit))
            element.Remove();
        foreach (var (place, entry) in _order.Index())
            marks[place].ReplaceWith([.. _units[entry]]);
    }

    /// <summary>Whether the moves can be tracked: what others wrote or noted in a paragraph is in no second one.</summary>
    internal bool CanBeTracked =>
        _units
            .Where((_, i) => !_stays.Value.Contains(i))
            .All(unit => unit.Count == 1 && !unit[0].Descendants().Any(element => Revisions.Contains(element.Name.LocalName)));

    /// <summary>Tracks the moves: each entry is deleted where it was and inserted where it is to be.</summary>
    internal void Apply(WordTracking tracking)
    {
        var stays = _stays.Value;
        // What is to be before an entry is put before the next one that stays.
        List<XElement> waiting = [];
        foreach (var entry in _order)
        {
            if (!stays.Contains(entry))
            {
                waiting.Add(Inserted(_units[entry][0], tracking));
                continue;
            }

            _units[entry][0].AddBeforeSelf([.. waiting]);
            waiting.Clear();
        }

        if (waiting.Count > 0)
            _units[^1][^1].AddAfterSelf([.. waiting]);
        foreach (var (i, unit) in _units.Index())
        {
            if (!stays.Contains(i))
                Delete(unit[0], tracking);
        }
    }

    /// <summary>The entries that need not move: the longest sequence that is in its new order already.</summary>
    private static HashSet<int> Staying(int[] order)
    {
        var before = new int[order.Length];
        // The places of the last entries of sequences of each length, of which the smallest is kept.
        List<int> lasts = [];
        for (var i = 0; i < order.Length; i++)
        {
            var (low, high) = (0, lasts.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (order[lasts[middle]] < order[i])
                    low = middle + 1;
                else
                    high = middle;
            }

            before[i] = low > 0 ? lasts[low - 1] : -1;
            if (low == lasts.Count)
                lasts.Add(i);
            else
                lasts[low] = i;
        }

        HashSet<int> stays = [];
        for (var i = lasts.Count > 0 ? lasts[^1] : -1; i >= 0; i = before[i])
            stays.Add(order[i]);
        return stays;
    }

    private static XElement Inserted(XElement paragraph, WordTracking tracking)
    {
        var copy = paragraph.Copy();
        foreach (var id in copy.DescendantsAndSelf().Attributes().Where(one => one.Name.LocalName is "paraId" or "textId").ToList())
            id.Remove();
        Track(copy, "ins", tracking);
        return copy;
    }

    private static void Delete(XElement paragraph, WordTracking tracking)
    {
        foreach (var text in paragraph.Descendants().Where(element => element.Name.LocalName == "t").ToList())
            text.ReplaceWith(paragraph.Name.Namespace.Text("delText", text.Value));
        Track(paragraph, "del", tracking);
    }

    private static void Track(XElement paragraph, string change, WordTracking tracking)
    {
        var word = paragraph.Name.Namespace;
        foreach (var run in paragraph.Descendants().Where(element => element.Name.LocalName == "r").ToList())
            run.ReplaceWith(tracking.Around(word, change, run.Copy()));
        tracking.MarkParagraph(paragraph, change);
    }

    private static XElement? ParagraphOf(XElement element) => element.Ancestors().FirstOrDefault(outer => outer.Name.LocalName == "p");

    /// <summary>A paragraph with bookmarks that are around it alone.</summary>
    private static List<XElement> WithBookmarks(XElement paragraph)
    {
        List<XElement> unit = [paragraph];
        while (
            unit[0].ElementsBeforeSelf().LastOrDefault() is { Name.LocalName: "bookmarkStart" } start
            && unit[^1].ElementsAfterSelf().FirstOrDefault() is { Name.LocalName: "bookmarkEnd" } end
            && start.Value("id") == end.Value("id")
        )
        {
            unit.Insert(0, start);
            unit.Add(end);
        }

        return unit;
    }

    private static bool CanMove(XElement element) =>
        !element
            .Descendants()
            .Any(child =>
                Fixed.Contains(child.Name.LocalName)
                || (child.Name.LocalName == "br" && child.Value("type") is "page" or "column")
                || (child.Name.LocalName == "del" && child.Parent is { Name.LocalName: "rPr", Parent.Name.LocalName: "pPr" })
            );

    /// <summary>Whether all that begins in a unit ends in it: ranges by their ids, fields by their number.</summary>
    private static bool IsClosed(List<XElement> unit)
    {
        HashSet<string> open = [];
        var fields = 0;
        foreach (var element in unit.SelectMany(part => part.DescendantsAndSelf()))
        {
            var name = element.Name.LocalName;
            if (name == "fldChar")
            {
                fields += element.Value("fldCharType") switch
                {
                    "begin" => 1,
                    "end" => -1,
                    _ => 0,
                };
                if (fields < 0)
                    return false;
            }
            else if (name.EndsWith("Start", StringComparison.Ordinal) && element.Value("id") is { } started)
                open.Add(name[..^"Start".Length] + started);
            else if (
                name.EndsWith("End", StringComparison.Ordinal)
                && element.Value("id") is { } ended
                && !open.Remove(name[..^"End".Length] + ended)
            )
                return false;
        }

        return fields == 0 && open.Count == 0;
    }

    /// <summary>Whether only the entries, empty paragraphs and marks of the spelling check are from the first to the last.</summary>
    private static bool AreNeighbours(XElement first, XElement last, HashSet<XElement> all)
    {
        for (var element = first; element != last; element = element.ElementsAfterSelf().FirstOrDefault())
        {
            if (element is null)
                return false;
            var isEmpty =
                element.Name.LocalName is "proofErr"
                || (element.Name.LocalName == "p" && element.Elements().All(child => child.Name.LocalName == "pPr" && child.Child("sectPr") is null));
            if (!all.Contains(element) && !isEmpty)
                return false;
        }

        return true;
    }
}

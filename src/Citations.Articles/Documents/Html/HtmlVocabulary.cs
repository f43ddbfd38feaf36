using System.Collections.Frozen;

namespace Citations.Articles.Documents.Html;

/// <summary>
/// HTML's elements as a reader of articles sees them: which are blocks, which mark text, which hold no text of the article.
/// </summary>
internal static class HtmlVocabulary
{
    private static readonly FrozenDictionary<string, BlockKind> Blocks = Rows(
        (
            BlockKind.Paragraph,
            "p div section article main details ul ol menu dl dd dt table tbody thead tfoot tr caption figure figcaption header footer address fieldset legend form center body html hgroup"
        ),
        (BlockKind.Heading, "h1 h2 h3 h4 h5 h6 summary"),
        (BlockKind.ListItem, "li"),
        (BlockKind.TableCell, "td th"),
        (BlockKind.Quotation, "blockquote"),
        (BlockKind.Break, "hr"),
        (BlockKind.Code, "pre listing"),
        (BlockKind.Metadata, "head"),
        (BlockKind.Surroundings, "nav aside")
    );

    private static readonly FrozenDictionary<string, RunMarks> Marks = Rows(
        (RunMarks.Italic, "em i var dfn"),
        (RunMarks.Italic | RunMarks.Title, "cite"),
        (RunMarks.Bold, "b strong"),
        (RunMarks.Superscript, "sup"),
        (RunMarks.Subscript, "sub"),
        (RunMarks.Code, "code kbd samp tt"),
        (RunMarks.StruckThrough, "s del strike"),
        (RunMarks.None, "a span font q u ins mark small abbr")
    );

    private static readonly FrozenSet<string> Voids = Names("area base br col embed hr img input link meta param source track wbr");
    private static readonly FrozenSet<string> Raws = Names("script style textarea title xmp iframe noembed noframes template");
    private static readonly FrozenSet<string> Unread = Names(
        "svg math button select canvas audio video object map dialog datalist noscript"
    );

    /// <summary>The kind of block that an element is; null if it is within lines.</summary>
    internal static BlockKind? BlockOf(string name) => Blocks.TryGetValue(name, out var kind) ? kind : null;

    /// <summary>How an element sets its text.</summary>
    internal static RunMarks MarksOf(string name) => Marks.GetValueOrDefault(name);

    /// <summary>Whether an element has no content and no end tag.</summary>
    internal static bool IsVoid(string name) => Voids.Contains(name);

    /// <summary>Whether an element's content is not markup.</summary>
    internal static bool IsRaw(string name) => Raws.Contains(name);

    /// <summary>Whether an element holds controls or pictures, whose text is not the article's.</summary>
    internal static bool IsUnread(string name) => Unread.Contains(name);

    private static FrozenDictionary<string, T> Rows<T>(params (T Value, string Names)[] rows) =>
        rows.SelectMany(row => row.Names.Split(' ').Select(name => (name, row.Value)))
            .ToFrozenDictionary(row => row.name, row => row.Value);

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet();
}

using Citations.Articles;
using Citations.Articles.Documents.Markdown;
using Citations.Articles.Documents.Markdown.Inlines;
using Citations.Articles.Lists;
using Citations.Articles.Parsing;
using Citations.Articles.Tagging;

namespace Citations.Training;

/// <summary>An entry whose tokens are labelled: what the tagger learns from.</summary>
/// <param name="Id">Where it comes from.</param>
/// <param name="Shapes">The shapes of the tokens.</param>
/// <param name="Buckets">The observations, <see cref="TokenFeatures.PerToken"/> a token.</param>
/// <param name="Tags">The right tags.</param>
internal sealed record LabelledEntry(string Id, TokenShape[] Shapes, int[] Buckets, EntryTag[] Tags)
{
    private const int MostTokens = 400;

    /// <summary>The entry as the tagger will see it; null where it is empty or too long to be one.</summary>
    /// <param name="id">Where it comes from.</param>
    /// <param name="source">The entry as it was written.</param>
    /// <param name="marks">The tag of each of its characters.</param>
    internal static LabelledEntry? Of(string id, string source, ReadOnlySpan<EntryTag> marks)
    {
        var label = EntryShape.Label(source).Length;
        var (marked, positions) = MarkdownInlineReader.Read(source[label..]);
        var entry = EntryText.Of(marked);
        var tokens = EntryToken.Of(entry.Text);
        if (tokens.Length is 0 or > MostTokens)
            return null;
        var tags = new EntryTag[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
            tags[i] = marks[label + positions.ToSource(entry.Readable.ToMarked(tokens[i].Start, tokens[i].End)).Start];
        var features = new TokenFeatures(entry.Text, entry.Readable.Emphasis, tokens);
        TagMarks.Trim(tags, features.Shapes);
        TagMarks.JoinNames(tags, features.Shapes);
        TagMarks.NameHead(tags);
        var buckets = new int[tokens.Length * TokenFeatures.PerToken];
        for (var i = 0; i < tokens.Length; i++)
            features.Of(i, buckets.AsSpan(i * TokenFeatures.PerToken, TokenFeatures.PerToken));
        return new(id, features.Shapes.ToArray(), buckets, tags);
    }
}

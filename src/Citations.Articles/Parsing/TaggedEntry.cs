using System.Buffers;
using Citations.Articles.Tagging;

namespace Citations.Articles.Parsing;

/// <summary>An entry as the tagger sees it: its most probable tags, and how far any other reading is from them.</summary>
internal sealed class TaggedEntry : IDisposable
{
    private readonly float[] _scores;
    private readonly TagLattice _lattice;
    private readonly double _best;

    internal TaggedEntry(EntryText entry, TagModel model)
    {
        Tokens = WithoutRoles(entry.Text, EntryToken.Of(entry.Text));
        Features = new TokenFeatures(entry.Text, entry.Readable.Emphasis, Tokens);
        _scores = ArrayPool<float>.Shared.Rent(TagModel.ScoreCount(Features));
        _lattice = model.Lattice(Features, _scores);
        ExpectOrganization(entry);
        Tags = _lattice.Best();
        _best = _lattice.ScoreOf(Tags);
        TagMarks.Trim(Tags, Features.Shapes);
    }

    internal EntryToken[] Tokens { get; }

    internal TokenFeatures Features { get; }

    internal EntryTag[] Tags { get; }

    /// <summary>How much less probable a reading is than the best one: the logarithm of the ratio, 0 for the best itself.</summary>
    internal double Doubt(EntryDraft draft) =>
        _best - Math.Max(_lattice.ScoreOf(TagsOf(draft, EntryTag.Journal)), _lattice.ScoreOf(TagsOf(draft, EntryTag.Book)));

    public void Dispose() => ArrayPool<float>.Shared.Return(_scores);

    /// <summary>
    /// Roles such as <c>(Hosts)</c> are too rare to be learned: the tagger sees the names without them, as in every other list.
    /// </summary>
    private static EntryToken[] WithoutRoles(string text, EntryToken[] tokens)
    {
        foreach (var role in NameListPieces.RolesIn(text))
            tokens = [.. tokens.Where(token => !token.IsIn(role))];
        return tokens;
    }

    /// <summary>
    /// Group authors of numbered styles are too rare to be learned: an organisation that opens an entry is rather its author than the start
    /// of its title, unless italics show it as one.
    /// </summary>
    private void ExpectOrganization(EntryText entry)
    {
        const float probable = 6;
        if (entry.EmphasisAt(0) is not null)
            return;
        var name = new SourceSpan(0, OpeningOrganization.EndOf(entry.Text));
        for (var i = 0; i < Tokens.Length && Tokens[i].IsIn(name); i++)
            _scores[(i * TagLattice.TagCount) + (int)EntryTag.Author] += probable;
    }

    private EntryTag[] TagsOf(EntryDraft draft, EntryTag container)
    {
        var tags = new EntryTag[Tokens.Length];
        foreach (var field in draft.Fields)
        {
            var tag = FieldTags.Of(field.Variable, container);
            if (tag == EntryTag.Other)
                continue;
            for (var i = 0; i < tags.Length; i++)
            {
                if (Tokens[i].IsIn(field.Span))
                    tags[i] = tag;
            }
        }

        TagMarks.Trim(tags, Features.Shapes);
        TagMarks.JoinNames(tags, Features.Shapes);
        TagMarks.NameHead(tags);
        return tags;
    }
}

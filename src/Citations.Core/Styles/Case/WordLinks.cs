using System.Collections.Frozen;

namespace Citations.Styles;

/// <summary>Finds how the words of weight in a title are linked, over the small words between them.</summary>
internal static class WordLinks
{
    private static readonly FrozenDictionary<uint, WordLink> Small = new (string Words, WordLink Link)[]
    {
        ("of", WordLink.Of),
        ("for", WordLink.For),
        ("and", WordLink.And),
        ("in", WordLink.In),
        ("on", WordLink.On),
        ("to", WordLink.To),
        ("the a an", WordLink.Article),
        ("at by from with against as or de la du des von van", WordLink.Small),
    }
        .SelectMany(entry => entry.Words.Split(' '), (entry, word) => (Hash: WordHash.Of(word), entry.Link))
        .ToFrozenDictionary(word => word.Hash, word => word.Link);

    /// <summary>Marks each word with its link.</summary>
    internal static void Mark(Span<TitleToken> tokens)
    {
        var link = WordLink.Space;
        foreach (ref var token in tokens)
        {
            var gap = (WordLink)token.Gap;
            if (gap != WordLink.Space)
                link = gap;
            if (gap == WordLink.Space && token.Shape == WordShape.Lower && Small.TryGetValue(token.Hash, out var small))
            {
                token.Link = WordLink.Within;
                // The first of several counts: "of the" is "of".
                if (link == WordLink.Space)
                    link = small;
                else if (link == WordLink.And && small == WordLink.Article)
                    link = WordLink.AndThe;
                continue;
            }

            token.Link = link;
            link = WordLink.Space;
        }
    }
}

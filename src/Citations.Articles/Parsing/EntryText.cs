using Citations.Articles.Documents;
using Citations.Articles.Tagging;

namespace Citations.Articles.Parsing;

/// <summary>One entry as the grammars read it: readable, without label and identifiers, with its italics.</summary>
internal sealed class EntryText
{
    /// <summary>How much of an entry is read; no entry with a reference in it is longer, and the patterns have a bounded text.</summary>
    internal const int LongestEntry = 4000;

    private readonly Dictionary<(int Start, int End, bool WantsDate), Location?> _locations = [];

    private EntryText(ReadableText readable, EntryIdentifiers identifiers) => (Readable, Identifiers) = (readable, identifiers);

    internal ReadableText Readable { get; }

    internal EntryIdentifiers Identifiers { get; }

    /// <summary>Reads the names of the entry.</summary>
    internal NameListParser Names { get; } = new();

    /// <summary>The characters; taken identifiers are spaces.</summary>
    internal string Text => Identifiers.Rest;

    internal static EntryText Of(MarkedText marked)
    {
        var readable = ReadableText.Of(marked.Text.Length <= LongestEntry ? marked : marked.Slice(new(0, LongestEntry)));
        return new(readable, EntryIdentifiers.Take(readable.Text.Replace('\n', ' '), readable.Links));
    }

    /// <summary>
    /// The location that reaches from a place to the end of the source, or null; every reading of the entry asks for the same ones.
    /// </summary>
    internal Location? LocationAt(int start, int end, bool wantsDate)
    {
        if (!_locations.TryGetValue((start, end, wantsDate), out var location))
            _locations[(start, end, wantsDate)] = location = Location.ToEnd(Text, start, end, wantsDate);
        return location;
    }

    /// <summary>The italics that start at a position, or null.</summary>
    internal SourceSpan? EmphasisAt(int position)
    {
        foreach (var span in Readable.Emphasis)
        {
            if (span.Start == position && span.End <= Text.Length)
                return span;
        }

        return null;
    }

    /// <summary>The last italics after a position that hold a name rather than a number, or null.</summary>
    internal SourceSpan? EmphasisAfter(int position)
    {
        SourceSpan? found = null;
        foreach (var span in Readable.Emphasis)
        {
            if (span.Start > position && span.End <= Text.Length && char.IsLetter(Text[span.Start]) && span.Length > 2)
                found = span;
        }

        return found;
    }
}

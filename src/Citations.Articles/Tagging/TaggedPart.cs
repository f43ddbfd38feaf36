namespace Citations.Articles.Tagging;

/// <summary>A stretch of an entry that is one part of it.</summary>
/// <param name="Tag">Which part.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after its last.</param>
internal readonly record struct TaggedPart(EntryTag Tag, int Start, int End)
{
    private const int WidestGap = 2;

    /// <summary>Whether it holds the names of people.</summary>
    internal bool IsNames => Tag is EntryTag.Author or EntryTag.Editor or EntryTag.Translator;

    /// <summary>The parts of an entry in their order; marks between two stretches of one part belong to it.</summary>
    internal static List<TaggedPart> Of(string text, EntryToken[] tokens, EntryTag[] tags)
    {
        List<TaggedPart> parts = [];
        var lastToken = -1;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tags[i] == EntryTag.Other)
                continue;
            if (parts.Count > 0 && parts[^1].Tag == tags[i] && i - lastToken <= WidestGap + 1)
                parts[^1] = parts[^1] with { End = tokens[i].End };
            else
                parts.Add(new(tags[i], tokens[i].Start, tokens[i].End));
            lastToken = i;
        }

        for (var i = 0; i < parts.Count; i++)
            parts[i] = parts[i] with { End = EndOf(text, parts[i]) };
        return parts;
    }

    /// <summary>The mark after the last word belongs to it where it ends an initial or closes what the part opened.</summary>
    private static int EndOf(string text, TaggedPart part)
    {
        if (part.End == text.Length)
            return part.End;
        var words = text.AsSpan(part.Start, part.End - part.Start);
        return text[part.End] switch
        {
            '.' when part.IsNames && text.AsSpan(part.End).StartsWith(".)") && words.Count('(') > words.Count(')') => part.End + 2,
            '.' when part.IsNames => part.End + 1,
            ')' when words.Count('(') > words.Count(')') => part.End + 1,
            ']' when words.Count('[') > words.Count(']') => part.End + 1,
            '”' when words.Count('“') > words.Count('”') => part.End + 1,
            _ => part.End,
        };
    }
}

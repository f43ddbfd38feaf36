namespace Citations.Articles.Tagging;

/// <summary>
/// Where the marks between the parts of an entry belong. Styles and readers differ in it: here a part starts and ends with a word,
/// but for a question mark, and what joins two names is part of their list.
/// </summary>
internal static class TagMarks
{
    private const int WidestJoint = 3;

    /// <summary>Takes the marks at the edges out of the parts.</summary>
    internal static void Trim(EntryTag[] tags, ReadOnlySpan<TokenShape> shapes)
    {
        for (var i = 0; i < tags.Length; i++)
        {
            if (IsMark(shapes[i]) && (i == 0 || tags[i - 1] != tags[i]))
                tags[i] = EntryTag.Other;
        }

        for (var i = tags.Length - 1; i >= 0; i--)
        {
            var isLast = i == tags.Length - 1 || tags[i + 1] != tags[i];
            if (IsMark(shapes[i]) && isLast && !(shapes[i] == TokenShape.Question && tags[i] is EntryTag.Title or EntryTag.Book))
                tags[i] = EntryTag.Other;
        }
    }

    /// <summary>Adds the text between two names to their list.</summary>
    internal static void JoinNames(EntryTag[] tags, ReadOnlySpan<TokenShape> shapes)
    {
        for (var i = 1; i < tags.Length; i++)
        {
            if (tags[i - 1] is not (EntryTag.Author or EntryTag.Editor or EntryTag.Translator) || tags[i] != EntryTag.Other)
                continue;
            var end = i;
            while (
                end < tags.Length
                && end - i <= WidestJoint
                && tags[end] == EntryTag.Other
                && (IsMark(shapes[end]) || shapes[end] == TokenShape.Lower)
            )
                end++;
            if (end < tags.Length && tags[end] == tags[i - 1])
                tags.AsSpan(i, end - i).Fill(tags[i - 1]);
        }
    }

    /// <summary>Editors in the place of authors are read as authors; the role after their names says what they are.</summary>
    internal static void NameHead(EntryTag[] tags)
    {
        var first = tags.AsSpan().IndexOfAnyExcept(EntryTag.Other);
        for (var i = first; i >= 0 && i < tags.Length && tags[i] == EntryTag.Editor; i++)
            tags[i] = EntryTag.Author;
    }

    private static bool IsMark(TokenShape shape) => shape >= TokenShape.Period;
}

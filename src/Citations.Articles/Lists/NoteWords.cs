using System.Collections.Frozen;

namespace Citations.Articles.Lists;

/// <summary>The words by which the parts of references in notes are known, in many languages: <c>note-words.txt</c>.</summary>
internal static class NoteWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Classes = WordLists.Read(
        typeof(NoteWords),
        "note-words.txt"
    );

    /// <summary>Words that begin a part of an imprint between the title and the year.</summary>
    internal static FrozenSet<string> Parts => Classes["part"];

    /// <summary>Words that begin what of a work a note cites.</summary>
    internal static FrozenSet<string> Locators => Classes["locator"];

    /// <summary>Words that begin a sentence which a work ends.</summary>
    internal static FrozenSet<string> Openings => Classes["opening"];

    /// <summary>Words after which a sentence gives a work.</summary>
    internal static FrozenSet<string> Leads => Classes["lead"];

    /// <summary>The first word of a text in lower case, without the period of an abbreviation; empty if it begins with no letter.</summary>
    internal static string FirstOf(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsLetter(text[length]) || IsWithin(text, length)))
            length++;
        return text[..length].ToString().ToLowerInvariant();
    }

    /// <summary>A sign between the letters of a word: <c>l'ouvrage</c>, <c>avant-propos</c>, <c>e.g.</c>, <c>n°</c>.</summary>
    private static bool IsWithin(ReadOnlySpan<char> text, int at) =>
        at > 0
        && (text[at] is '°' or 'º' || (text[at] is '\'' or '’' or '-' or '.' && at + 1 < text.Length && char.IsLetter(text[at + 1])));
}

using System.Collections.Frozen;

namespace Citations.Articles.Lists;

/// <summary>The words by which reference lists are named and ended, in many languages: <c>list-words.txt</c>.</summary>
internal static class ListWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Classes = WordLists.Read(
        typeof(ListWords),
        "list-words.txt"
    );

    /// <summary>Phrases that name a reference list.</summary>
    internal static FrozenSet<string> Names => Classes["name"];

    /// <summary>Phrases that name works to read on.</summary>
    internal static FrozenSet<string> Further => Classes["further"];

    /// <summary>Phrases that name a list where most of what follows are references.</summary>
    internal static FrozenSet<string> Maybe => Classes["maybe"];

    /// <summary>Phrases that name works to read on where most of what follows are references.</summary>
    internal static FrozenSet<string> More => Classes["more"];

    /// <summary>Words that may be beside a name.</summary>
    internal static FrozenSet<string> Beside => Classes["beside"];

    /// <summary>Parts of words that a heading above references may have.</summary>
    internal static FrozenSet<string> Stems => Classes["stem"];

    /// <summary>Phrases that start what follows a list.</summary>
    internal static FrozenSet<string> Ends => Classes["end"];

    /// <summary>Phrases that name a part which cites nothing that must be listed.</summary>
    internal static FrozenSet<string> Asides => Classes["aside"];

    /// <summary>The names of the citation of the document itself.</summary>
    internal static FrozenSet<string> OwnCitations => Classes["own"];

    /// <summary>Phrases above links to other pages of a site.</summary>
    internal static FrozenSet<string> Sites => Classes["site"];

    /// <summary>Words of a note that stand for the work of the note before.</summary>
    internal static FrozenSet<string> Ibid => Classes["ibid"];

    /// <summary>Words of a note that stand for the work of an earlier note.</summary>
    internal static FrozenSet<string> OpCit => Classes["opcit"];
}

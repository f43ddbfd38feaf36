using System.Collections.Frozen;

namespace Citations.Matching;

/// <summary>Whether a text gives a title as that of its work: not after words that say that another work is about it.</summary>
internal static class QuotedTitle
{
    /// <summary>The beginnings of the title of a work about another, by the word that joins the two.</summary>
    private static readonly FrozenDictionary<string, FrozenSet<string>> About = new Dictionary<string, FrozenSet<string>>
    {
        ["on"] = FrozenSet.Create("comment", "comments", "commentary", "remark", "remarks", "note"),
        ["to"] = FrozenSet.Create(
            "reply",
            "response",
            "rejoinder",
            "answer",
            "correction",
            "corrections",
            "corrigendum",
            "erratum",
            "errata",
            "addendum",
            "supplement",
            "preface",
            "introduction"
        ),
        ["of"] = FrozenSet.Create("review", "retraction", "withdrawal", "summary"),
        ["for"] = FrozenSet.Create("correction", "corrections", "corrigendum", "erratum", "errata"),
    }.ToFrozenDictionary();

    /// <summary>The text before the title of a work to name another: <c>Abstract: On moles</c>.</summary>
    private static readonly FrozenSet<string> Labels = FrozenSet.Create(
        "abstract",
        "erratum",
        "errata",
        "corrigendum",
        "corrigenda",
        "correction",
        "addendum",
        "reply",
        "rejoinder"
    );

    internal static MatchVerdict Of(string title, string[] words)
    {
        var wanted = TextFolding.Words(title);
        var verdict = WordStretch.Judge(wanted, words, out var start);
        return
            verdict == MatchVerdict.Agrees && IsOfAnother(words.AsSpan(0, start)) ? MatchVerdict.Close : verdict;
    }

    /// <summary>Whether the words before a title say that the work is about the one of this title.</summary>
    private static bool IsOfAnother(ReadOnlySpan<string> before) =>
        before switch
        {
            [.., var noun, var joint] when About.TryGetValue(joint, out var nouns) && nouns.Contains(noun) => true,
            [.., var label] => Labels.Contains(label),
            _ => false,
        };
}

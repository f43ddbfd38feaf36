using System.Collections.Frozen;

namespace Citations.Matching;

/// <summary>Whether a text gives a title as that of its work: not after words that say that another work is about it.</summary>
internal static class QuotedTitle
{
    /// <summary>What a work about another begins its title with, by the word that joins the two.</summary>
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

    internal static MatchVerdict Of(string title, string[] words)
    {
        var wanted = TextFolding.Words(title);
        var verdict = WordStretch.Judge(wanted, words, out var start);
        return
            verdict == MatchVerdict.Agrees
            && start >= 2
            && About.TryGetValue(words[start - 1], out var nouns)
            && nouns.Contains(words[start - 2])
            ? MatchVerdict.Close
            : verdict;
    }
}

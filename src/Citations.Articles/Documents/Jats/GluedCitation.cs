using System.Collections.Frozen;
using System.Net;

namespace Citations.Articles.Documents.Jats;

/// <summary>
/// A <c>mixed-citation</c> whose elements have no spaces between them: <c>Aulet, J.andMichal, R.(1993)</c>. Its words are those of its
/// elements where what stands between them only joins them.
/// </summary>
internal static class GluedCitation
{
    // A letter that meets a letter twice is no slip.
    private const int LeastSeams = 2;

    private static readonly FrozenSet<string> Joining = FrozenSet.ToFrozenSet(
        ["and", "in", "ed", "eds", "editor", "editors", "edn", "p", "pp", "vol", "no", "doi"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether a reference is to be written from its elements.</summary>
    internal static bool Is(JatsNode reference, string source)
    {
        if (reference.Name != "mixed-citation" || reference.Child("year") is null)
            return false;
        var seams = 0;
        for (var i = 0; i < reference.Children.Count; i++)
        {
            var child = reference.Children[i];
            if (child.IsText && !OnlyJoins(child, source))
                return false;
            if (i > 0 && IsSeam(TextOf(reference.Children[i - 1], source), TextOf(child, source)))
                seams++;
        }

        return seams >= LeastSeams;
    }

    private static bool OnlyJoins(JatsNode text, string source)
    {
        var words = TextOf(text, source);
        foreach (var range in words.AsSpan().SplitAny(" \t\r\n.,:;()[]&\"“”‘’–-/"))
        {
            var word = words[range];
            if (word.Length > 0 && !Joining.Contains(word))
                return false;
        }

        return true;
    }

    private static bool IsSeam(string before, string after) =>
        before.Length > 0 && after.Length > 0 && (char.IsLetter(before[^1]) || before[^1] == '.') && char.IsLetter(after[0]);

    // With its spaces, which tell a seam from a space.
    private static string TextOf(JatsNode node, string source) =>
        node.IsText
            ? WebUtility.HtmlDecode(source[node.Start..node.End])
            : string.Concat(node.Children.Select(child => TextOf(child, source)));
}

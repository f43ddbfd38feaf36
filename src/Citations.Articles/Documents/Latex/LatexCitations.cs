using System.Text;

namespace Citations.Articles.Documents.Latex;

/// <summary>
/// Reads citation commands: their optional words before and after, in brackets, angle brackets (apacite) or lists of both (biblatex), and
/// their keys.
/// </summary>
internal static class LatexCitations
{
    private const int MostKeys = 1000;

    /// <summary>The citations of a command.</summary>
    /// <param name="source">The file.</param>
    /// <param name="command">The command's name.</param>
    /// <param name="at">The position after the name; afterwards that after the command.</param>
    /// <param name="end">The position after the last character that may be read.</param>
    internal static EquatableArray<KeyedCitation> Read(LatexSource source, string command, ref int at, int end)
    {
        var mode = LatexVocabulary.ModeOf(command);
        List<KeyedCitation> citations = [];
        foreach (var group in Groups(source, command, ref at, end))
            Add(citations, mode, LatexKeys.Of(group.Keys.In(source.Text)), TextOf(group.Before), TextOf(group.After));
        return [.. citations];

        string? TextOf(SourceSpan? span) => span is { } words ? LatexKeys.Words(words.In(source.Text)) : null;
    }

    /// <summary>The arguments of a command: the keys, and the words before and after them.</summary>
    internal static List<(SourceSpan Keys, SourceSpan? Before, SourceSpan? After)> Groups(
        LatexSource source,
        string command,
        ref int at,
        int end
    )
    {
        if (at < end && source.Text[at] is '*' or '+')
            at++;
        List<(SourceSpan, SourceSpan?, SourceSpan?)> groups = [];
        var isList = command.EndsWith("cites", StringComparison.OrdinalIgnoreCase);
        if (isList)
        {
            source.Option(ref at, end, '(', ')');
            source.Option(ref at, end, '(', ')');
        }

        do
        {
            var before = source.Option(ref at, end, '<', '>');
            var first = source.Option(ref at, end);
            var second = source.Option(ref at, end);
            if (source.Argument(ref at, end) is not { } keys)
                break;
            if (second is not null)
                (before, first) = (first, second);
            // amsrefs gives the place after the keys: \cite{key}*{p. 4}.
            if (at + 1 < end && source.Text[at] == '*' && source.Text[at + 1] == '{')
            {
                at++;
                first = source.Argument(ref at, end) ?? first;
            }

            groups.Add((keys, before, first));
        } while (isList && groups.Count < MostKeys);

        return groups;
    }

    /// <summary>The citations as text: <c>[see @luna2020, p. 5; @stone2019]</c>.</summary>
    internal static string Show(EquatableArray<KeyedCitation> citations)
    {
        var text = new StringBuilder();
        foreach (var citation in citations)
        {
            if (text.Length > 0)
                text.Append("; ");
            if (citation.Prefix is { } prefix)
                text.Append(prefix).Append(' ');
            if (citation.Mode == KeyedCitationMode.SuppressAuthor)
                text.Append('-');
            text.Append('@').Append(citation.Key);
            if (citation.Locator is { } locator)
                text.Append(", ").Append(locator);
        }

        return citations is [{ Mode: KeyedCitationMode.Narrative, Locator: null, Prefix: null }] ? text.ToString() : $"[{text}]";
    }

    /// <summary>The words before belong to the first key, those after to the last; a key may have its own words.</summary>
    private static void Add(List<KeyedCitation> citations, KeyedCitationMode mode, List<LatexKey> keys, string? before, string? after)
    {
        var first = citations.Count;
        foreach (var key in keys.Take(MostKeys - first))
            citations.Add(new(key.Key) { Mode = mode, Prefix = key.Before, Locator = key.After });
        if (citations.Count == first)
            return;
        citations[first] = citations[first] with { Prefix = before ?? citations[first].Prefix };
        citations[^1] = citations[^1] with { Locator = after ?? citations[^1].Locator };
    }
}

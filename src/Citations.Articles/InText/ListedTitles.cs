using Citations.Matching;

namespace Citations.Articles.InText;

/// <summary>
/// The titles of listed works without authors, which the sentence names before the year: <c>the Clean Moles Act (2009)</c>, <c>Mole v. Vole
/// (1954)</c>, <c>"Burrows" (2022)</c>. Nothing but the list tells where such a name begins.
/// </summary>
internal sealed class ListedTitles(IEnumerable<Reference> works)
{
    // The longest first: a title may end in another one.
    private readonly string[] _folded =
    [
        .. works
            .Where(work => work.Author.IsEmpty && work.Editor.IsEmpty)
            .Select(work => work.Title)
            .OfType<string>()
            .SelectMany(title => (string?[])[title, DecisionName.WithoutForms(title)])
            .Select(TextFolding.Fold)
            .Where(title => title.Length > 0)
            .Distinct()
            .OrderByDescending(title => title.Length),
    ];

    /// <summary>The title that ends before a position of running text, or null.</summary>
    internal CitedNames? Before(TextBlock block, int end)
    {
        if (_folded.Length == 0)
            return null;
        var last = end - 1;
        while (last > 0 && block.KindAt(last) == TokenKind.Mark)
            last--;
        foreach (var title in _folded)
        {
            if (StartOf(block, last, title) is { } start)
                return new() { Title = block.Slice(start, last + 1), Start = start };
        }

        return null;
    }

    /// <summary>Where the words begin that are a title; null where others stand there.</summary>
    private static int? StartOf(TextBlock block, int last, string title)
    {
        var left = title.AsSpan();
        for (var at = last; at >= 0; at--)
        {
            var word = TextFolding.Fold(block[at].ToString());
            if (!left.EndsWith(word, StringComparison.Ordinal))
                return null;
            left = left[..^word.Length];
            if (left.IsEmpty)
                return at;
        }

        return null;
    }
}

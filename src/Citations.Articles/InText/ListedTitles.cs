using Citations.Matching;

namespace Citations.Articles.InText;

/// <summary>
/// The titles of listed works without authors, which the sentence names before the year: <c>the Clean Moles Act (2009)</c>, <c>Mole v. Vole
/// (1954)</c>, <c>"Burrows" (2022)</c>. Nothing but the list tells where such a name begins.
/// </summary>
internal sealed class ListedTitles
{
    private readonly Dictionary<string, List<string[]>> _byLastWord = new(StringComparer.Ordinal);

    internal ListedTitles(IEnumerable<Reference> works)
    {
        foreach (var title in works.Where(work => work.Author.IsEmpty && work.Editor.IsEmpty).Select(work => work.Title).OfType<string>())
        {
            Add(title);
            if (DecisionName.WithoutForms(title) is { } decision)
                Add(decision);
        }
    }

    /// <summary>The title that ends before a position of running text, or null.</summary>
    internal CitedNames? Before(TextBlock block, int end)
    {
        if (_byLastWord.Count == 0)
            return null;
        var last = end - 1;
        while (last > 0 && block.KindAt(last) == TokenKind.Mark)
            last--;
        if (TextFolding.Words(block[last].ToString()) is not [.., var word] || !_byLastWord.TryGetValue(word, out var titles))
            return null;
        foreach (var title in titles)
        {
            if (StartOf(block, last, title) is { } start)
                return new() { Title = block.Slice(start, last + 1), Start = start };
        }

        return null;
    }

    private static int? StartOf(TextBlock block, int last, string[] title)
    {
        var (at, word) = (last, title.Length - 1);
        for (; at >= 0; at--)
        {
            var said = TextFolding.Fold(block[at].ToString());
            if (said.Length == 0)
                continue;
            // A token may hold several words: a name with a hyphen.
            var from = word;
            var whole = title[from];
            while (from > 0 && whole.Length < said.Length)
                whole = title[--from] + whole;
            if (whole != said)
                return null;
            if (from == 0)
                return at;
            word = from - 1;
        }

        return null;
    }

    private void Add(string title)
    {
        if (TextFolding.Words(title) is not [.., var last] words)
            return;
        if (!_byLastWord.TryGetValue(last, out var titles))
            _byLastWord[last] = titles = [];
        titles.Add(words);
    }
}

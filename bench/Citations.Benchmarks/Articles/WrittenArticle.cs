using System.Globalization;
using System.Text;

namespace Citations.Benchmarks.Articles;

/// <summary>
/// An article in Markdown of so many words and entries, the same for the same numbers: prose with citations, and a reference list in APA.
/// </summary>
internal static class WrittenArticle
{
    private const int WordsAParagraph = 120;

    private static readonly string[] Words =
        "the a ship of wood floats on water when its hull is light and measured loads were small in most harbours but crews report that weather matters".Split(
            ' '
        );

    private static readonly string[] Names =
    [
        "Marlow",
        "Reed",
        "Tiller",
        "García-Márquez",
        "van der Berg",
        "Okafor",
        "Lindqvist",
        "Tanaka",
        "Kowalski",
        "O'Neill",
    ];

    internal static string Of(int words, int entries, int seed = 1)
    {
        var random = new Random(seed);
        var text = new StringBuilder("# Ships that float\n\n");
        var works = Enumerable
            .Range(0, entries)
            .Select(i => (Author: Names[i % Names.Length], Other: Names[(i + 3) % Names.Length], Year: 1950 + (i / Names.Length)))
            .ToList();
        for (var written = 0; written < words; written += WordsAParagraph)
        {
            for (var i = 0; i < WordsAParagraph; i++)
            {
                var word = Words[random.Next(Words.Length)];
                text.Append(i == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word).Append(i == WordsAParagraph - 1 ? ". " : " ");
                if (i % 40 != 39 || works.Count == 0)
                    continue;
                var work = works[random.Next(works.Count)];
                text.Append(CultureInfo.InvariantCulture, $"({work.Author} & {work.Other}, {work.Year}) ");
            }

            text.Append("\n\n");
        }

        text.Append("## References\n\n");
        foreach (var (author, other, year) in works.OrderBy(work => work.Author, StringComparer.Ordinal).ThenBy(work => work.Year))
        {
            var number = random.Next(10_000, 99_999);
            text.Append(
                    CultureInfo.InvariantCulture,
                    $"{author}, K. L., & {other}, B. ({year}). On the hull of ship {number} and the loads it bears: A study in {Words[random.Next(Words.Length)]}. "
                )
                .Append(
                    CultureInfo.InvariantCulture,
                    $"*Journal of Ship Research*, *{random.Next(1, 80)}*({random.Next(1, 12)}), {number % 900}–{(number % 900) + 12}. https://doi.org/10.5555/ship.{number}\n\n"
                );
        }

        return text.ToString();
    }
}

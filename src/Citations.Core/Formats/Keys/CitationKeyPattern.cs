using System.Globalization;
using System.Text;
using Citations.Matching;

namespace Citations.Formats;

/// <summary>
/// How citation keys are made of works: text with <c>{author}</c> (the first author's surname), <c>{authors}</c> (up to three),
/// <c>{year}</c>, <c>{title}</c> (the first word that is not an article or preposition), <c>{words}</c> (the first three)
/// and <c>{type}</c>.
/// Facts are folded to ASCII letters and digits where they have them; one that a capital begins, such as <c>{Author}</c>, has a capital
/// too.
/// </summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed class CitationKeyPattern
{
    private static readonly HashSet<string> Small =
    [
        "a",
        "an",
        "the",
        "on",
        "of",
        "in",
        "at",
        "to",
        "for",
        "and",
        "or",
        "by",
        "with",
        "from",
        "der",
        "die",
        "das",
        "ein",
        "eine",
        "le",
        "la",
        "les",
        "un",
        "une",
        "el",
        "los",
        "las",
    ];

    private readonly string _pattern;

    private CitationKeyPattern(string pattern) => _pattern = pattern;

    /// <summary>Surname, year and a word of the title: <c>zarate2013ketamine</c>.</summary>
    public static CitationKeyPattern Default { get; } = new("{author}{year}{title}");

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="pattern"/> is null.</exception>
    /// <exception cref="FormatException">A brace is not closed or names no fact.</exception>
    public static CitationKeyPattern Parse(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        for (var open = pattern.IndexOf('{', StringComparison.Ordinal); open >= 0; open = pattern.IndexOf('{', open + 1))
        {
            var close = pattern.IndexOf('}', open);
            if (close < 0)
                throw new FormatException($"'{pattern}': expected '}}' for the brace at {open}.");
            if (Fact(new Reference(), pattern[(open + 1)..close]) is null)
            {
                throw new FormatException(
                    $"'{pattern}': '{pattern[(open + 1)..close]}' at {open} is not one of author, authors, year, title, words, type."
                );
            }
        }

        return new(pattern);
    }

    /// <summary>
    /// Gives works their keys as ids, in their order; of several with one key the second gets <c>a</c> after it, the third <c>b</c>.
    /// </summary>
    /// <param name="references">The works.</param>
    /// <param name="keep">The works whose id stays; by default none. Such an id is never given to another.</param>
    public EquatableArray<Reference> Assign(IEnumerable<Reference> references, Func<Reference, bool>? keep = null)
    {
        var works = references.ToList();
        var taken = works.Where(work => keep?.Invoke(work) == true).Select(work => work.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var next = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        return works.Select(work => keep?.Invoke(work) == true ? work : work with { Id = Free(KeyOf(work)) }).ToEquatableArray();

        string Free(string key)
        {
            if (taken.Add(key))
                return key;
            while (true)
            {
                var count = next[key] = next.GetValueOrDefault(key) + 1;
                if (taken.Add(key + Letters(count)))
                    return key + Letters(count);
            }
        }
    }

    /// <summary>The key of a single work; <c>key</c> if the work has none of the facts.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="reference"/> is null.</exception>
    public string KeyOf(Reference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var key = new StringBuilder();
        for (var i = 0; i < _pattern.Length; i++)
        {
            if (_pattern[i] != '{')
            {
                key.Append(_pattern[i]);
                continue;
            }

            var close = _pattern.IndexOf('}', i);
            var name = _pattern[(i + 1)..close];
            var fact = Fact(reference, name)!;
            key.Append(char.IsUpper(name[0]) && fact.Length > 0 ? char.ToUpperInvariant(fact[0]) + fact[1..] : fact);
            i = close;
        }

        return key.Length == 0 ? "key" : key.ToString();
    }

    private static string? Fact(Reference reference, string name) =>
        name.ToLowerInvariant() switch
        {
            "author" => Names(reference) is [var first, ..] ? Surname(first) : "",
            "authors" => string.Concat(Names(reference).Take(3).Select(Surname)),
            "year" => reference.Issued?.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
            "title" => TitleWords(reference).FirstOrDefault() ?? "",
            "words" => string.Concat(TitleWords(reference).Take(3)),
            "type" => TextFolding.Fold(reference.Type.Term()),
            _ => null,
        };

    private static EquatableArray<Contributor> Names(Reference reference) => reference.Author.IsEmpty ? reference.Editor : reference.Author;

    private static string Surname(Contributor name) => TextFolding.Fold(name.Family ?? name.ToString());

    private static IEnumerable<string> TitleWords(Reference reference) =>
        TextFolding.Words(reference.Title ?? "").Where(word => !Small.Contains(word));

    // a ... z, aa, ab: numbers without a nought.
    internal static string Letters(int number)
    {
        var letters = "";
        for (; number > 0; number = (number - 1) / 26)
            letters = (char)('a' + ((number - 1) % 26)) + letters;
        return letters;
    }
}

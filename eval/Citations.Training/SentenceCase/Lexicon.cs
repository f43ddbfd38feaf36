using Citations.Styles;

namespace Citations.Training.SentenceCase;

/// <summary>Gathers words and names of several words from the sources.</summary>
internal sealed class Lexicon
{
    private const int Certain = 3;
    private const int FewestOfCertain = 4;
    private const int FewestOfSure = 3;
    private const int MostByMistake = 2;

    private readonly Dictionary<uint, KnownWord> _words = [];
    private readonly Dictionary<uint, int> _phrases = [];
    private readonly Dictionary<uint, string> _commonPhrases = [];
    private readonly Dictionary<uint, int> _seen = [];
    private readonly Dictionary<uint, (int Lower, int Capital)> _seenPhrases = [];
    private readonly HashSet<uint> _given = [];
    private readonly Dictionary<uint, (string Name, WordKind Kind)> _byHand = [];
    private readonly HashSet<uint> _smallWords = [];

    /// <summary>The names by their kind, to fill templates with.</summary>
    internal Dictionary<WordKind, SortedSet<string>> Names { get; } = [];

    internal IEnumerable<(uint Hash, byte Value)> Words =>
        _words.Select(word => (word.Key, word.Value.Class.Value)).Where(word => word.Value != 0);

    internal IEnumerable<(uint Hash, byte Value)> Phrases =>
        _phrases
            .Where(phrase =>
                _given.Contains(phrase.Key)
                || IsSure(phrase.Key)
                || (_seenPhrases.GetValueOrDefault(phrase.Key) is var (lower, capital) && lower < 3 + (3 * capital))
            )
            .Select(phrase => (phrase.Key, (byte)(phrase.Value | (IsAmbiguous(phrase.Key) ? NamePhrases.Ambiguous : 0))))
            .Concat(
                _commonPhrases
                    .Where(phrase => !_phrases.ContainsKey(phrase.Key) && HasName(phrase.Value))
                    .Select(phrase => (phrase.Key, (byte)NamePhrases.Ambiguous))
            );

    /// <summary>Adds a word or a row of words in lowercase.</summary>
    internal void AddCommon(string text, int level)
    {
        var words = Split(text);
        if (words.Count == 1)
            Of(words[0].Hash).SayLower(level);
        else if (words.Count > 1 && _commonPhrases.TryAdd(RowOf(words), text) && text[^1] != 's')
            _commonPhrases.TryAdd(RowOf(Split(text + "s")), text);
    }

    /// <summary>Notes what a word in lowercase is, for the words beside it: an animal, a person, a place.</summary>
    internal void AddSort(string word, WordKind kind) => Of(WordHash.Of(word)).Sort = kind;

    /// <summary>Adds a name whose lowercase, which dictionaries have, no title means.</summary>
    internal void AddAlways(string text)
    {
        AddName(text, 3, WordKind.Term);
        foreach (var word in Split(text))
            Of(word.Hash).IsAlwaysName = true;
    }

    /// <summary>Adds a name. Its words are known alone too, as its parts.</summary>
    /// <param name="text">The name.</param>
    /// <param name="level">How common it is, 1 to 3.</param>
    /// <param name="kind">What it names.</param>
    /// <param name="isByHand">Whether a list written by hand has it, which texts in lowercase do not refute.</param>
    internal void AddName(string text, int level, WordKind kind, bool isByHand = false)
    {
        var words = Split(text);
        if (words.Count > NamePhrases.Longest && SplitAtSmallWord(text) is { } at)
        {
            AddName(text[..at], level, kind, isByHand);
            AddName(text[(at + 1)..], level, kind, isByHand);
        }

        if (words.Count == 0 || words.Count > NamePhrases.Longest)
            return;
        if (!Names.TryGetValue(kind, out var names))
            Names[kind] = names = new(StringComparer.Ordinal);
        if (text.Length > 2 || kind == WordKind.Element)
            names.Add(text);
        if (words.Count == 1)
        {
            Of(words[0].Hash).SayCapital(level, kind);
            return;
        }

        var mask = 0;
        for (var i = 0; i < words.Count; i++)
        {
            // APA raises words of four letters and more in names: Individuals With Disabilities Education Act.
            if (kind != WordKind.Place && i > 0 && NamePhrases.IsLongSmallWord(words[i].Hash))
                mask |= 1 << i;
            if (!words[i].IsCapital)
                continue;
            mask |= 1 << i;
            // "Les Halles" makes no name of an article.
            if (words[i].Length > 2 && !_smallWords.Contains(words[i].Stem))
                Of(words[i].Stem).SayPart(kind);
        }

        if (mask == 0)
            return;
        if (isByHand && level == Certain)
            _phrases[RowOf(words)] = mask;
        else
            AddPhrase(RowOf(words), mask);
        // What a list written by hand has is a name, whatever texts say, and so is a long row of words that others have as one.
        if (level == Certain || words.Count(word => word.IsCapital) >= FewestOfCertain)
            _given.Add(RowOf(words));
        if (isByHand)
            _byHand[RowOf(words)] = (text, kind);
        // Eponyms are written without the possessive too: Down syndrome.
        if (words[0].Stem != words[0].Hash)
            AddPhrase(words.Skip(1).Aggregate(words[0].Stem, (row, word) => WordHash.Join(row, word.Hash)), mask);
    }

    /// <summary>Adds a name from a long list, unless dictionaries have a word of it in lowercase, or texts mostly have.</summary>
    internal void AddRareName(string text, int level, WordKind kind, bool isByHand = false)
    {
        var isCommon = Split(text).Any(word => word.IsCapital && (_seen.GetValueOrDefault(word.Stem) > 0 || IsLower(word.Stem)));
        if (!isCommon)
            AddName(text, level, kind, isByHand);
    }

    /// <summary>Adds a word in lowercase from a long list, unless dictionaries have it as a name.</summary>
    internal void AddRareCommon(string word, int level)
    {
        if (_words.TryGetValue(WordHash.Of(word), out var known) && known.Capital > 0)
            return;
        AddCommon(word, level);
    }

    /// <summary>
    /// Notes which words texts have more often in lowercase than with a capital; long lists do not make them names.
    /// </summary>
    internal void See(string text, int times = 1)
    {
        foreach (var word in Split(text).Skip(1))
            _seen[word.Stem] = _seen.GetValueOrDefault(word.Stem) + (word.IsCapital ? -times : times);
    }

    /// <summary>
    /// Notes which names of several words a text has with their capitals, and which without: the latter are not always names.
    /// </summary>
    internal void SeePhrases(string text)
    {
        var words = Split(text);
        for (var i = 1; i < words.Count; i++)
        {
            var row = words[i].Hash;
            for (var next = i + 1; next < words.Count && next - i < NamePhrases.Longest; next++)
            {
                row = WordHash.Join(row, words[next].Hash);
                if (!_phrases.TryGetValue(row, out var mask))
                    continue;
                var (hasCapitals, hasSome) = (true, false);
                for (var word = i; word <= next; word++)
                {
                    if (((mask >> (word - i)) & 1) == 0 || NamePhrases.IsLongSmallWord(words[word].Hash))
                        continue;
                    hasCapitals &= words[word].IsCapital;
                    hasSome |= words[word].IsCapital;
                }

                // Of a name given by hand a form with some of the capitals says nothing.
                if (hasSome && !hasCapitals && _given.Contains(row))
                    continue;
                var (lower, capital) = _seenPhrases.GetValueOrDefault(row);
                _seenPhrases[row] = hasCapitals ? (lower, capital + 1) : (lower + 1, capital);
            }
        }
    }

    /// <summary>Adds a name in another language.</summary>
    internal void AddForeignName(string text, string language)
    {
        var words = Split(text);
        if (words.Count == 0 || words.Count > NamePhrases.Longest)
            return;
        var mask = words.Select((word, i) => word.IsCapital ? 1 << i : 0).Sum();
        if (mask != 0)
            AddPhrase(ForeignCase.KeyOf(WordHash.Of(language), RowOf(words)), mask);
    }

    /// <summary>Names for each slot of the templates; words that are common too are left out.</summary>
    internal Dictionary<string, string[]> Slots() =>
        new()
        {
            ["place"] = Select(WordKind.Place, name => IsName(name)),
            ["surname"] = Select(WordKind.Name, name => !name.Contains(' ', StringComparison.Ordinal) && IsName(name)),
            ["person"] = Select(
                WordKind.Person,
                name => name.Split(' ').Length is 2 or 3 && name.Split(' ').All(word => char.IsUpper(word[0]))
            ),
            ["taxon"] = Select(
                WordKind.Taxon,
                name => name.Split(' ') is [_, var epithet] && char.IsLower(epithet[0]) && char.IsUpper(name[0])
            ),
            ["genus"] = Select(WordKind.Taxon, name => !name.Contains(' ', StringComparison.Ordinal) && IsName(name)),
            ["people"] = Select(
                WordKind.People,
                name => !name.Contains(' ', StringComparison.Ordinal) && IsName(name) && name.EndsWith('n')
            ),
            ["thing"] = Select(WordKind.Thing, name => name.Split(' ').All(word => char.IsUpper(word[0]))),
            ["group"] = Select(WordKind.Group, name => name.Contains(' ', StringComparison.Ordinal) && char.IsUpper(name[0])),
            ["element"] = Select(WordKind.Element, _ => true),
            ["invented"] = Invented(),
            ["someone"] = People(),
            ["time"] = Select(
                WordKind.Time,
                name => name.Split(' ') is [_, ..] words && char.IsUpper(words[^1][0]) && char.IsUpper(name[0])
            ),
        };

    // A phrase in lowercase need not be known where none of its words could be a name.
    private bool HasName(string text)
    {
        var words = Split(text);
        return words.Count <= NamePhrases.Longest
            && words.Any(word =>
                _words.TryGetValue(word.Stem, out var known) && known.Class.Capital >= 2 && known.Class.Capital > known.Class.Lower
            );
    }

    // The first half of one place and the second of another: a name that nobody knows.
    private string[] Invented()
    {
        var places = Select(WordKind.Place, name => name.Length > 5 && name.All(char.IsLetter) && IsName(name));
        return [.. places.Zip(places.Skip(places.Length / 2), (one, other) => one[..(one.Length / 2)] + other[(other.Length / 2)..])];
    }

    // The given name of one person and the family name of another, also where both are common words: Victor Turner.
    private string[] People()
    {
        var people = Select(
            WordKind.Person,
            name => name.Split(' ') is [_, _] words && words.All(word => char.IsUpper(word[0]) && word.Length > 2)
        );
        return [.. people.Zip(people.Skip(people.Length / 2), (one, other) => $"{one.Split(' ')[0]} {other.Split(' ')[1]}")];
    }

    private string[] Select(WordKind kind, Func<string, bool> isWanted) => [.. Names[kind].Where(isWanted)];

    private bool IsName(string name) =>
        Split(name).All(word => !_words.TryGetValue(word.Stem, out var known) || known.Lower == 0 || !word.IsCapital);

    // Registries have names in lowercase by mistake, too, and dictionaries have the words as a name and as a phrase.
    private bool IsAmbiguous(uint phrase)
    {
        var isGiven = _given.Contains(phrase);
        if (_commonPhrases.ContainsKey(phrase) && !isGiven)
            return true;
        return !IsSure(phrase)
            && _seenPhrases.TryGetValue(phrase, out var seen)
            && seen.Lower > (isGiven ? MostByMistake + (2 * seen.Capital) : seen.Capital);
    }

    // A name by hand of three words with capitals, or with a word that is a name only ("Gila River"): that texts have it in lowercase is
    // their mistake, but where it starts with a direction (northern Africa) or is a term (theory of planned behavior, Ries crater).
    private bool IsSure(uint phrase) =>
        _byHand.TryGetValue(phrase, out var known)
        && known.Kind is not (WordKind.Term or WordKind.Thing)
        && !known.Name.StartsWith("The ", StringComparison.Ordinal)
        && !IsDirection(known.Name.Split(' ', '-', '–')[0])
        && Split(known.Name) is var words
        && (
            words.Any(word => word.IsCapital && IsOnlyName(word.Stem))
            || words.Count(word => word.IsCapital) >= FewestOfSure
            || (known.Kind == WordKind.Time && _seenPhrases.GetValueOrDefault(phrase).Lower < FewestOfSure * 2)
        );

    private bool IsOnlyName(uint word) => _words.TryGetValue(word, out var known) && known.Class.Capital > known.Class.Lower;

    private static bool IsDirection(string word) =>
        word.EndsWith("ern", StringComparison.Ordinal)
        || word is "North" or "South" or "East" or "West" or "Central" or "Upper" or "Lower" or "Middle" or "Modern" or "Ancient";

    // Where two sources differ, a word that one of them has without a capital has none: "Berlin airlift".
    private void AddPhrase(uint row, int mask)
    {
        var known = _phrases.GetValueOrDefault(row, mask);
        _phrases[row] = (known & mask) == 0 ? known | mask : known & mask;
    }

    // The space before the small word nearest to the middle of a name that is too long: both parts are names then.
    private static int? SplitAtSmallWord(string text)
    {
        var spaces = Enumerable.Range(1, text.Length - 2).Where(i => text[i] == ' ' && char.IsLower(text[i + 1])).ToArray();
        return spaces.Length == 0 ? null : spaces.MinBy(i => Math.Abs(i - (text.Length / 2)));
    }

    private static uint RowOf(List<(uint Hash, uint Stem, bool IsCapital, int Length)> words) =>
        words.Skip(1).Aggregate(words[0].Hash, (row, word) => WordHash.Join(row, word.Hash));

    private bool IsLower(uint word) => _words.TryGetValue(word, out var known) && known.Lower > 0;

    private KnownWord Of(uint hash) => _words.TryGetValue(hash, out var word) ? word : _words[hash] = new();

    private List<(uint Hash, uint Stem, bool IsCapital, int Length)> Split(string text)
    {
        List<(uint, uint, bool, int)> words = [];
        var reader = new TitleWords(text);
        while (reader.MoveNext())
        {
            var stem = reader.Word.EndsWith("'s") || reader.Word.EndsWith("’s") ? reader.Word[..^2] : reader.Word;
            if (FunctionWords.Of(reader.Word) != TitleLanguages.None)
                _smallWords.Add(WordHash.Of(reader.Word));
            words.Add((WordHash.Of(reader.Word), WordHash.Of(stem), char.IsUpper(reader.Word[0]), stem.Length));
        }

        return words;
    }
}

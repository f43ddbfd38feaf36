using Citations.Styles;

namespace Citations.Training.SentenceCase;

/// <summary>Reads <c>names.txt</c>: names that no dictionary has, under the heading of their kind, names and
/// common words whatever dictionaries say, and common words that are names too.</summary>
internal static class NameList
{
    private const int Level = 3;
    private const string Article = "The ";

    // Common words that are names at times: the words around them decide.
    private const string Also = "Also ";
    private const int AlsoLevel = 1;

    /// <param name="lexicon">Where to add the names.</param>
    /// <param name="file">The list.</param>
    /// <param name="isLong">Whether single words that dictionaries have in lowercase are passed over.</param>
    internal static void AddTo(Lexicon lexicon, string file, bool isLong, int level)
    {
        var kind = "";
        foreach (var line in File.ReadLines(file).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[')
            {
                kind = line.Trim('[', ']');
                continue;
            }

            foreach (var name in line.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (kind == "Common")
                    lexicon.AddCommon(name, Level);
                else if (kind == "Always")
                    lexicon.AddAlways(name);
                else if (kind == "Age")
                    AddAge(lexicon, name);
                else if (kind.StartsWith(Also, StringComparison.Ordinal))
                    lexicon.AddName(name, AlsoLevel, Enum.Parse<WordKind>(kind.AsSpan(Also.Length)), isByHand: true);
                else
                    Add(lexicon, name, Enum.Parse<WordKind>(kind), isLong, level);
            }
        }
    }

    private static void AddAge(Lexicon lexicon, string name)
    {
        lexicon.AddName(name, Level, WordKind.Time);
        foreach (var part in new[] { "Early", "Middle", "Late", "Upper", "Lower" })
            lexicon.AddName($"{part} {name}", Level, WordKind.Time);
    }

    // In Title Case the article before a name is often in lowercase: "Reading the Great Gatsby".
    private static void Add(Lexicon lexicon, string name, WordKind kind, bool isLong, int level)
    {
        var bare = name.StartsWith(Article, StringComparison.Ordinal) ? name[Article.Length..] : name;
        var isWord = bare.AsSpan().IndexOfAny(' ', '-') < 0;
        if (isWord && (isLong || bare != name))
            lexicon.AddRareName(bare, level, kind, isByHand: true);
        else
            lexicon.AddName(bare, level, kind, isByHand: true);
        if (bare != name && !(isWord && isLong))
            lexicon.AddName(name, level, kind, isByHand: true);
    }
}

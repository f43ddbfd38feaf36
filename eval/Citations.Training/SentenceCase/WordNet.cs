using System.Globalization;
using Citations.Styles;

namespace Citations.Training.SentenceCase;

/// <summary>Reads the words, the names and the glosses of WordNet's data files (wndb(5)).</summary>
internal static class WordNet
{
    private const int Level = 2;
    private const int CommonLevel = 1;

    private static readonly string[] Files = ["data.noun", "data.verb", "data.adj", "data.adv"];

    internal static void AddTo(Lexicon lexicon, string folder)
    {
        foreach (var line in Lines(folder))
        {
            var fields = line.Split(' ');
            var count = int.Parse(fields[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            for (var i = 0; i < count; i++)
                AddWord(lexicon, fields[4 + (i * 2)], fields[1], fields[2]);
        }

        AddSorts(lexicon, folder);
    }

    // The first sense of a noun is its most frequent one.
    private static void AddSorts(Lexicon lexicon, string folder)
    {
        var files = File.ReadLines(Path.Combine(folder, "data.noun"))
            .Where(line => char.IsAsciiDigit(line[0]))
            .ToDictionary(line => line[..8], line => line[9..11]);
        foreach (var line in File.ReadLines(Path.Combine(folder, "index.noun")).Where(line => char.IsAsciiLetter(line[0])))
        {
            var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var first = fields[int.Parse(fields[3], CultureInfo.InvariantCulture) + 6];
            if (!fields[0].Contains('_', StringComparison.Ordinal))
                lexicon.AddSort(fields[0], SortOf(files[first]));
        }
    }

    /// <summary>The definitions, as texts in sentence case.</summary>
    internal static IEnumerable<string> Glosses(string folder) =>
        Lines(folder)
            .Select(line => line[(line.IndexOf('|') + 1)..])
            .SelectMany(gloss => gloss.Split([';', '"'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static IEnumerable<string> Lines(string folder) =>
        Files.SelectMany(file => File.ReadLines(Path.Combine(folder, file))).Where(line => line.Length > 0 && char.IsAsciiDigit(line[0]));

    private static void AddWord(Lexicon lexicon, string word, string file, string part)
    {
        var end = word.IndexOf('(');
        var text = (end < 0 ? word : word[..end]).Replace('_', ' ');
        foreach (var rank in new[] { "genus ", "family ", "order ", "class ", "phylum ", "subfamily ", "suborder " })
        {
            if (text.StartsWith(rank, StringComparison.Ordinal) && text.Length > rank.Length && char.IsUpper(text[rank.Length]))
                text = text[rank.Length..];
        }

        if (!text.Any(char.IsUpper))
            lexicon.AddCommon(text, CommonLevel);
        else
            lexicon.AddName(text, Level, part is "a" or "s" ? WordKind.People : KindOf(file));
    }

    private static WordKind SortOf(string file) =>
        file switch
        {
            "13" or "27" => WordKind.Element,
            "09" or "07" or "26" => WordKind.Term,
            _ => KindOf(file),
        };

    // The numbers of the lexicographers' files (lexnames(5)).
    private static WordKind KindOf(string file) =>
        file switch
        {
            "05" or "20" => WordKind.Taxon,
            "14" => WordKind.Group,
            "15" or "17" => WordKind.Place,
            "18" => WordKind.Person,
            "10" => WordKind.Work,
            "11" or "28" => WordKind.Time,
            "06" or "13" or "27" => WordKind.Thing,
            _ => WordKind.Other,
        };
}

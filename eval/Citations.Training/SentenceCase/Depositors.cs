using System.Text.Json;
using Citations.Evaluation.SentenceCase;
using Citations.Styles;

namespace Citations.Training.SentenceCase;

/// <summary>
/// Gathers names from registry records: the family names of authors and cited authors, and the names of funders. Records whose title is
/// kept out of training are passed over.
/// </summary>
internal static class Depositors
{
    private const int Level = 1;
    private const int Shortest = 4;
    private const int FewestWords = 3;

    internal static void AddTo(Lexicon lexicon, string crossref, bool keepsMore)
    {
        foreach (var record in SentenceCaseInput.Records(crossref))
        {
            if (SentenceCaseInput.Texts(record, "title").Any(title => CaseTexts.IsKeptOut(SentenceCaseTitles.Clean(title), keepsMore)))
                continue;
            foreach (var family in Items(record, "author").SelectMany(author => SentenceCaseInput.Texts(author, "family")))
                AddFamily(lexicon, family);
            foreach (var cited in Items(record, "reference").SelectMany(item => SentenceCaseInput.Texts(item, "author")))
                AddFamily(lexicon, cited.Split([' ', ',', '.']).MaxBy(part => part.Length)!);
            foreach (var funder in Items(record, "funder").SelectMany(item => SentenceCaseInput.Texts(item, "name")))
                AddFunder(lexicon, SentenceCaseTitles.Clean(funder));
        }
    }

    private static IEnumerable<JsonElement> Items(JsonElement record, string name) =>
        record.TryGetProperty(name, out var items) && items.ValueKind == JsonValueKind.Array
            ? items.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object)
            : [];

    private static void AddFamily(Lexicon lexicon, string family)
    {
        foreach (var part in family.Split([' ', '-', '–']))
        {
            if (part.Length >= Shortest && IsCapitalized(part))
                lexicon.AddRareName(part, Level, WordKind.Name);
        }
    }

    // "National Natural Science Foundation of China", and not "Department of Surgery" or "Grants for young researchers".
    private static void AddFunder(Lexicon lexicon, string funder)
    {
        var words = funder.Split(' ');
        if (
            words.Length is >= FewestWords and <= NamePhrases.Longest
            && words.All(word => word is "of" or "for" or "the" or "and" or "in" || IsCapitalized(word))
            && words.Count(IsCapitalized) >= FewestWords
        )
            lexicon.AddName(funder, Level, WordKind.Group);
    }

    private static bool IsCapitalized(string word) => char.IsUpper(word[0]) && word.Skip(1).All(char.IsLower);
}

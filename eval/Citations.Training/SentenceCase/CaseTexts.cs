using System.Text.RegularExpressions;
using Citations.Evaluation.SentenceCase;

namespace Citations.Training.SentenceCase;

/// <summary>The texts in sentence case that the tagger learns from; those kept out of training are kept apart.</summary>
internal sealed partial class CaseTexts
{
    private const int Longest = 400;
    private const int GlossShare = 2;

    internal List<string> Titles { get; } = [];

    internal List<string> CitedTitles { get; } = [];

    internal List<string> Sentences { get; } = [];

    internal List<string> HeldOut { get; } = [];

    /// <param name="crossref">The folder of registry records.</param>
    /// <param name="wordNet">The folder of WordNet's data files.</param>
    /// <param name="keepsMore">Whether the titles for development are kept out too, and are those that judge.</param>
    internal static CaseTexts Read(string crossref, string wordNet, bool keepsMore)
    {
        var texts = new CaseTexts();
        HashSet<string> known = new(StringComparer.OrdinalIgnoreCase);
        foreach (var record in SentenceCaseInput.Records(crossref))
        {
            var titles = SentenceCaseInput.Texts(record, "title").Select(SentenceCaseTitles.Clean).ToArray();
            var isHeldOut = titles.Any(IsKeptOut);
            foreach (var title in titles.Where(title => SentenceCaseTitles.IsSentenceCase(title) && known.Add(title)))
            {
                if (!isHeldOut)
                    texts.Titles.Add(title);
                else if (!keepsMore || !SentenceCaseTitles.IsHeldOut(title))
                    texts.HeldOut.Add(title);
            }

            if (record.TryGetProperty("reference", out var cited) && cited.ValueKind == System.Text.Json.JsonValueKind.Array)
            {
                foreach (
                    var title in cited
                        .EnumerateArray()
                        .SelectMany(item => SentenceCaseInput.Texts(item, "article-title"))
                        .Select(SentenceCaseTitles.Clean)
                )
                {
                    if (SentenceCaseTitles.IsSentenceCase(title) && !IsKeptOut(title) && known.Add(title))
                        texts.CitedTitles.Add(title);
                }
            }

            if (!isHeldOut)
                texts.Sentences.AddRange(
                    SentenceCaseInput.Texts(record, "abstract").SelectMany(Split).Where(SentenceCaseTitles.IsSentenceCase)
                );
        }

        texts.Sentences.AddRange(WordNet.Glosses(wordNet).Where((gloss, i) => i % GlossShare == 0 && gloss.Length is > 15 and < Longest));
        return texts;

        bool IsKeptOut(string title) => SentenceCaseTitles.IsHeldOut(title) || (keepsMore && SentenceCaseTitles.IsForDevelopment(title));
    }

    private static IEnumerable<string> Split(string text) =>
        SentenceEnd()
            .Split(SentenceCaseTitles.Clean(text.Replace("<", " <", StringComparison.Ordinal)))
            .Where(sentence => sentence.Length < Longest);

    [GeneratedRegex(@"(?<=[a-z)]\.)\s+(?=[A-Z])")]
    private static partial Regex SentenceEnd();
}

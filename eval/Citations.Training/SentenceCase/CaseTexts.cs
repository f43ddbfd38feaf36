using System.Text.Json;
using System.Text.RegularExpressions;
using Citations.Evaluation;
using Citations.Evaluation.SentenceCase;

namespace Citations.Training.SentenceCase;

/// <summary>The texts in sentence case that the tagger learns from; those kept out of training are kept apart.</summary>
internal sealed partial class CaseTexts
{
    private const int Longest = 400;
    private const int GlossShare = 2;

    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);
    private readonly HeldOutTitles _heldOut = new();

    internal List<string> Titles { get; } = [];

    internal List<string> CitedTitles { get; } = [];

    internal List<string> Sentences { get; } = [];

    internal List<string> HeldOut { get; } = [];

    internal List<string> CitedHeldOut { get; } = [];

    /// <param name="crossref">The folder of registry records.</param>
    /// <param name="references">The folder of reference strings.</param>
    /// <param name="wordNet">The folder of WordNet's data files.</param>
    /// <param name="keepsMore">Whether the titles for development are kept out too, and are those that judge.</param>
    internal static CaseTexts Read(string crossref, string references, string wordNet, bool keepsMore)
    {
        var texts = new CaseTexts();
        foreach (var record in SentenceCaseInput.Records(crossref))
            texts.AddTitles(record, keepsMore);
        foreach (var record in SentenceCaseInput.Records(crossref))
            texts.AddOthers(record, keepsMore);
        foreach (var file in Directory.EnumerateFiles(references, "*.jsonl.gz").Order(StringComparer.Ordinal))
        {
            foreach (var reference in CaseLines.Of(file, ""))
                texts.AddReference(reference, keepsMore);
        }

        texts.Sentences.AddRange(WordNet.Glosses(wordNet).Where((gloss, i) => i % GlossShare == 0 && gloss.Length is > 15 and < Longest));
        return texts;
    }

    /// <summary>Whether a clean title is kept out of training.</summary>
    internal static bool IsKeptOut(string title, bool keepsMore) =>
        SentenceCaseTitles.IsHeldOut(title) || (keepsMore && SentenceCaseTitles.IsForDevelopment(title));

    private static string[] TitlesOf(JsonElement record) => [.. SentenceCaseInput.Texts(record, "title").Select(SentenceCaseTitles.Clean)];

    private void AddTitles(JsonElement record, bool keepsMore)
    {
        var titles = TitlesOf(record);
        var isHeldOut = titles.Any(title => IsKeptOut(title, keepsMore));
        foreach (var title in titles.Where(title => SentenceCaseTitles.IsSentenceCase(title) && _known.Add(title)))
        {
            if (!isHeldOut)
                Titles.Add(title);
            else if (!keepsMore || !SentenceCaseTitles.IsHeldOut(title))
                HeldOut.Add(title);
            if (isHeldOut)
                _heldOut.Add(title);
        }
    }

    private void AddOthers(JsonElement record, bool keepsMore)
    {
        if (record.TryGetProperty("reference", out var cited) && cited.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in cited.EnumerateArray())
            {
                AddCited(SentenceCaseInput.Texts(item, "article-title"), keepsMore);
                AddCited(SentenceCaseInput.Texts(item, "unstructured").SelectMany(SplitReference), keepsMore);
            }
        }

        if (!TitlesOf(record).Any(title => IsKeptOut(title, keepsMore)))
            Sentences.AddRange(
                SentenceCaseInput
                    .Texts(record, "abstract")
                    .SelectMany(Split)
                    .Where(text => SentenceCaseTitles.IsSentenceCase(text) && !_heldOut.AreIn(text))
            );
    }

    private void AddReference(JsonElement reference, bool keepsMore)
    {
        if (reference.TryGetProperty("fields", out var fields) && fields.TryGetProperty("title", out _))
            AddCited(SentenceCaseInput.Texts(fields, "title"), keepsMore);
        else
            AddCited(SentenceCaseInput.Texts(reference, "text").SelectMany(SplitReference), keepsMore);
    }

    private void AddCited(IEnumerable<string> titles, bool keepsMore)
    {
        foreach (var title in titles.Select(SentenceCaseTitles.Clean))
        {
            if (!SentenceCaseTitles.IsSentenceCase(title) || SentenceCaseTitles.IsHeldOut(title))
                continue;
            if (_heldOut.AreIn(title) || !_known.Add(title))
                continue;
            if (IsKeptOut(title, keepsMore))
                CitedHeldOut.Add(title);
            else
                CitedTitles.Add(title);
        }
    }

    private static IEnumerable<string> Split(string text) =>
        SentenceEnd()
            .Split(SentenceCaseTitles.Clean(text.Replace("<", " <", StringComparison.Ordinal)))
            .Where(sentence => sentence.Length < Longest);

    // The parts of a reference that look like a title: no initials, numbers of volumes or words that announce a book.
    private static IEnumerable<string> SplitReference(string text) =>
        Split(AfterYear().Replace(text, "")).Where(part => !NoTitle().IsMatch(part));

    [GeneratedRegex(@"^.{0,400}?\((?:19|20)\d\d[a-z]?\)[.,:]?\s+")]
    private static partial Regex AfterYear();

    [GeneratedRegex(
        @"\b\p{Lu}\.|\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}[,.;:]|^In:?\s|https?:|\bdoi\b|\[\p{L}\]|\$|\b(?:19|20)\d\d[;,]|pp\.|[Vv]ol\."
    )]
    private static partial Regex NoTitle();

    [GeneratedRegex(@"(?<=[a-z)]\.)\s+(?=[A-Z])")]
    private static partial Regex SentenceEnd();
}

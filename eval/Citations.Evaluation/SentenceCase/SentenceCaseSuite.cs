using System.Globalization;

namespace Citations.Evaluation.SentenceCase;

/// <summary>
/// Titles that are in sentence case are put into Title Case by rule and go through the formatter again, which must give them back letter
/// by letter; the letters after a colon or a full stop are left out. Each goes alone and in one list of all, and both must be the same.
/// Titles used in training and titles kept out of it are reported apart.
/// </summary>
internal sealed class SentenceCaseSuite : ISuite
{
    public string Name => "sentence-case";

    public IEnumerable<CaseResult> Run(string path)
    {
        Reference[] works =
        [
            .. SentenceCaseInput.Read(path).Select((work, i) => work with { Id = i.ToString(CultureInfo.InvariantCulture) }),
        ];
        var given = Array.ConvertAll(works, work => work with { Title = TitleCaseByRule.Apply(work.Title!) });
        var listed = ApaStyle.Seventh.Format(given, []).Entries.ToDictionary(entry => entry.Id, entry => TitleOf(entry.Text));
        var (seen, heldOut) = (
            new SentenceCaseTally("titles of the kind seen in training"),
            new SentenceCaseTally("titles kept out of training")
        );
        for (var i = 0; i < works.Length; i++)
        {
            var title = works[i].Title!;
            var alone = TitleOf(ApaStyle.Seventh.Format(given[i]));
            var isExact = (SentenceCaseTitles.IsHeldOut(title) ? heldOut : seen).Add(title, alone, listed[works[i].Id]);
            yield return new($"{(SentenceCaseTitles.IsHeldOut(title) ? "held-out" : "seen")}:{i}", title, alone, isExact);
        }

        Console.WriteLine(seen);
        Console.WriteLine(heldOut);
    }

    private static string TitleOf(RichText entry) =>
        string.Concat(ApaStyle.Explain(entry).Where(run => run.Field is "title").Select(run => run.Text));
}

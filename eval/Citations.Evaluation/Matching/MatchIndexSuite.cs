using System.Globalization;
using Citations.Evaluation.Indexing;
using Citations.Matching;

namespace Citations.Evaluation.Matching;

/// <summary>
/// The strings of <see cref="MatchSuite"/>, each looked for in an index of all records at hand: those of their works, as far as the strings
/// tell them, and those of <c>crossref</c>. A case passes when the work is found, or nothing where its record is not known. Prints
/// precision, recall over all works, and recall over those that were among the candidates; and how many of the mistaken records agree with
/// the string in first author, year, container, volume and first page, as where a journal has two DOIs for an article.
/// </summary>
internal sealed class MatchIndexSuite : ISuite
{
    private static readonly string[] Place = ["issued", "container-title", "volume", "page"];

    public string Name => "match-index";

    public IEnumerable<CaseResult> Run(string path)
    {
        var strings = CaseLines.Of(path, Path.Combine("references", "match.jsonl.gz")).Select(MatchString.Read).ToList();
        var works = TrueRecords.Of(strings);
        using var index = new RecordIndex([.. works.Values, .. Decoys.Records(Path.Combine(path, "crossref"))]);
        var (known, candidates, right, wrong, alike) = (0, 0, 0, 0, 0);
        foreach (var text in strings.Where(text => !TrueRecords.AreMadeOf(text)))
        {
            var work = text.Doi is null ? null : index.ResolveAsync(text.Doi, default).GetAwaiter().GetResult().Reference;
            var result = index.FindAsync(text.Text).GetAwaiter().GetResult();
            var found = result.Match?.Doi;
            known += work is null ? 0 : 1;
            candidates += work is not null && result.Candidates.Any(candidate => candidate.Record.Doi == work.Doi) ? 1 : 0;
            right += found is not null && found == work?.Doi ? 1 : 0;
            var isMistaken = found is not null && found != work?.Doi;
            wrong += isMistaken ? 1 : 0;
            alike += isMistaken && SaysTheSame(result.Candidates[0]) ? 1 : 0;
            yield return new(
                $"{text.Id}/{HeldBack.Name(text.Id)}",
                work?.Doi?.Value ?? "none",
                found?.Value ?? "none",
                work?.Doi == found
            );
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{index.Count:N0} records: precision {Share(right, right + wrong)}, recall {Share(right, known)} of all works, {Share(right, candidates)} of those among the candidates ({candidates} of {known}); {wrong} mistaken, {alike} of them of the same place: precision {Share(right, right + wrong - alike)} without these"
            )
        );
    }

    private static bool SaysTheSame(MatchCandidate found) =>
        Place.All(fact => found.Of(fact) == MatchVerdict.Agrees)
        && found.Of("author") is MatchVerdict.Agrees or MatchVerdict.Unknown;

    private static string Share(int part, int whole) =>
        whole == 0 ? "-" : (100.0 * part / whole).ToString("0.00", CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Text.Json;
using Citations.Matching;

namespace Citations.Evaluation.Matching;

/// <summary>
/// Reference strings with the DOI of the work they describe, in a folder of test data: <c>references/match.jsonl.gz</c>, and
/// <c>crossref</c> for decoys.
/// Each string is judged against the record of its work, as far as the strings tell it (<see cref="TrueRecords"/>), and the records most
/// like it of all others
/// (<see cref="Decoys"/>). A case passes when the work is found, or nothing where its record is not known. Prints precision and recall for
/// each style.
/// </summary>
internal sealed class MatchSuite : ISuite
{
    private const int DecoyCount = 20;

    public string Name => "match";

    public IEnumerable<CaseResult> Run(string path)
    {
        var strings = CaseLines.Of(path, Path.Combine("references", "match.jsonl.gz")).Select(MatchString.Read).ToList();
        var works = TrueRecords.Of(strings);
        var decoys = new Decoys([.. works.Values, .. Decoys.Records(Path.Combine(path, "crossref"))]);
        SortedDictionary<string, MatchTally> tallies = new(StringComparer.Ordinal);
        // What the records are made of proves nothing.
        foreach (var text in strings.Where(text => !TrueRecords.AreMadeOf(text)))
        {
            var work = text.Doi is null ? null : works.GetValueOrDefault(text.Doi);
            var found = Find(text, work, decoys).Match?.Doi;
            tallies[text.Style] = tallies.GetValueOrDefault(text.Style).With(work?.Doi, found);
            yield return new(text.Id, work?.Doi?.Value ?? "none", found?.Value ?? "none", work?.Doi == found);
        }

        foreach (var (style, tally) in tallies)
            Console.WriteLine(tally.ToRow(style));
        Console.WriteLine(tallies.Values.Aggregate(default(MatchTally), (sum, tally) => sum + tally).ToRow("all"));
    }

    private static FindResult Find(MatchString text, Reference? work, Decoys decoys)
    {
        var others = decoys.MostLike(text.Text, DecoyCount + 1).Where(record => record.Doi is { } doi && doi != text.Doi).Take(DecoyCount);
        return MatchJudge.Rank(text.Text, work is null ? others : [work, .. others]);
    }

    /// <summary>What became of the strings of a style.</summary>
    private readonly record struct MatchTally(int Known, int Right, int Wrong, int Unknown, int Invented)
    {
        internal MatchTally With(Doi? expected, Doi? found) =>
            expected is null
                ? this with
                {
                    Unknown = Unknown + 1,
                    Invented = Invented + (found is null ? 0 : 1),
                }
                : this with
                {
                    Known = Known + 1,
                    Right = Right + (found == expected ? 1 : 0),
                    Wrong = Wrong + (found is not null && found != expected ? 1 : 0),
                };

        public static MatchTally operator +(MatchTally left, MatchTally right) =>
            new(
                left.Known + right.Known,
                left.Right + right.Right,
                left.Wrong + right.Wrong,
                left.Unknown + right.Unknown,
                left.Invented + right.Invented
            );

        internal string ToRow(string style) =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{style,-36} precision {Share(Right, Right + Wrong + Invented)} recall {Share(Right, Known)}: of {Known} works {Right} found, {Wrong} mistaken; of {Unknown} strings without a record {Invented} matched"
            );

        private static string Share(int part, int whole) =>
            whole == 0 ? "   - " : (100.0 * part / whole).ToString("0.00", CultureInfo.InvariantCulture).PadLeft(6);
    }
}

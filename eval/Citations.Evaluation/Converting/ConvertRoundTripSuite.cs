using System.Globalization;
using Citations.Formats;

namespace Citations.Evaluation.Converting;

/// <summary>
/// Real works, written in each format and read back, field by field. A case is a work in a format; it passes when every fact comes back, or
/// does not for a reason that <see cref="FormatLimits"/> names and the loss report of <c>convert</c> tells.
/// </summary>
internal sealed class ConvertRoundTripSuite : ISuite
{
    private const int AtOnce = 500;

    public string Name => "convert-roundtrip";

    public IEnumerable<CaseResult> Run(string path)
    {
        // Of two works with one id the second gets another, and the reader told of it.
        var works = RealWorks.Of(path).DistinctBy(work => work.Id, StringComparer.OrdinalIgnoreCase).ToList();
        foreach (var format in (IEnumerable<ReferenceFormat>)[.. ReferenceFormat.All, .. DataFormats.All])
        {
            var tally = new ConvertTally(format.Name);
            foreach (var some in works.Chunk(AtOnce))
            {
                foreach (var (work, again) in some.Zip(Again(some, format)))
                {
                    var faults = Faults(work, again, format).ToList();
                    tally.Add(work, faults);
                    yield return new(
                        $"{format.Name}/{work.Id}/{HeldBack.Name(work.Id)}",
                        "",
                        string.Join(" || ", faults),
                        faults.Count == 0
                    );
                }
            }

            foreach (var row in tally.Rows())
                Console.WriteLine(row);
        }
    }

    private static IEnumerable<Reference> Again(Reference[] works, ReferenceFormat format)
    {
        var read = format.Read(format.Write(works)).Value;
        // Where one work came back as two or none, each is tried alone.
        return read.Count == works.Length
            ? read
            : works.Select(work => format.Read(format.Write([work])).Value is [var single] ? single : new Reference());
    }

    private static IEnumerable<string> Faults(Reference work, Reference again, ReferenceFormat format)
    {
        var differences = FieldDifference.Between(work, again).ToList();
        if (differences.Count == 0)
            yield break;
        var told = FormatLoss.Of([work], format).Select(loss => loss.Field).ToHashSet();
        foreach (var difference in differences)
        {
            var isKeptWord = difference is { Before: null } && difference.Field.StartsWith("extra.", StringComparison.Ordinal);
            if (!isKeptWord && !told.Contains(difference.Field.Replace("extra.", "", StringComparison.Ordinal)))
                yield return "silent " + difference;
            else if (FormatLimits.ReasonFor(format, difference) is null)
                yield return difference.ToString();
        }
    }
}

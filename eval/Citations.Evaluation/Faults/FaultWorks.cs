using System.Security.Cryptography;
using System.Text;
using Citations.Evaluation.Matching;
using Citations.Matching;

namespace Citations.Evaluation.Faults;

/// <summary>
/// The works that faults are planted into: articles whose records say all that an entry prints, chosen by the hash of their DOIs.
/// </summary>
internal static class FaultWorks
{
    private const int TellingTitle = 4;

    /// <summary>A sample of the works of all records: those that follow the skipped ones in the order of their hashes.</summary>
    internal static List<Reference> Of(IEnumerable<Reference> records, int skipped, int count) =>
        [
            .. records
                .Where(IsWhole)
                .DistinctBy(record => record.Doi)
                .Select(record => record with { Url = null })
                .OrderBy(record => Hash(record.Doi!.Value), StringComparer.Ordinal)
                .Skip(skipped)
                .Take(count),
        ];

    /// <summary>The records of a folder of Crossref data, without those whose work a notice touches.</summary>
    internal static List<Reference> Records(string path) =>
        [.. Decoys.Records(Path.Combine(path, "crossref")).Where(record => record.Doi is not null)];

    private static string Hash(string doi) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(doi)));

    private static bool IsWhole(Reference record) =>
        record is { Type: ReferenceType.ArticleJournal, Issued.Year: not null, ContainerTitle: not null, Volume: not null, Page: not null }
        && record.Title is { } title
        && TextFolding.Words(title).Length >= TellingTitle
        && !title.Contains('<', StringComparison.Ordinal)
        && record.GetIntegrityStatus() == IntegrityStatus.NoNotice
        && record.Author.Count > 1
        && record.Author.All(name => name is { Family.Length: > 1, Given.Length: > 0 });
}

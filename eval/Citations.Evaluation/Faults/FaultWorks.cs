using System.Security.Cryptography;
using System.Text;
using Citations.Evaluation.Matching;
using Citations.Matching;

namespace Citations.Evaluation.Faults;

/// <summary>The works that faults are planted into: articles whose records say all that an entry prints, chosen by the hash of their DOIs.</summary>
internal static class FaultWorks
{
    private const int TellingTitle = 4;

    /// <summary>A number of works of all records.</summary>
    internal static List<Reference> Of(IEnumerable<Reference> records, int count) =>
        [.. records.Where(IsWhole).DistinctBy(record => record.Doi).Select(record => record with { Url = null }).OrderBy(record => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(record.Doi!.Value))), StringComparer.Ordinal).Take(count)];

    /// <summary>The records of a folder of Crossref data, without those whose work a notice touches.</summary>
    internal static List<Reference> Records(string path) => [.. Decoys.Records(Path.Combine(path, "crossref")).Where(record => record.Doi is not null)];

    private static bool IsWhole(Reference record) =>
        record is { Type: ReferenceType.ArticleJournal, Issued.Year: not null, ContainerTitle: not null, Volume: not null, Page: not null, Title: { } title }
        && record.GetIntegrityStatus() == IntegrityStatus.NoNotice && TextFolding.Words(title).Length >= TellingTitle && !title.Contains('<', StringComparison.Ordinal)
        && record.Author.Count > 1 && record.Author.All(name => name is { Family.Length: > 1, Given.Length: > 0 });
}

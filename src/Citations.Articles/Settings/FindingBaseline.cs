using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Citations.Articles.Documents;
using Citations.Matching;

namespace Citations.Articles;

/// <summary>
/// Findings that were known when a baseline was written, so that a check of an old archive speaks only of what is new. A finding is known
/// again by its code, the name of its article and the words it is at, wherever these have moved.
/// </summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed class FindingBaseline
{
    private readonly FrozenSet<string> _known;

    private FindingBaseline(IEnumerable<string> known) => _known = known.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A baseline of findings by their fingerprints.</summary>
    /// <param name="fingerprints">The result of <see cref="Fingerprint"/> for each, such as <see cref="ArticleReport.Fingerprints"/> of the
    /// reports.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fingerprints"/> is null.</exception>
    public static FindingBaseline Of(IEnumerable<string> fingerprints)
    {
        ArgumentNullException.ThrowIfNull(fingerprints);
        return new(fingerprints);
    }

    /// <summary>Reads a baseline: a fingerprint a line; lines that begin with # say nothing.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static FindingBaseline Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(
            text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(line => line[0] != '#')
                .Select(line => line.Split(' ')[0])
        );
    }

    /// <summary>Whether a finding was known.</summary>
    public bool Contains(Article article, Diagnostic finding) => _known.Contains(Fingerprint(article, finding));

    /// <summary>The fingerprint of a finding: 32 hexadecimal digits.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> or <paramref name="finding"/> is null.</exception>
    public static string Fingerprint(Article article, Diagnostic finding)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(finding);
        var words = finding.Span is { } span ? TextFolding.Fold(span.In(article.Document.Text).ToString()) : finding.Message;
        return Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes($"{finding.Code}\n{Path.GetFileName(article.Name)}\n{words}"))
        )[..32];
    }

    /// <summary>The baseline as a file: sorted, a fingerprint a line.</summary>
    public override string ToString() =>
        "# Known findings; written by citations check --write-baseline.\n"
        + string.Concat(_known.Order(StringComparer.Ordinal).Select(line => line + "\n"));
}

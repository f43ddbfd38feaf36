using System.Text.RegularExpressions;
using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0147: an address has parameters that show the site where its reader came from: <c>?utm_source=…</c></summary>
internal static partial class TrackingRule
{
    internal static readonly DiagnosticDescriptor Tracking = new(
        "CIT0147",
        "An address carries tracking parameters",
        DiagnosticSeverity.Information,
        "Parameters such as utm_source, fbclid and gclid show the site where its reader came from. The page opens without them."
    )
    {
        Safety = FixSafety.Safe,
    };

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        var (text, start) = (entry.Entry.Text, entry.Entry.Span.Start);
        foreach (Match query in Query.Matches(text))
        {
            var left = string.Join('&', query.Value[1..].Split('&').Where(part => !Parameter.IsMatch(part)));
            var right = left.Length == 0 ? "" : $"?{left}";
            if (right == query.Value)
                continue;
            var span = new SourceSpan(start + query.Index, query.Length);
            yield return Tracking.At($"The address carries tracking parameters: {query.Value}.", span, "Remove them.") with
            {
                Edits = EntryEdits.IsWritable(entry.Entry) ? [EntryEdits.Retell(entry.Article.Document, span, right)] : [],
            };
        }
    }

    [GeneratedRegex(@"(?<=https?://[^\s?#]{1,500})\?[^\s#<>]{1,500}?(?=\.?(?:[\s#<>)]|$))", RegexOptions.CultureInvariant)]
    private static partial Regex Query { get; }

    [GeneratedRegex(@"^(?:utm_[a-z_]+|fbclid|gclid|mc_cid|mc_eid)=", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Parameter { get; }
}

using System.Collections.Frozen;
using System.Globalization;
using Citations.Articles.Documents;

namespace Citations.Articles;

/// <summary>What a proved entry takes from its record where it is printed in its author's words: the fields that a finding says are wrong.</summary>
internal static class RecordCorrections
{
    private static readonly FrozenDictionary<string, (string Variable, Func<Reference, string?> Value)> Fields = new Dictionary<string, (string, Func<Reference, string?>)>
    {
        ["CIT0102"] = ("author", Authors),
        ["CIT0104"] = ("author", Authors),
        ["CIT0105"] = ("author", Authors),
        ["CIT0106"] = ("author", Authors),
        ["CIT0107"] = ("author", Authors),
        ["CIT0111"] = ("issued", work => work.Issued?.Year?.ToString(CultureInfo.InvariantCulture)),
        ["CIT0115"] = ("volume", work => work.Volume),
        ["CIT0116"] = ("issue", work => work.Issue),
        ["CIT0117"] = ("page", work => work.Page is { } pages ? PageRange.Read(pages)?.ToString() ?? pages : null),
    }.ToFrozenDictionary();

    /// <summary>The stretches of the entry that are wrong, each once, and what the record has.</summary>
    internal static IEnumerable<(SourceSpan Span, string Text)> Of(EntryReport report)
    {
        if (!report.IsProved) yield break;
        HashSet<string> done = [];
        foreach (var finding in (IEnumerable<Diagnostic>)report.Diagnostics)
        {
            if (!Fields.TryGetValue(finding.Code, out var field) || !done.Add(field.Variable)) continue;
            if (report.Entry.Parsed.Field(field.Variable) is not { Span: { Length: > 0 } span } || field.Value(report.Reference) is not { Length: > 0 } value) continue;
            // The element of authors ends in one period, which may stand within the span or after it.
            if (field.Variable == "author" && span.In(report.Entry.Text) is not [.., '.']) value = value.TrimEnd('.');
            yield return (span, value);
        }
    }

    private static string? Authors(Reference work) => work.Author.IsEmpty ? null : Wording.AuthorElement(work.Author);
}

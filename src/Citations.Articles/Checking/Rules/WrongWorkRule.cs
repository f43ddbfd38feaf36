namespace Citations.Articles;

/// <summary>CIT0101, CIT0103: the DOI is another work's, or the entry joins the title of one work with the authors of another.</summary>
internal static class WrongWorkRule
{
    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        if (entry.Record is not { } record) yield break;
        if (entry.IsWrongWork)
        {
            yield return new(
                "CIT0101", DiagnosticSeverity.Error,
                $"{entry.DoiName} is the DOI of another work: {entry.Registry} lists {Wording.Work(record)}.",
                entry.Entry.SpanOf("DOI"), entry.Search?.Match?.Doi is { } right ? $"The work that the entry describes is {right}." : "Look up the DOI of the work that the entry describes.");
        }
        else if (entry.IsChimera)
        {
            yield return new(
                "CIT0103", DiagnosticSeverity.Error,
                $"The title is that of {entry.DoiName}, and none of the listed authors is an author of it; {entry.Registry} lists {Wording.List(record.Author.Take(4).Select(Wording.Surname))}{(record.Author.Count > 4 ? " and others" : "")}{Wording.Sibling(entry.Search?.Sibling)}.",
                entry.Entry.SpanOf("author"), "Check which work is meant: the one with this title or one by these authors.");
        }
    }
}

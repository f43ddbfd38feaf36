namespace Citations.Articles;

/// <summary>CIT0131, CIT0132, CIT0133: the work is retracted, under an expression of concern, or corrected.</summary>
internal static class RetractionRule
{
    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        if (entry.Comparable is not { } record || Standing(record) is not { } standing) yield break;
        var notice = standing.Relation is { } relation ? $" ({(relation.Date?.Year is { } year ? Wording.Number(year) + ", " : "")}{relation.Target})" : "";
        yield return standing.Verdict switch
        {
            Verdict.Retracted => new("CIT0131", DiagnosticSeverity.Error, $"{entry.DoiName} is {standing.Word}{notice}.", entry.Entry.Span, "Cite another work, or cite this one as retracted."),
            Verdict.ExpressionOfConcern => new("CIT0132", DiagnosticSeverity.Warning, $"The publisher has expressed concern about {entry.DoiName}{notice}.", entry.Entry.Span),
            _ => new("CIT0133", DiagnosticSeverity.Information, $"{entry.DoiName} has been corrected{notice}.", entry.Entry.Span, "Check that the correction does not touch what is cited."),
        };
    }

    /// <summary>What later notices say of a work, the gravest first; null where there is none.</summary>
    internal static (Verdict Verdict, string Word, WorkRelation? Relation)? Standing(Reference record)
    {
        var relations = record.GetRelations();
        foreach (var (type, verdict, word) in (ReadOnlySpan<(WorkRelationType, Verdict, string)>)
        [
            (WorkRelationType.IsRetractedBy, Verdict.Retracted, "retracted"),
            (WorkRelationType.IsWithdrawnBy, Verdict.Retracted, "withdrawn"),
            (WorkRelationType.IsRemovedBy, Verdict.Retracted, "removed"),
            (WorkRelationType.IsPartlyRetractedBy, Verdict.Retracted, "retracted in part"),
            (WorkRelationType.HasExpressionOfConcern, Verdict.ExpressionOfConcern, ""),
            (WorkRelationType.IsCorrectedBy, Verdict.Corrected, ""),
        ])
        {
            if (relations.FirstOrDefault(relation => relation.Type == type) is { } found) return (verdict, word, found);
            // The notice in the title is a third signal, for records without relations.
            if (type == WorkRelationType.IsRemovedBy && record.Title is { } title && Titles.WithoutNotice(title) != title) return (Verdict.Retracted, "marked as retracted in its title", null);
        }

        return null;
    }
}

namespace Citations.Matching;

/// <summary>
/// What a record says about how far a work can be relied on: notices about it, and marks in its title. Publishers deposit notices in both
/// directions and sometimes the wrong way round, and not all deposit them, so each sign counts by itself.
/// </summary>
public static class WorkIntegrity
{
    private static readonly Dictionary<WorkRelationType, (IntegrityStatus Status, string Noun, string State)> Notices = new()
    {
        [WorkRelationType.IsRetractedBy] = (IntegrityStatus.Retracted, "a retraction", "retracted"),
        [WorkRelationType.IsWithdrawnBy] = (IntegrityStatus.Retracted, "a withdrawal", "withdrawn"),
        [WorkRelationType.IsRemovedBy] = (IntegrityStatus.Retracted, "a removal", "removed"),
        [WorkRelationType.IsPartlyRetractedBy] = (IntegrityStatus.PartlyRetracted, "a partial retraction", "retracted in part"),
        [WorkRelationType.HasExpressionOfConcern] =
            (IntegrityStatus.Questioned, "an expression of concern", "under an expression of concern"),
        [WorkRelationType.IsCorrectedBy] = (IntegrityStatus.Corrected, "a correction", "corrected"),
    };

    /// <summary>The evidence that a record holds, the gravest first; of several notices that say the same, each.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="reference"/> is null.</exception>
    public static EquatableArray<IntegrityFact> GetIntegrity(this Reference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return reference
            .GetRelations()
            .Select(FromNotice)
            .Append(FromTitle(reference))
            .Append(FromInvertedNotice(reference))
            .OfType<IntegrityFact>()
            .OrderByDescending(fact => fact.Status)
            .ToEquatableArray();
    }

    /// <summary>The gravest that a record says.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="reference"/> is null.</exception>
    public static IntegrityStatus GetIntegrityStatus(this Reference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return reference.GetIntegrity() is [var gravest, ..] ? gravest.Status : IntegrityStatus.NoNotice;
    }

    private static IntegrityFact? FromNotice(WorkRelation relation)
    {
        if (!Notices.TryGetValue(relation.Type, out var notice))
            return null;
        var dated = relation.Date is { } date ? $" of {date}" : "";
        // Where a source names no notice, its own page is where one can read what it says.
        return new(
            notice.Status,
            relation switch
            {
                { Doi: null, Source: { } source } => $"{source} lists it as {notice.State}: {relation.Target}{dated}.",
                { Source: { } source } => $"The record lists {notice.Noun}, {relation.Target}{dated} (source: {source}).",
                _ => $"The record lists {notice.Noun}, {relation.Target}{dated}.",
            },
            relation.Doi
        );
    }

    private static IntegrityFact? FromTitle(Reference reference) =>
        TitleMark.Read(reference.Title) is { } mark
            ? new(mark.Status, $"The registered title {(mark.IsAtEnd ? "ends" : "begins")} with '{mark.Text}'.")
            : null;

    /// <summary>
    /// A work that bears a mark and claims to update others is not their notice: the notice was deposited the wrong way round.
    /// </summary>
    private static IntegrityFact? FromInvertedNotice(Reference reference) =>
        TitleMark.Read(reference.Title) is { Status: IntegrityStatus.Retracted }
        && reference.GetRelations().FirstOrDefault(relation => relation.Type == WorkRelationType.Retracts) is { Doi: { } notice }
            ? new(IntegrityStatus.Retracted, $"The record is linked to the retraction {notice}.", notice)
            : null;

    /// <summary>
    /// A title without the mark that says that its work is retracted, withdrawn or removed: what the author gave the work.
    /// </summary>
    /// <param name="title">The title, marked or not; null stays null.</param>
    public static string? TitleWithoutMark(string? title) => TitleMark.Read(title) is { } mark ? mark.Bare : title;
}

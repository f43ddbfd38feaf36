using System.Collections.Frozen;
using System.Text.Json;

namespace Citations.Crossref;

/// <summary>
/// What Crossref knows about a work's relations to others, from <c>updated-by</c> (notices about the work), <c>update-to</c> (the work is a
/// notice), <c>relation</c> and <c>aliases</c>. The list of update types is open: a member may deposit its own word.
/// </summary>
internal static class CrossrefRelations
{
    /// <summary>Each update type: what it makes of the work that is updated, and of the notice.</summary>
    private static readonly FrozenDictionary<string, (WorkRelationType Updated, WorkRelationType Notice)> Updates = new Dictionary<
        string,
        (WorkRelationType, WorkRelationType)
    >
    {
        ["retraction"] = (WorkRelationType.IsRetractedBy, WorkRelationType.Retracts),
        ["partial_retraction"] = (WorkRelationType.IsPartlyRetractedBy, WorkRelationType.Retracts),
        ["withdrawal"] = (WorkRelationType.IsWithdrawnBy, WorkRelationType.Retracts),
        ["removal"] = (WorkRelationType.IsRemovedBy, WorkRelationType.Retracts),
        ["expression_of_concern"] = (WorkRelationType.HasExpressionOfConcern, WorkRelationType.ExpressesConcernAbout),
        ["correction"] = (WorkRelationType.IsCorrectedBy, WorkRelationType.Corrects),
        ["corrigendum"] = (WorkRelationType.IsCorrectedBy, WorkRelationType.Corrects),
        ["erratum"] = (WorkRelationType.IsCorrectedBy, WorkRelationType.Corrects),
        ["err"] = (WorkRelationType.IsCorrectedBy, WorkRelationType.Corrects),
        ["new_version"] = (WorkRelationType.HasNewVersion, WorkRelationType.IsNewVersionOf),
        ["new_edition"] = (WorkRelationType.HasNewVersion, WorkRelationType.IsNewVersionOf),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, WorkRelationType> Relations = new Dictionary<string, WorkRelationType>
    {
        ["is-preprint-of"] = WorkRelationType.IsPreprintOf,
        ["has-preprint"] = WorkRelationType.HasPreprint,
        ["is-version-of"] = WorkRelationType.IsVersionOf,
        ["has-version"] = WorkRelationType.HasVersion,
        ["is-review-of"] = WorkRelationType.IsReviewOf,
        ["has-review"] = WorkRelationType.HasReview,
        ["is-part-of"] = WorkRelationType.IsPartOf,
        ["is-component-of"] = WorkRelationType.IsPartOf,
        ["is-supplement-to"] = WorkRelationType.IsSupplementTo,
        ["is-supplemented-by"] = WorkRelationType.HasSupplement,
        ["is-identical-to"] = WorkRelationType.IsIdenticalTo,
    }.ToFrozenDictionary();

    internal static IEnumerable<WorkRelation> Of(JsonElement work) =>
        [
            .. work.Items("updated-by").Select(update => Update(update, isNotice: false)).OfType<WorkRelation>(),
            .. work.Items("update-to").Select(update => Update(update, isNotice: true)).OfType<WorkRelation>(),
            .. (
                work.Field("relation") is { ValueKind: JsonValueKind.Object } relation ? relation.EnumerateObject().SelectMany(Related) : []
            ),
            .. work.Texts("aliases").Select(alias => new WorkRelation(WorkRelationType.IsIdenticalTo, alias)),
        ];

    private static WorkRelation? Update(JsonElement update, bool isNotice)
    {
        if (update.Text("DOI") is not { } doi)
            return null;
        var type = update.Text("type") ?? "";
        var (updated, notice) = Updates.GetValueOrDefault(
            type.Replace('-', '_').ToLowerInvariant(),
            (WorkRelationType.HasNote, WorkRelationType.IsNoteOn)
        );
        return new(isNotice ? notice : updated, doi)
        {
            Label = update.Text("label") ?? type,
            Source = update.Text("source"),
            Date = CrossrefDates.Date(update.Field("updated")),
        };
    }

    private static IEnumerable<WorkRelation> Related(JsonProperty relation)
    {
        // What a work cites is its reference list, not a relation that says something of the work.
        if (relation.Name == "cites" || relation.Value.ValueKind != JsonValueKind.Array)
            yield break;
        var isKnown = Relations.TryGetValue(relation.Name, out var type);
        foreach (var item in relation.Value.EnumerateArray())
        {
            if (item.Text("id") is { } id)
                yield return new(type, id) { Label = isKnown ? null : relation.Name, Source = item.Text("asserted-by") };
        }
    }
}

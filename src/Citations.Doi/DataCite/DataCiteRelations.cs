using System.Collections.Frozen;
using System.Text.Json;

namespace Citations.DataCite;

/// <summary>The relations of a DataCite record; what it cites and is cited by are not relations that say something of the work.</summary>
internal static class DataCiteRelations
{
    private static readonly FrozenSet<string> Citations = FrozenSet.Create("References", "Cites", "IsCitedBy", "IsReferencedBy");

    private static readonly FrozenDictionary<string, WorkRelationType> Types = new Dictionary<string, WorkRelationType>
    {
        ["IsObsoletedBy"] = WorkRelationType.HasNewVersion,
        ["Obsoletes"] = WorkRelationType.IsNewVersionOf,
        ["IsPreviousVersionOf"] = WorkRelationType.HasNewVersion,
        ["IsNewVersionOf"] = WorkRelationType.IsNewVersionOf,
        ["IsVersionOf"] = WorkRelationType.IsVersionOf,
        ["HasVersion"] = WorkRelationType.HasVersion,
        ["IsPartOf"] = WorkRelationType.IsPartOf,
        ["Reviews"] = WorkRelationType.IsReviewOf,
        ["IsReviewedBy"] = WorkRelationType.HasReview,
        ["IsSupplementTo"] = WorkRelationType.IsSupplementTo,
        ["IsSupplementedBy"] = WorkRelationType.HasSupplement,
        ["IsIdenticalTo"] = WorkRelationType.IsIdenticalTo,
    }.ToFrozenDictionary();

    internal static IEnumerable<WorkRelation> Of(JsonElement work) =>
        from item in work.Items("relatedIdentifiers")
        let name = item.Text("relationType")
        let target = item.Text("relatedIdentifier")
        where name is not null && target is not null && !Citations.Contains(name)
        let isKnown = Types.ContainsKey(name)
        select new WorkRelation(isKnown ? Types[name] : WorkRelationType.Other, target) { Label = isKnown ? null : name };
}

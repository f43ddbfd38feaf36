namespace Citations.Http;

/// <summary>Judges whether a record that a registry gave is the one that was asked for, and whether it says enough to tell a work.</summary>
internal static class RecordCheck
{
    internal static Resolution Of(Doi asked, Reference record, string registry)
    {
        var isAsked = string.Equals(record[TextVariable.Doi], asked.Value, StringComparison.OrdinalIgnoreCase) || record.Doi == asked
            || record.GetRelations().Any(relation => relation.Type == WorkRelationType.IsIdenticalTo && relation.Doi == asked);
        if (!isAsked) return new(asked, ResolutionStatus.CouldNotCheck) { Reason = $"{registry} answered with the record of another DOI, {record[TextVariable.Doi]}." };
        return Judge(asked, record, registry);
    }

    /// <summary>A resolution by a record that is known to be the one asked for.</summary>
    internal static Resolution Judge(Doi asked, Reference record, string source)
    {
        var tellsWork = record.Title is not null || (record.ContainerTitle is not null && (record.Page ?? record.Volume ?? record.Number) is not null);
        return new(asked, tellsWork ? ResolutionStatus.Found : ResolutionStatus.FoundInPart)
        {
            Reference = record,
            Source = source,
            Reason = tellsWork ? null : $"The record that {source} has of this DOI names no title.",
        };
    }
}

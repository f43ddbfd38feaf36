using System.Text.Json;

namespace Citations.Http;

/// <summary>
/// Judges whether a record that a registry gave is the one that was asked for, and whether it says enough to identify a work.
/// </summary>
internal static class RecordCheck
{
    /// <summary>Turns a registry's answer about one DOI into a resolution.</summary>
    /// <param name="asked">The DOI.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="registry">Who gave it.</param>
    /// <param name="map">Reads the record; throws <see cref="JsonException"/> or <see cref="FormatException"/> if it is not a
    /// record.</param>
    /// <param name="clock">The clock that dates the resolution.</param>
    /// <param name="kept">The resolution at hand, where the registry was asked whether its record is still the newest.</param>
    internal static Resolution Read(
        Doi asked,
        RegistryAnswer answer,
        string registry,
        Func<JsonElement, Reference> map,
        TimeProvider clock,
        Resolution? kept = null
    )
    {
        var now = clock.GetUtcNow();
        if (answer.Failure is { } failure)
            return new(asked, ResolutionStatus.CouldNotCheck) { Reason = failure, Attempts = answer.Attempts };
        if (answer.IsNotFound)
        {
            return new(asked, ResolutionStatus.NotFound)
            {
                Source = registry,
                Retrieved = now,
                Reason = $"{registry} has no record of this DOI; another agency may have one.",
                Attempts = answer.Attempts,
            };
        }

        try
        {
            var resolution = answer.IsNotModified && kept is not null ? kept : Of(asked, map(answer.Json.GetValueOrDefault()), registry);
            if (resolution.Reference is null)
                return resolution with { Attempts = answer.Attempts };
            return resolution with
            {
                Retrieved = now,
                FreshUntil = now + answer.FreshFor,
                ETag = answer.ETag ?? (answer.IsNotModified ? kept?.ETag : null),
                Attempts = answer.Attempts,
            };
        }
        // A value of another kind than was expected throws InvalidOperationException.
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            return new(asked, ResolutionStatus.CouldNotCheck)
            {
                Reason = $"{registry} answered with something that is not a record.",
                Attempts = answer.Attempts,
            };
        }
    }

    internal static Resolution Of(Doi asked, Reference record, string registry)
    {
        var isAsked =
            string.Equals(record[TextVariable.Doi], asked.Value, StringComparison.OrdinalIgnoreCase)
            || record.Doi == asked
            || record.GetRelations().Any(relation => relation.Type == WorkRelationType.IsIdenticalTo && relation.Doi == asked);
        if (!isAsked)
            return new(asked, ResolutionStatus.CouldNotCheck)
            {
                Reason = $"{registry} answered with the record of another DOI, {record[TextVariable.Doi]}.",
            };
        return Judge(asked, record, registry);
    }

    /// <summary>A resolution by a record that is known to be the one asked for.</summary>
    internal static Resolution Judge(Doi asked, Reference record, string source)
    {
        var tellsWork =
            record.Title is not null || (record.ContainerTitle is not null && (record.Page ?? record.Volume ?? record.Number) is not null);
        return new(asked, tellsWork ? ResolutionStatus.Found : ResolutionStatus.FoundInPart)
        {
            Reference = record,
            Source = source,
            Reason = tellsWork ? null : $"The record that {source} has for this DOI has no title.",
        };
    }
}

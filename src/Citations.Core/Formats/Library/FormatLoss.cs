namespace Citations.Formats;

/// <summary>A fact of a work that a format cannot hold, or not as it is.</summary>
/// <param name="ReferenceId">The id of the work.</param>
/// <param name="Field">The fact, by its CSL term; <c>custom.</c> and a name for facts beyond CSL, <c>author.</c> and a name for those of
/// contributors.</param>
/// <param name="Becomes">Its value in the format; null if it is lost.</param>
public sealed record FormatLoss(string ReferenceId, string Field, string? Becomes)
{
    /// <summary>
    /// What would be lost by writing references in a format: each is written and read back, and what differs is the loss,
    /// so that the report cannot say anything else than the writer does.
    /// </summary>
    /// <param name="references">The works, one by one.</param>
    /// <param name="format">The format.</param>
    public static IEnumerable<FormatLoss> Of(IEnumerable<Reference> references, ReferenceFormat format) =>
        references.SelectMany(reference => Of(reference, format));

    private static IEnumerable<FormatLoss> Of(Reference reference, ReferenceFormat format)
    {
        var again = format.Read(format.Write([reference])).Value is [var single] ? single : new Reference();
        if (again == reference)
            yield break;
        if (reference.Id.Length > 0 && reference.Id != again.Id)
            yield return Loss("id", again.Id);
        if (reference.Type != again.Type)
            yield return Loss("type", again.Type.Term());
        foreach (var (variable, text) in reference.Texts)
        {
            if (
                again[variable] != text
                && !(
                    variable == TextVariable.Title
                    && again[variable] is { } title
                    && Latex.ProtectedWords.Unmark(title) == Latex.ProtectedWords.Unmark(text)
                )
            )
                yield return Loss(variable.Term(), again[variable]);
        }

        foreach (var (variable, names) in reference.Names)
        {
            var held = again[variable];
            if (!names.Select(Bare).SequenceEqual(held.Select(Bare)))
                yield return Loss(variable.Term(), string.Join("; ", held.Select(name => name.ToString())));
            foreach (
                var field in names
                    .Select((name, i) => (name.Extra, Held: i < held.Count ? held[i].Extra : FieldBag.Empty))
                    .SelectMany(pair => pair.Extra.Where(field => !IsHeld(field, pair.Held)))
                    .Select(field => field.Key)
                    .Distinct()
            )
                yield return Loss($"{variable.Term()}.{field}", null);
        }

        foreach (var (variable, date) in reference.Dates)
        {
            if (again[variable] != date)
                yield return Loss(variable.Term(), again[variable]?.ToString());
        }

        foreach (var (name, _) in reference.Custom.Where(field => !IsHeld(field, again.Custom)))
            yield return Loss("custom." + name, null);
        foreach (var (name, value) in reference.Extra.Where(field => !IsHeld(field, again.Extra)))
        {
            if (value.ValueKind != System.Text.Json.JsonValueKind.String || !Ris.RisTypes.Says(name, value, again))
                yield return Loss(name, null);
        }

        // What the format says besides, such as the pages that an article number becomes.
        foreach (var (variable, text) in again.Texts)
        {
            if (reference[variable] is null)
                yield return Loss(variable.Term(), text);
        }

        foreach (var (variable, names) in again.Names)
        {
            if (reference[variable].IsEmpty)
                yield return Loss(variable.Term(), string.Join("; ", names.Select(name => name.ToString())));
        }

        foreach (var (variable, date) in again.Dates)
        {
            if (reference[variable] is null)
                yield return Loss(variable.Term(), date.ToString());
        }

        FormatLoss Loss(string field, string? becomes) => new(reference.Id, field, string.IsNullOrEmpty(becomes) ? null : becomes);
    }

    private static Contributor Bare(Contributor name) => name with { Extra = FieldBag.Empty };

    private static bool IsHeld(KeyValuePair<string, System.Text.Json.JsonElement> field, FieldBag bag) =>
        bag[field.Key] is { } value && System.Text.Json.JsonElement.DeepEquals(value, field.Value);

    /// <summary>The loss in a sentence.</summary>
    public override string ToString() =>
        $"{(ReferenceId.Length == 0 ? "a work without a key" : ReferenceId)}: "
        + (Becomes is null ? $"{Field} is lost" : $"{Field} becomes '{Becomes}'");
}

namespace Citations;

/// <summary>
/// The canonical form of a work, and what differs in it. Every reader and registry makes its works canonical
/// (<see cref="CanonicalBuilding.BuildCanonical"/>);
/// this does the same for works that a program makes itself, and reports the changes of one that was read verbatim.
/// </summary>
/// <param name="Reference">The work in its canonical form.</param>
/// <param name="Changes">The values that changed.</param>
/// <param name="Undecided">A sentence for each value that is in no known form and stays as it is.</param>
public sealed record CanonicalForm(Reference Reference, EquatableArray<ValueChange> Changes, EquatableArray<string> Undecided)
{
    /// <summary>Makes a work canonical. The canonical form of a canonical form is itself.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="reference"/> is null.</exception>
    public static CanonicalForm Of(Reference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        List<string> undecided = [];
        var form = ReferenceBuilder.From(reference).BuildCanonical(undecided.Add);
        return form == reference
            ? new(reference, [], undecided.ToEquatableArray())
            : new(form, ChangesBetween(reference, form).ToEquatableArray(), undecided.ToEquatableArray());
    }

    private static IEnumerable<ValueChange> ChangesBetween(Reference before, Reference after)
    {
        if (before.Type != after.Type)
            yield return new("type", before.Type.Term(), after.Type.Term());
        foreach (var variable in before.Texts.Keys.Union(after.Texts.Keys).Order())
        {
            if (before[variable] != after[variable])
                yield return new(variable.Term(), before[variable], after[variable]);
        }

        foreach (var variable in before.Names.Keys.Union(after.Names.Keys).Order())
        {
            if (before[variable] != after[variable])
                yield return new(variable.Term(), Words(before[variable]), Words(after[variable]));
        }

        foreach (var variable in before.Dates.Keys.Union(after.Dates.Keys).Order())
        {
            if (before[variable] != after[variable])
                yield return new(variable.Term(), before[variable]?.ToString(), after[variable]?.ToString());
        }

        foreach (var (name, value) in after.Custom)
        {
            if (before.Custom[name] is null)
                yield return new("custom." + name, null, value.ToString());
        }
    }

    private static string? Words(EquatableArray<Contributor> names) => names.IsEmpty ? null : string.Join("; ", names.Select(Shown));

    // A suffix out of a surname changes the parts and not the words.
    private static string Shown(Contributor name) =>
        name.Literal ?? string.Join(", ", new[] { name.Family, name.Given, name.Suffix }.OfType<string>());
}

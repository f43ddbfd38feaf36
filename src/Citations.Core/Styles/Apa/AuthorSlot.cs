namespace Citations.Styles.Apa;

/// <summary>Who stands in the author's place of a work, and as what (R1.12, R1.15).</summary>
/// <param name="Variable">The role that fills the place.</param>
/// <param name="Names">The names; empty where the title moves to the front.</param>
internal readonly record struct AuthorSlot(NameVariable Variable, EquatableArray<Contributor> Names)
{
    internal bool IsEmpty => Names.IsEmpty;

    internal static AuthorSlot Of(Reference reference, TypeRules rules)
    {
        foreach (var variable in rules.Authors)
        {
            if (reference[variable].WithNames() is { IsEmpty: false } names)
                return new(variable, names);
        }

        // The editors of an issue are the authors of the issue, never of an article in it (R4.6).
        return IsSpecialIssue(reference) && reference.Editor.WithNames() is { IsEmpty: false } editors
            ? new(NameVariable.Editor, editors)
            : default;
    }

    private static bool IsSpecialIssue(Reference reference) =>
        reference.Genre?.StartsWith("Special ", StringComparison.OrdinalIgnoreCase) == true
        || CustomFacts.Text(reference, "kind") == "special-issue";
}

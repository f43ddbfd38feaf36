namespace Citations.Styles.Apa;

/// <summary>Who is in the author's place of a work, and as what (R1.12, R1.15).</summary>
/// <param name="Variable">The role that fills the place.</param>
/// <param name="Names">The names; empty if the title moves to the front.</param>
/// <param name="Usernames">The usernames beside the names, by place; empty if there are none (R1.13).</param>
/// <param name="Roles">The role of each, if their roles differ; otherwise empty (R1.11).</param>
internal readonly record struct AuthorSlot(NameVariable Variable, EquatableArray<Contributor> Names, string[] Usernames, string[] Roles)
{
    private static readonly AuthorSlot Empty = new(default, default, [], []);

    internal bool IsEmpty => Names.IsEmpty;

    internal static AuthorSlot Of(Reference reference, TypeRules rules)
    {
        foreach (var variable in rules.Authors)
        {
            if (reference[variable].WithNames() is not { IsEmpty: false } found)
                continue;
            // A record that names its director as the author too says what the author did (R1.12).
            if (
                variable == NameVariable.Author
                && reference.Type == ReferenceType.MotionPicture
                && found == reference[NameVariable.Director]
            )
                continue;
            if (variable == NameVariable.Director && OfEpisode(reference, found) is { } makers)
                return makers;
            var (names, usernames) = Apa.Usernames.Split(found, reference.Type);
            return new(variable, names, usernames, []);
        }

        // The editors of an issue are the authors of the issue, never of an article in it (R4.6).
        return IsSpecialIssue(reference) && reference.Editor.WithNames() is { IsEmpty: false } editors
            ? new(NameVariable.Editor, editors, [], [])
            : Empty;
    }

    // An episode is by those who wrote it and those who directed it, in this order; a film only by its directors (R1.12).
    private static AuthorSlot? OfEpisode(Reference reference, EquatableArray<Contributor> directors)
    {
        const string Writer = "Writer";
        const string Director = "Director";
        if (reference.ContainerTitle is null || reference[NameVariable.ScriptWriter].WithNames() is not { IsEmpty: false } writers)
            return null;
        Contributor[] both = [.. writers, .. directors.Where(name => !writers.Contains(name))];
        return new(
            NameVariable.Director,
            new(both),
            [],
            [
                .. both.Select(
                    (name, i) =>
                        i >= writers.Count ? Director
                        : directors.Contains(name) ? $"{Writer} & {Director}"
                        : Writer
                ),
            ]
        );
    }

    private static bool IsSpecialIssue(Reference reference) =>
        reference.Genre?.StartsWith("Special ", StringComparison.OrdinalIgnoreCase) == true
        || CustomFacts.Text(reference, "kind") == "special-issue";
}

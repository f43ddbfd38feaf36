namespace Citations.Styles.Apa;

/// <summary>The words for what somebody did: in full after an author, shortened elsewhere (R1.11, R3.5).</summary>
internal static class RoleLabels
{
    /// <summary>The label after names in the author's place or before a container, or null for an author.</summary>
    internal static string? InAuthorPlace(NameVariable variable, int count) =>
        variable switch
        {
            NameVariable.Author
            or NameVariable.ContainerAuthor
            or NameVariable.Performer
            or NameVariable.Composer
            or NameVariable.OriginalAuthor
            or NameVariable.Illustrator
            or NameVariable.Organizer => null,
            NameVariable.Editor or NameVariable.CollectionEditor => count == 1 ? "Ed." : "Eds.",
            NameVariable.EditorTranslator => count == 1 ? "Ed. & Trans." : "Eds. & Trans.",
            NameVariable.Translator => "Trans.",
            NameVariable.Compiler => count == 1 ? "Comp." : "Comps.",
            NameVariable.Narrator => count == 1 ? "Narr." : "Narrs.",
            NameVariable.ScriptWriter => Plural("Writer", count),
            NameVariable.ExecutiveProducer => Plural("Executive Producer", count),
            NameVariable.EditorialDirector => Plural("Editorial Director", count),
            NameVariable.SeriesCreator => Plural("Series Creator", count),
            _ => Plural(variable.ToString(), count),
        };

    /// <summary>The label after names after a title.</summary>
    internal static string BehindTitle(NameVariable variable, int count) =>
        variable switch
        {
            NameVariable.Illustrator => "Illus.",
            _ => InAuthorPlace(variable, count) ?? "",
        };

    /// <summary>A role in the plural: <c>Executive Producers</c>, <c>Writers &amp; Directors</c>.</summary>
    internal static string Plural(string role, int count)
    {
        if (count == 1)
            return role;
        return string.Join(
            " & ",
            role.Split(" & ")
                .Select(part =>
                    part.EndsWith('s') || part.EndsWith("s.", StringComparison.Ordinal) ? part
                    : part.EndsWith('.') ? part[..^1] + "s."
                    : part + "s"
                )
        );
    }
}

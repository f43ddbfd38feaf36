namespace Citations.Csl;

/// <summary><c>cs:names</c>: the names of one or more name variables, with their label and their substitutes.</summary>
internal sealed record NamesNode(NodeFormat Format, string Rule, StyleVariable[] Variables) : StyleNode(Format, Rule)
{
    /// <summary>The text between the names of two variables; null to inherit.</summary>
    internal string? Delimiter { get; init; }

    /// <summary>The attributes of <c>cs:name</c> for citations and for the bibliography, inherited ones included.</summary>
    internal required NameOptions[] Options { get; init; }

    /// <summary>The formatting of <c>cs:name</c>.</summary>
    internal NodeFormat NameFormat { get; init; } = NodeFormat.None;

    internal NodeFormat FamilyFormat { get; init; } = NodeFormat.None;

    internal NodeFormat GivenFormat { get; init; } = NodeFormat.None;

    internal NodeFormat EtAlFormat { get; init; } = NodeFormat.None;

    internal string EtAlTerm { get; init; } = "et-al";

    internal LabelNode? Label { get; init; }

    internal bool LabelFirst { get; init; }

    internal StyleNode[] Substitutes { get; init; } = [];
}

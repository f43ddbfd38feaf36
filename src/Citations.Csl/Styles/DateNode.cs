namespace Citations.Csl;

/// <summary><c>cs:date</c>: a date variable.</summary>
/// <param name="Format">How the date looks.</param>
/// <param name="Rule">The element's place in the style.</param>
/// <param name="Variable">The date variable.</param>
/// <param name="Form">Whether the locale lays the date out.</param>
/// <param name="Parts">The parts: in their order where the date has its own layout, else what they change in the locale's.</param>
/// <param name="Precision">The least part shown of a localized date.</param>
/// <param name="Delimiter">The text between parts.</param>
internal sealed record DateNode(
    NodeFormat Format,
    string Rule,
    StyleVariable Variable,
    DateForm Form,
    DatePart[] Parts,
    DatePartName Precision,
    string Delimiter
) : StyleNode(Format, Rule)
{
    /// <summary>Why the characters stand where they do.</summary>
    internal RunOrigin Origin { get; } = new(Variable.Name, Rule);
}

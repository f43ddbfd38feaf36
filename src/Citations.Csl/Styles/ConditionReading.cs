using System.Xml.Linq;

namespace Citations.Csl;

/// <summary>
/// Reads the conditions of a branch: each word of each attribute is a separate test (CSL 1.0.2, Choose). A cite has one
/// type and one locator, so that several never hold together: styles mean any of them, and processors take them so.
/// </summary>
internal static class ConditionReading
{
    internal static Condition[] Conditions(this XElement branch) =>
        [.. branch.Attributes().SelectMany(attribute => Read(branch, attribute.Name.LocalName))];

    internal static ConditionMatch Match(this XElement branch) =>
        branch.Word("match", ("all", ConditionMatch.All), ("any", ConditionMatch.Any), ("none", ConditionMatch.None)) ?? ConditionMatch.All;

    private static IEnumerable<Condition> Read(XElement branch, string attribute)
    {
        var words = branch.Words(attribute);
        return attribute switch
        {
            "disambiguate" => words.Select(_ => new Condition(ConditionKind.Disambiguate)),
            "is-numeric" => words.Select(word => new Condition(ConditionKind.IsNumeric, StyleVariable.Of(word))),
            "is-uncertain-date" => words.Select(word => new Condition(ConditionKind.IsUncertainDate, StyleVariable.Of(word))),
            "locator" => [new(ConditionKind.Locator, Locators: Array.ConvertAll(words, LocatorLabel.Normalize))],
            "position" => words.Select(word => new Condition(ConditionKind.Position, Position: Position(branch, word))),
            "type" =>
            [
                new(ConditionKind.Type, Types: [.. words.Where(word => Vocabulary.TryParse(word, out ReferenceType _)).Select(Type)]),
            ],
            "variable" => words.Select(word => new Condition(ConditionKind.Variable, StyleVariable.Of(word))),
            _ => [],
        };
    }

    private static ReferenceType Type(string word) => Vocabulary.TryParse(word, out ReferenceType type) ? type : default;

    private static CitePosition Position(XElement branch, string word) =>
        word switch
        {
            "first" => CitePosition.First,
            "subsequent" => CitePosition.Subsequent,
            "ibid" => CitePosition.Ibid,
            "ibid-with-locator" => CitePosition.IbidWithLocator,
            "near-note" => CitePosition.NearNote,
            "far-note" => CitePosition.FarNote,
            _ => throw branch.Fault($"expected first, subsequent, ibid, ibid-with-locator or near-note for position and found '{word}'"),
        };
}

using System.Xml.Linq;

namespace Citations.Csl;

/// <summary>Reads the conditions of a branch: each word of each attribute is a test of its own (CSL 1.0.2, Choose).</summary>
internal static class ConditionReading
{
    internal static Condition[] Conditions(this XElement branch)
    {
        var conditions = new List<Condition>();
        foreach (var attribute in branch.Attributes())
        {
            foreach (var word in branch.Words(attribute.Name.LocalName))
            {
                if (Read(branch, attribute.Name.LocalName, word) is { } condition) conditions.Add(condition);
            }
        }

        return [.. conditions];
    }

    internal static ConditionMatch Match(this XElement branch) => branch.Word("match",
        ("all", ConditionMatch.All), ("any", ConditionMatch.Any), ("none", ConditionMatch.None)) ?? ConditionMatch.All;

    private static Condition? Read(XElement branch, string attribute, string word) => attribute switch
    {
        "disambiguate" => new(ConditionKind.Disambiguate, word),
        "is-numeric" => new(ConditionKind.IsNumeric, word, StyleVariable.Of(word)),
        "is-uncertain-date" => new(ConditionKind.IsUncertainDate, word, StyleVariable.Of(word)),
        "locator" => new(ConditionKind.Locator, LocatorLabel.Normalize(word)),
        "position" => new(ConditionKind.Position, word, Position: Position(branch, word)),
        "type" => new(ConditionKind.Type, word, Type: Vocabulary.TryParse(word, out ReferenceType type) ? type : null),
        "variable" => new(ConditionKind.Variable, word, StyleVariable.Of(word)),
        _ => null,
    };

    private static CitePosition Position(XElement branch, string word) => word switch
    {
        "first" => CitePosition.First,
        "subsequent" => CitePosition.Subsequent,
        "ibid" => CitePosition.Ibid,
        "ibid-with-locator" => CitePosition.IbidWithLocator,
        "near-note" => CitePosition.NearNote,
        "far-note" => CitePosition.Subsequent,
        _ => throw branch.Fault($"expected first, subsequent, ibid, ibid-with-locator or near-note for position and found '{word}'"),
    };
}

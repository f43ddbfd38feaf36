using System.Collections.Frozen;

namespace Citations.Csl;

/// <summary>A variable as a style names it, resolved once to the model's vocabulary.</summary>
/// <param name="Kind">The kind of value that the variable holds.</param>
/// <param name="Index">The member of the model's enumeration of that kind.</param>
/// <param name="Name">The variable's name as the style writes it; also the name of its term.</param>
internal readonly record struct StyleVariable(VariableKind Kind, byte Index, string Name)
{
    // Names of CSL 1.0.2 and its predecessors that the model keeps under another.
    private static readonly FrozenDictionary<string, TextVariable> Aliases = new Dictionary<string, TextVariable>
    {
        ["event"] = TextVariable.EventTitle,
        ["part-number"] = TextVariable.Part,
        ["printing-number"] = TextVariable.Printing,
        ["supplement-number"] = TextVariable.Supplement,
        ["shortTitle"] = TextVariable.TitleShort,
        ["journalAbbreviation"] = TextVariable.ContainerTitleShort,
    }.ToFrozenDictionary();

    private static readonly FrozenSet<TextVariable> Numbers = FrozenSet.ToFrozenSet([
        TextVariable.ChapterNumber,
        TextVariable.CitationNumber,
        TextVariable.CollectionNumber,
        TextVariable.Edition,
        TextVariable.FirstReferenceNoteNumber,
        TextVariable.Issue,
        TextVariable.Locator,
        TextVariable.Number,
        TextVariable.NumberOfPages,
        TextVariable.NumberOfVolumes,
        TextVariable.Page,
        TextVariable.PageFirst,
        TextVariable.Part,
        TextVariable.Printing,
        TextVariable.Section,
        TextVariable.Supplement,
        TextVariable.Version,
        TextVariable.Volume,
    ]);

    /// <summary>Resolves a variable's name.</summary>
    internal static StyleVariable Of(string name)
    {
        if (Vocabulary.TryParse(name, out TextVariable text) || Aliases.TryGetValue(name, out text))
        {
            return new(Numbers.Contains(text) ? VariableKind.Number : VariableKind.Text, (byte)text, name);
        }

        if (Vocabulary.TryParse(name, out NameVariable names))
            return new(VariableKind.Name, (byte)names, name);
        if (Vocabulary.TryParse(name, out DateVariable date))
            return new(VariableKind.Date, (byte)date, name);
        return name is "editortranslator"
            ? new(VariableKind.Name, (byte)NameVariable.EditorTranslator, name)
            : new(VariableKind.Unlisted, 0, name);
    }

    internal TextVariable Text => (TextVariable)Index;

    internal NameVariable Names => (NameVariable)Index;

    internal DateVariable Date => (DateVariable)Index;

    /// <summary>Whether the variable is this text or number variable.</summary>
    internal bool Is(TextVariable variable) => Kind <= VariableKind.Number && Index == (byte)variable;
}

namespace Citations.Styles.Apa;

/// <summary>The contributors after a title: <c>H. Weaver, Trans.</c>, <c>J. Strachey, Ed. &amp; Trans.</c> (R3.5, R4.11).</summary>
internal static class Contributions
{
    private static readonly NameVariable[] OfBook =
    [
        NameVariable.Editor,
        NameVariable.EditorTranslator,
        NameVariable.Translator,
        NameVariable.Compiler,
        NameVariable.Illustrator,
        NameVariable.Narrator,
    ];

    private static readonly NameVariable[] OfPart = [NameVariable.Translator, NameVariable.Narrator];
    private static readonly RunOrigin Between = Origins.Rule("R3.5");
    private static readonly RunOrigin[] Names = [.. Enum.GetValues<NameVariable>().Select(variable => Origins.Of(variable, "R4.11"))];

    internal static void Write(ApaWork work, EntryWriter writer)
    {
        // A letter names its translator inside its description.
        if (work.Reference.Type == ReferenceType.PersonalCommunication)
            return;
        var variables =
            work.Rules.Source is SourceForm.Publisher
            && work.Reference.Type is not (ReferenceType.Dataset or ReferenceType.Thesis or ReferenceType.Article)
                ? OfBook
                : OfPart;
        foreach (var variable in variables)
        {
            var names = work.Names(variable);
            if (names.IsEmpty || variable == work.Author.Variable && !work.Author.IsEmpty)
                continue;
            if (variable == NameVariable.Translator && IsAlsoEditor(work, names))
                continue;
            if (variable == NameVariable.Editor && names == work.Author.Names)
                continue;
            writer.Separate("; ", Between);
            NameLists.WriteInOrder(names, writer, Names[(int)variable]);
            var both = variable == NameVariable.Editor && names == work.Names(NameVariable.Translator);
            writer.Write($", {RoleLabels.BehindTitle(both ? NameVariable.EditorTranslator : variable, names.Count)}", Between);
        }
    }

    private static bool IsAlsoEditor(ApaWork work, EquatableArray<Contributor> translators) =>
        work.Rules.Source == SourceForm.Publisher
        && work.Names(NameVariable.Editor) == translators
        && work.Author.Variable != NameVariable.Editor;
}

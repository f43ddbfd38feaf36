namespace Citations.Styles.Apa;

/// <summary>
/// The greater work a part is in: <c>In E. Editor (Ed.), _Book_ (2nd ed., pp. 1–9)</c>, <c>On _Album_</c> (R4.10, R4.13, R4.20).
/// </summary>
internal static class ContainerSource
{
    private static readonly RunOrigin Period = Origins.Rule("R0.1");
    private static readonly RunOrigin In = Origins.Rule("R4.10");
    private static readonly RunOrigin Role = Origins.Rule("R1.11");
    private static readonly RunOrigin Title = Origins.Of(TextVariable.ContainerTitle, "R4.10");
    private static readonly RunOrigin[] Names = [.. Enum.GetValues<NameVariable>().Select(variable => Origins.Of(variable, "R1.16"))];

    // What a book of papers has in its title where that names the conference.
    private static readonly string[] EventWords =
    [
        "proceedings",
        "proc.",
        "conf.",
        "symp.",
        "conference",
        "symposium",
        "symposia",
        "congress",
        "workshop",
        "meeting",
        "convention",
        "colloquium",
        "transactions",
    ];

    private static readonly NameVariable[] OfBook =
    [
        NameVariable.Editor,
        NameVariable.EditorTranslator,
        NameVariable.ContainerAuthor,
        NameVariable.CollectionEditor,
    ];
    private static readonly NameVariable[] OfEvent = [NameVariable.Chair, NameVariable.Editor];
    private static readonly NameVariable[] OfSeries =
    [
        NameVariable.ExecutiveProducer,
        NameVariable.Producer,
        NameVariable.SeriesCreator,
        NameVariable.Host,
    ];

    internal static void Write(ApaWork work, EntryWriter writer)
    {
        if (!work.HasContainer)
            return;
        var before = writer.Written;
        writer.Write(work.Reference.Type == ReferenceType.Song ? "On " : "In ", In);
        WriteNames(work, writer);
        if (SeriesVolume.IsOf(work))
            SeriesVolume.Write(work, writer);
        TitleElement.WriteVolumes(IsBook(work) ? work.Caser.Apply(work.Container, work.Reference) : work.Container, work, writer, Title);
        Parentheses.Write(work, writer, ofContainer: true);
        if (Descriptions.StandBehindContainer(work))
            Descriptions.Write(work, writer);
        writer.EndElement(before, Period);
    }

    // A series or a conference keeps the name it is known by; a book's title is set in sentence case (R3.1).
    private static bool IsBook(ApaWork work) =>
        work.Reference.Type switch
        {
            ReferenceType.Chapter or ReferenceType.Entry or ReferenceType.EntryDictionary or ReferenceType.EntryEncyclopedia => true,
            ReferenceType.PaperConference => !Array.Exists(
                EventWords,
                word => work.Container.Contains(word, StringComparison.OrdinalIgnoreCase)
            ),
            _ => false,
        };

    private static void WriteNames(ApaWork work, EntryWriter writer)
    {
        foreach (var variable in VariablesOf(work))
        {
            var names = work.Names(variable);
            if (names.IsEmpty || (variable == work.Author.Variable && !work.Author.IsEmpty))
                continue;
            NameLists.WriteInOrder(names, writer, Names[(int)variable]);
            if (RoleLabels.InAuthorPlace(variable, names.Count) is { } label)
                writer.Write($" ({label})", Role);
            writer.Write(", ", In);
            return;
        }
    }

    private static NameVariable[] VariablesOf(ApaWork work) =>
        work.Reference.Type switch
        {
            ReferenceType.Broadcast or ReferenceType.MotionPicture => OfSeries,
            ReferenceType.Speech or ReferenceType.Event or ReferenceType.Performance => OfEvent,
            _ => OfBook,
        };
}

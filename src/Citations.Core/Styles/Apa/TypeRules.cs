using static Citations.ReferenceType;

namespace Citations.Styles.Apa;

/// <summary>
/// What APA 7 does differently from type to type, as one table: who can be the author, how exact the date is, whether the title stands
/// alone, and what makes the source.
/// </summary>
/// <param name="Dates">How exact the date is (R2.1, R2.2).</param>
/// <param name="Title">Whether the title is italic (R3.3).</param>
/// <param name="Source">The form of the source element (section 4).</param>
/// <param name="Authors">The roles that can fill the author's place, the first that has names (R1.12).</param>
internal sealed record TypeRules(DateDetail Dates, TitleForm Title, SourceForm Source, NameVariable[] Authors)
{
    private static readonly NameVariable[] AuthorOnly = [NameVariable.Author];
    private static readonly NameVariable[] Makers =
    [
        NameVariable.Author,
        NameVariable.Editor,
        NameVariable.EditorTranslator,
        NameVariable.EditorialDirector,
        NameVariable.Compiler,
        NameVariable.CollectionEditor,
    ];

    private static readonly NameVariable[] Artist =
    [
        NameVariable.Author,
        NameVariable.Illustrator,
        NameVariable.Composer,
        NameVariable.Performer,
        NameVariable.Organizer,
        NameVariable.Curator,
    ];
    private static readonly NameVariable[] Speaker =
    [
        NameVariable.Author,
        NameVariable.Performer,
        NameVariable.Chair,
        NameVariable.Organizer,
    ];
    private static readonly NameVariable[] Filmmaker =
    [
        NameVariable.Author,
        NameVariable.Director,
        NameVariable.Host,
        NameVariable.ScriptWriter,
        NameVariable.ExecutiveProducer,
        NameVariable.Producer,
        NameVariable.SeriesCreator,
        NameVariable.Narrator,
    ];

    private static readonly TypeRules Fallback = new(DateDetail.Full, TitleForm.Italic, SourceForm.Publisher, Makers);
    private static readonly TypeRules Law = new(DateDetail.Year, TitleForm.Roman, SourceForm.Legal, []);

    private static readonly TypeRules[] Table = MakeTable(
        new()
        {
            [Article] = new(DateDetail.Year, TitleForm.Italic, SourceForm.Publisher, AuthorOnly),
            [ArticleJournal] = new(DateDetail.YearInNumberedJournal, TitleForm.Roman, SourceForm.Periodical, AuthorOnly),
            [ArticleMagazine] = new(DateDetail.Full, TitleForm.Roman, SourceForm.Periodical, AuthorOnly),
            [ArticleNewspaper] = new(DateDetail.Full, TitleForm.Roman, SourceForm.Periodical, AuthorOnly),
            [PostWeblog] = new(DateDetail.Full, TitleForm.Roman, SourceForm.Periodical, AuthorOnly),
            [Review] = new(DateDetail.YearInJournal, TitleForm.Roman, SourceForm.Periodical, AuthorOnly),
            [ReviewBook] = new(DateDetail.YearInJournal, TitleForm.Roman, SourceForm.Periodical, AuthorOnly),
            [Bill] = Law,
            [LegalCase] = Law,
            [Legislation] = Law,
            [Regulation] = Law,
            [Treaty] = Law with { Dates = DateDetail.Full },
            [Hearing] = Law with { Title = TitleForm.Italic },
            [Book] = new(DateDetail.Year, TitleForm.Italic, SourceForm.Publisher, Makers),
            [Classic] = new(DateDetail.Year, TitleForm.Italic, SourceForm.Publisher, Makers),
            [Collection] = new(DateDetail.Year, TitleForm.Italic, SourceForm.Publisher, Makers),
            [MusicalScore] = new(DateDetail.Year, TitleForm.Italic, SourceForm.Publisher, [NameVariable.Author, NameVariable.Composer]),
            [Pamphlet] = new(DateDetail.Year, TitleForm.Italic, SourceForm.Publisher, Makers),
            [Periodical] = new(DateDetail.Year, TitleForm.RomanInContainer, SourceForm.Publisher, Makers),
            [Standard] = new(DateDetail.Year, TitleForm.Italic, SourceForm.Publisher, AuthorOnly),
            [Chapter] = new(DateDetail.Year, TitleForm.RomanInContainer, SourceForm.Container, AuthorOnly),
            [PaperConference] = new(DateDetail.YearInContainer, TitleForm.RomanInContainer, SourceForm.Container, AuthorOnly),
            [Entry] = new(DateDetail.YearWithPublisher, TitleForm.RomanInContainer, SourceForm.Container, AuthorOnly),
            [EntryDictionary] = new(DateDetail.YearWithPublisher, TitleForm.RomanInContainer, SourceForm.Container, AuthorOnly),
            [EntryEncyclopedia] = new(DateDetail.YearWithPublisher, TitleForm.RomanInContainer, SourceForm.Container, AuthorOnly),
            [Figure] = new(DateDetail.Year, TitleForm.RomanInContainer, SourceForm.Container, Artist),
            [Dataset] = new(
                DateDetail.Year,
                TitleForm.Italic,
                SourceForm.Publisher,
                [NameVariable.Author, NameVariable.Editor, NameVariable.Compiler]
            ),
            [Software] = new(DateDetail.Year, TitleForm.RomanInContainer, SourceForm.Container, AuthorOnly),
            [Event] = new(DateDetail.Full, TitleForm.RomanInContainer, SourceForm.Event, Speaker),
            [Performance] = new(DateDetail.Full, TitleForm.RomanInContainer, SourceForm.Event, Speaker),
            [Speech] = new(DateDetail.Full, TitleForm.RomanInContainer, SourceForm.Event, Speaker),
            [Broadcast] = new(DateDetail.Full, TitleForm.RomanInContainer, SourceForm.Container, Filmmaker),
            [MotionPicture] = new(DateDetail.YearOfFilm, TitleForm.RomanInContainer, SourceForm.Container, Filmmaker),
            [Song] = new(
                DateDetail.YearOfMusic,
                TitleForm.RomanInContainer,
                SourceForm.Container,
                [NameVariable.Author, NameVariable.Composer, NameVariable.Performer]
            ),
            [Graphic] = new(DateDetail.Full, TitleForm.Italic, SourceForm.Publisher, Artist),
            [Map] = new(DateDetail.Full, TitleForm.Italic, SourceForm.Publisher, AuthorOnly),
            [Interview] = new(
                DateDetail.Full,
                TitleForm.RomanInContainer,
                SourceForm.Periodical,
                [NameVariable.Author, NameVariable.Guest, NameVariable.Interviewer]
            ),
            [Manuscript] = new(DateDetail.YearUnlessArchived, TitleForm.Italic, SourceForm.Publisher, Makers),
            [Patent] = new(DateDetail.Year, TitleForm.Italic, SourceForm.Publisher, AuthorOnly),
            [PersonalCommunication] = new(DateDetail.Full, TitleForm.Italic, SourceForm.Publisher, AuthorOnly),
            [Post] = new(DateDetail.Full, TitleForm.Italic, SourceForm.Site, AuthorOnly),
            [Webpage] = new(DateDetail.Full, TitleForm.Italic, SourceForm.Site, AuthorOnly),
            [Report] = new(DateDetail.YearUnlessPressRelease, TitleForm.Italic, SourceForm.Publisher, Makers),
            [Thesis] = new(DateDetail.Year, TitleForm.Italic, SourceForm.Publisher, AuthorOnly),
        }
    );

    internal static TypeRules For(ReferenceType type) => Table[(int)type];

    private static TypeRules[] MakeTable(Dictionary<ReferenceType, TypeRules> rules) =>
        [.. Enum.GetValues<ReferenceType>().Select(type => rules.GetValueOrDefault(type, Fallback))];
}

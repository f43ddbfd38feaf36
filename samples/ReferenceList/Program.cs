// A reference list and its in-text citations from works made in code.
using Citations;
using Citations.Styles;

Reference trial = new()
{
    Id = "rodriguez2013",
    Type = ReferenceType.ArticleJournal,
    Author = [Contributor.Person("Rodriguez", "Carolyn I."), Contributor.Person("Kegeles", "Lawrence S."), Contributor.Person("Simpson", "Helen B.")],
    Issued = new(2013),
    Title = "Randomized controlled crossover trial of ketamine in obsessive-compulsive disorder: Proof-of-concept",
    ContainerTitle = "Neuropsychopharmacology",
    Volume = "38",
    Issue = "12",
    Page = "2475-2483",
    Doi = Doi.Parse("https://doi.org/10.1038/npp.2013.150"),
};

Reference report = new()
{
    Id = "nimh2020",
    Type = ReferenceType.Report,
    Author = [Contributor.Organization("National Institute of Mental Health")],
    Issued = new(2020),
    Title = "Depression in older adults",
    Number = "20-MH-8080",
    Publisher = "National Institute of Mental Health",
};

Citation[] citations =
[
    new([new("rodriguez2013") { Locator = "2480" }]),
    new([new("nimh2020")], CitationMode.Narrative),
];

var document = ApaStyle.Seventh.Format([trial, report], citations);
foreach (var citation in document.Citations) Console.WriteLine(citation.ToPlainText());
Console.WriteLine();
Console.WriteLine(document.ToMarkdown());

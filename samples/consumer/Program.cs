// What a project sees that references the packages: installed from a folder, not from this repository's sources.
using Citations;

var study = new Reference
{
    Type = ReferenceType.ArticleJournal,
    Author = [Contributor.Person("Frohlich", "Joel"), Contributor.Person("Van Horn", "John D.")],
    Issued = new(2014),
    Title = "Reviewing the ketamine model for schizophrenia",
    ContainerTitle = "Journal of Psychopharmacology",
    Volume = "28",
    Issue = "4",
    Page = "287-302",
    Doi = Doi.Parse("10.1177/0269881113512909"),
};
Console.WriteLine(ApaStyle.Seventh.Format(study).ToMarkdown());

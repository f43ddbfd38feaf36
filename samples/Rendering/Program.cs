// One reference list in every form the library writes. The files go to a folder of their own.
using Citations;
using Citations.Rendering;
using Citations.Styles;
using Citations.Word;

Reference trial = new()
{
    Id = "rodriguez2013",
    Type = ReferenceType.ArticleJournal,
    Author = [Contributor.Person("Rodriguez", "Carolyn I."), Contributor.Person("Kegeles", "Lawrence S.")],
    Issued = new(2013),
    Title = "Ketamine & obsessive-compulsive disorder: 100% of a proof-of-concept",
    ContainerTitle = "Neuropsychopharmacology",
    Volume = "38",
    Issue = "12",
    Page = "2475-2483",
    Doi = Doi.Parse("10.1038/npp.2013.150"),
};

var folder = Directory.CreateTempSubdirectory("citations-").FullName;

FormattedDocument document = ApaStyle.Seventh.Format([trial], []);
Console.WriteLine(document.ToPlainText());
Console.WriteLine(document.ToMarkdown());
Console.WriteLine(document.ToHtml());
Console.WriteLine(document.ToLatex());
File.WriteAllText(Path.Combine(folder, "references.rtf"), document.ToRtf());

File.WriteAllBytes(Path.Combine(folder, "references.docx"), WordRenderer.Instance.Render(document));

byte[] article = File.ReadAllBytes(Path.Combine(folder, "references.docx"));
byte[] withList = new WordRenderer { Heading = "Références" }.Append(article, document);
File.WriteAllBytes(Path.Combine(folder, "article.docx"), withList);

foreach (FormattedRun run in document.Entries[0].Text.Runs())
{
    Console.WriteLine($"{run.Style,-6} {run.Text}{(run.Target is null ? "" : $" -> {run.Target}")}");
}

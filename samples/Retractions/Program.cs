// Retractions by the Retraction Watch data, without a network. The file beside this sample is made up; the real one has 70,000 rows.
using Citations;
using Citations.Integrity;

var path = Path.Combine(AppContext.BaseDirectory, "retraction_watch.csv");

var (retractions, findings) = await RetractionWatch.LoadAsync(path);
foreach (var finding in findings) Console.WriteLine(finding);

foreach (var notice in retractions.Find(Doi.Parse("10.5555/work")))
{
    Console.WriteLine($"{notice.Nature} on {notice.Date:yyyy-MM-dd} by {notice.Doi}: {string.Join(", ", notice.Reasons)}");
}

Reference reference = new() { Doi = Doi.Parse("10.5555/work"), Title = "An example that did not hold" };
var annotated = retractions.Annotate(reference);
Console.WriteLine(annotated.GetRelations()[0].Type);

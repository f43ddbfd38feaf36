// From a DOI to its APA 7 entry. Needs a network.
using Citations;

using var crossref = new CrossrefResolver(new CrossrefOptions { MailTo = "me@example.org" });
var study = await crossref.ResolveAsync(Doi.Parse("10.1038/npp.2013.150"));
Console.WriteLine(ApaStyle.Seventh.Format(study.Required()).ToMarkdown());

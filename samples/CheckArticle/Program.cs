// What `citations check` does, in code: read, look up, check. The lock file answers, so no network is needed.
using Citations;
using Citations.Articles;
using Citations.Locking;

var article = ArticleReader.Read(await File.ReadAllTextAsync("samples/articles/ketamine.md"), "ketamine.md");
var records = new LockFileResolver(await LockFile.LoadAsync("samples/articles/citations.lock.json"));
var report = await ArticleChecker.CheckAsync(article, records);

foreach (var entry in report.Entries) Console.WriteLine($"{entry.Verdict,-24} {entry.Reference.Title}");
foreach (var finding in report.Diagnostics.Where(finding => finding.Severity == DiagnosticSeverity.Error)) Console.WriteLine(article.Describe(finding));

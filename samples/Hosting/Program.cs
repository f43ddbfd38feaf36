// Citations among a program's services; the lock file answers, so that this sample needs no network.
using Citations;
using Microsoft.Extensions.DependencyInjection;

var services = new ServiceCollection();

services.AddCitations(options =>
{
    options.MailTo = "you@example.org";
    options.UserAgent = "MyTool/2.1 (https://example.org/mytool)";
    options.LockFile = Path.Combine(AppContext.BaseDirectory, "citations.lock.json");
    options.Offline = true;
});

// Keeps what the registries answer; offline, it is not used.
services.AddSqliteCache("citations.cache.db");

await using var provider = services.BuildServiceProvider();
var resolver = provider.GetRequiredService<IReferenceResolver>();
foreach (var doi in new[] { "10.1038/npp.2013.150", "10.5555/unknown" })
{
    var resolution = await resolver.ResolveAsync(Doi.Parse(doi));
    Console.WriteLine($"{doi}: {resolution.Status}, {resolution.Reference?.ContainerTitle ?? resolution.Reason}");
}

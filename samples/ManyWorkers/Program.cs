// A worker that shares the registries' limits and what was looked up with all others that use the same Redis. Needs a Redis and a network.
using Citations;
using Microsoft.Extensions.DependencyInjection;

var services = new ServiceCollection();

services.AddStackExchangeRedisCache(options => options.Configuration = "localhost:6379");
services.AddRedisLimits("localhost:6379");
services.AddCitations(options => options.MailTo = "you@example.org");

await using var provider = services.BuildServiceProvider();
var resolution = await provider.GetRequiredService<IReferenceResolver>().ResolveAsync(Doi.Parse("10.1038/npp.2013.150"));
Console.WriteLine(resolution.Reference?.Title ?? resolution.Reason);

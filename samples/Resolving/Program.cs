// How DOIs become records: from Crossref alone, and from a lock file, a cache and the registries in their turn. Needs a network.
using Citations;
using Citations.Caching;
using Citations.Locking;

await OneAsync();
await ManyAsync();

static async Task OneAsync()
{
    using var crossref = new CrossrefResolver(new CrossrefOptions { MailTo = "me@example.org" });
    var resolution = await crossref.ResolveAsync(Doi.Parse("10.1038/npp.2013.150"));
    Console.WriteLine(resolution.Reference?.Title ?? resolution.Reason);
}

static async Task ManyAsync()
{
    using var registries = new RegistryResolver(new RegistryOptions { Crossref = new() { MailTo = "me@example.org" } });
    using var cache = new ResolutionCache(new SqliteCache("citations.cache.db"));
    var lockFile = await LockFile.LoadAsync("citations.lock.json");
    var resolver = new LockFileResolver(lockFile, new CachingResolver(registries, cache));

    await foreach (var resolution in resolver.ResolveManyAsync([Doi.Parse("10.1038/npp.2013.150"), Doi.Parse("10.5281/zenodo.30799")]))
    {
        Console.WriteLine($"{resolution.Doi}: {resolution.Status} ({resolution.Source})");
    }
}

// How an article's repository checks its references: every day by the lock file, without a network, and online on demand.
using Citations.Locking;
using Citations.Testing;

namespace Citations.Samples;

public sealed class ArticleTests
{
    private static readonly string Article = Path.Combine(AppContext.BaseDirectory, "article.md");

    [Fact]
    public Task EveryDoiResolves() => Cited.Article(Article).ShouldResolve();

    [Fact]
    public Task NoStudyIsRetracted() => Cited.Article(Article).ShouldStand();

    [Fact]
    public async Task TheTrialIsTheOneMeant()
    {
        Reference meant = new()
        {
            Title = "Randomized controlled crossover trial of ketamine in obsessive-compulsive disorder: Proof-of-concept",
            Issued = new(2013),
            Volume = "38",
        };

        await Cited.Doi("10.1038/npp.2013.150").ShouldResolveTo(meant);
    }

    /// <summary>Asks the registries anew, says what changed since, and keeps it: run this one by its name, once in a while.</summary>
    [Fact(Explicit = true)]
    public async Task LockAnew()
    {
        var path = Path.Combine(SourceFolder(), LockFile.DefaultName);
        var before = await LockFile.LoadAsync(path);
        using var registries = new RegistryResolver();
        var found = await Task.WhenAll(Cited.Article(Article).Dois.Select(doi => registries.ResolveAsync(doi)));

        var after = before.With(found).Only(Cited.Article(Article).Dois);
        foreach (var change in after.ChangesSince(before)) TestContext.Current.TestOutputHelper?.WriteLine(change.ToString());
        await after.SaveAsync(path);
    }

    private static string SourceFolder([System.Runtime.CompilerServices.CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}

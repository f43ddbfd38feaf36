using Citations.Cli.Resolving;
using Microsoft.Extensions.Time.Testing;

namespace Citations.Tests.Resolving;

public class OnceResolverTests
{
    private static readonly Doi Mole = Doi.Parse("10.5555/mole.1");

    [Fact]
    public async Task A_record_is_asked_for_once()
    {
        var (registry, time) = (new Answers(_ => ResolutionStatus.Found), new FakeTimeProvider());
        var once = new OnceResolver(registry, time);

        await once.ResolveAsync(Mole, TestContext.Current.CancellationToken);
        time.Advance(TimeSpan.FromHours(1));
        var again = await once.ResolveAsync(Mole, TestContext.Current.CancellationToken);

        again.Status.ShouldBe(ResolutionStatus.Found);
        registry.Asked.ShouldBe(1);
    }

    [Fact]
    public async Task A_failure_is_kept_for_a_minute_and_then_asked_for_again()
    {
        var registry = new Answers(asked => asked == 1 ? ResolutionStatus.CouldNotCheck : ResolutionStatus.Found);
        var time = new FakeTimeProvider();
        var once = new OnceResolver(registry, time);

        await once.ResolveAsync(Mole, TestContext.Current.CancellationToken);
        time.Advance(OnceResolver.FailureLifetime - TimeSpan.FromSeconds(1));
        var soon = await once.ResolveAsync(Mole, TestContext.Current.CancellationToken);
        time.Advance(TimeSpan.FromSeconds(1));
        var later = await once.ResolveBatchAsync([Mole, Mole], TestContext.Current.CancellationToken);

        soon.Status.ShouldBe(ResolutionStatus.CouldNotCheck);
        later[Mole].Status.ShouldBe(ResolutionStatus.Found);
        registry.Asked.ShouldBe(2);
    }

    [Fact]
    public async Task Of_more_answers_than_are_kept_the_oldest_is_asked_for_again()
    {
        var registry = new Answers(_ => ResolutionStatus.Found);
        var once = new OnceResolver(registry, new FakeTimeProvider(), most: 1);

        foreach (var doi in new[] { Mole, Doi.Parse("10.5555/vole.1"), Mole })
            await once.ResolveAsync(doi, TestContext.Current.CancellationToken);

        registry.Asked.ShouldBe(3);
    }

    private sealed class Answers(Func<int, ResolutionStatus> statusOf) : IReferenceResolver
    {
        internal int Asked { get; private set; }

        public Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default) =>
            Task.FromResult(new Resolution(doi, statusOf(++Asked)));
    }
}

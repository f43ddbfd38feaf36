using Citations.Cli.Watching;
using Microsoft.Extensions.Time.Testing;

namespace Citations.Tests.Watching;

public sealed class QuietTimeTests
{
    [Fact]
    public async Task What_happens_meanwhile_begins_the_quiet_time_again()
    {
        var (events, time) = (new TestEvents(), new FakeTimeProvider());
        events.Happen();

        var waiting = QuietTime.WaitAsync(events, time, TestContext.Current.CancellationToken);
        time.Advance(QuietTime.Length / 2);
        waiting.IsCompleted.ShouldBeFalse();
        events.Happen();
        time.Advance(QuietTime.Length / 2);
        waiting.IsCompleted.ShouldBeFalse();
        while (!waiting.IsCompleted)
        {
            time.Advance(QuietTime.Length);
            await Task.Yield();
        }

        events.Take().ShouldBeFalse();
        // Half a quiet time, its other half, and at least one whole.
        (time.GetUtcNow() - time.Start).ShouldBeGreaterThanOrEqualTo(2 * QuietTime.Length);
    }

    [Fact]
    public async Task A_folder_that_never_rests_is_looked_at_all_the_same()
    {
        var events = new Restless();

        await QuietTime.WaitAsync(events, new ImmediateTime(), TestContext.Current.CancellationToken);

        events.Taken.ShouldBe(10);
    }

    private sealed class Restless : IFolderEvents
    {
        internal int Taken { get; private set; }

        public Task WaitAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public bool Take() => ++Taken > 0;

        public void Dispose() { }
    }
}

using Citations.Evaluation.Csl;

namespace Citations.Tests.Suite;

public class CslSuiteTests
{
    [Fact]
    public void The_fixtures_that_pass_are_those_that_are_listed()
    {
        var suite = SharedData.PathOf("csl/test-suite");
        var listed = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Suite", "pass.txt")).ToHashSet(StringComparer.Ordinal);
        var runner = new CslFixtureRunner(SharedData.PathOf("csl/locales"));
        var results = Directory.GetFiles(suite, "*.txt").Select(file => runner.Run(CslFixture.Load(file))).ToList();

        results
            .Where(result => !result.Passed && listed.Contains(result.Id))
            .Select(result => $"{result.Id}: {result.Actual}")
            .ShouldBeEmpty("a listed fixture fails");
        results
            .Where(result => result.Passed && !listed.Contains(result.Id))
            .Select(result => result.Id)
            .ShouldBeEmpty("a fixture passes and is not listed");
    }
}

using Citations.Evaluation.Csl;

namespace Citations.Tests.Suite;

/// <summary>
/// Fixtures in the form of the official suite: those of <c>tests/data/csl/fixtures</c>, and the suite's among the shared data.
/// </summary>
public class CslSuiteTests
{
    private const string Folder = "tests/data/csl/fixtures";

    public static TheoryData<string> Fixtures =>
        [.. Repository.FilesOf(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)!)];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void A_fixture_gives_its_result(string name)
    {
        // The folder has no locales: the built-in ones are used.
        var runner = new CslFixtureRunner(Repository.PathOf(Folder));
        var result = runner.Run(CslFixture.Load(Repository.PathOf($"{Folder}/{name}.txt")));
        result.Actual.ShouldBe(result.Expected);
    }

    [Fact]
    public void The_fixtures_of_the_official_suite_that_pass_are_those_that_are_listed()
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

namespace Citations.Tests.House;

public sealed class SourceTests
{
    private const int MaxLines = 400;

    [Fact]
    public void A_file_stays_under_400_lines()
    {
        var tooLong = new[] { "src", "tests", "samples", "eval", "bench" }
            .Where(folder => Directory.Exists(Repository.PathOf(folder)))
            .SelectMany(folder => Repository.FilesOf(folder, "*.cs"))
            .Where(file => File.ReadLines(file).Count() >= MaxLines)
            .Select(file => Path.GetRelativePath(Repository.Root, file));

        tooLong.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_is_named_after_what_it_holds()
    {
        var misnamed = Repository.FilesOf("src", "*.cs")
            .Where(file => Path.GetFileName(file) != "Program.cs")
            .Where(file => !File.ReadAllText(file).Contains(Path.GetFileName(file).Split('.')[0], StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Repository.Root, file));

        misnamed.ShouldBeEmpty();
    }
}

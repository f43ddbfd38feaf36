using System.Text.RegularExpressions;

namespace Citations.Tests.House;

public sealed partial class SourceTests
{
    private const int MaxLines = 400;
    private const int LongestLine = 140;

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
    public void A_line_of_code_has_at_most_140_characters()
    {
        var tooLong = new[] { "src", "tests", "eval", "bench" }
            .Where(folder => Directory.Exists(Repository.PathOf(folder)))
            .SelectMany(folder => Repository.FilesOf(folder, "*.cs"))
            .SelectMany(file => LongLinesOf(file).Select(line => $"{Path.GetRelativePath(Repository.Root, file)}({line})"));

        tooLong.ShouldBeEmpty();
    }

    // A text between quotation marks has the length that it has.
    private static IEnumerable<int> LongLinesOf(string file)
    {
        var (number, isInText) = (0, false);
        foreach (var line in File.ReadLines(file))
        {
            number++;
            isInText ^= line.Split("\"\"\"").Length % 2 == 0;
            if (line.Length > LongestLine && !isInText && !line.Contains('"', StringComparison.Ordinal))
                yield return number;
        }
    }

    [Fact]
    public void A_file_is_named_after_what_it_holds()
    {
        var misnamed = Repository
            .FilesOf("src", "*.cs")
            .Where(file => Path.GetFileName(file) != "Program.cs")
            .Where(file => !File.ReadAllText(file).Contains(Path.GetFileName(file).Split('.')[0], StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Repository.Root, file));

        misnamed.ShouldBeEmpty();
    }

    /// <summary>
    /// The code of a finding is written where its rule is described; one table of the ranges of codes decides what a finding is about.
    /// </summary>
    [Fact]
    public void A_code_is_written_only_where_its_rule_is_described()
    {
        var literals = Repository
            .FilesOf("src", "*.cs")
            .Where(file => Path.GetFileName(file) != "DiagnosticCategories.cs")
            .SelectMany(file =>
                CodeLiteral.Matches(File.ReadAllText(file)).Select(code => $"{Path.GetRelativePath(Repository.Root, file)} {code.Value}")
            );

        literals.ShouldBeEmpty();
    }

    [GeneratedRegex(@"(?<!//.*|DiagnosticDescriptor\s\w+\s(?:\{ get; \}\s)?=\s*new\(\s*)""CIT[0-9]+")]
    private static partial Regex CodeLiteral { get; }
}

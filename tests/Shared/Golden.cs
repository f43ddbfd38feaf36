using System.Text;

namespace Citations.Tests;

/// <summary>
/// Texts that are compared whole with a file of the repository. With CITATIONS_UPDATE_GOLDEN set the file is written first.
/// </summary>
internal static class Golden
{
    private static readonly bool IsUpdate = Environment.GetEnvironmentVariable("CITATIONS_UPDATE_GOLDEN") is { Length: > 0 };

    /// <summary>Compares a text with a file.</summary>
    /// <param name="text">The text; ends of lines do not count.</param>
    /// <param name="file">The file, by its path within the repository.</param>
    internal static void ShouldBeGolden(this string text, string file)
    {
        var path = Repository.PathOf(file);
        if (IsUpdate)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text.ReplaceLineEndings("\n"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        var (actual, expected) = (Lines(text), Lines(File.ReadAllText(path)));
        var line = actual.Zip(expected).TakeWhile(pair => pair.First == pair.Second).Count();
        // The whole texts would make a message of thousands of lines.
        At(actual, line).ShouldBe(At(expected, line), $"{file}, line {line + 1}");
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');

    private static string At(string[] lines, int line) => line < lines.Length ? lines[line] : "(the end)";
}

using System.Text.RegularExpressions;

namespace Citations.Evaluation.Csl;

/// <summary>A fixture of the CSL test suite: named sections between lines of arrows.</summary>
internal sealed partial record CslFixture(string Name, IReadOnlyDictionary<string, string> Sections)
{
    /// <summary>The text of a section, or null.</summary>
    internal string? this[string section] => Sections.GetValueOrDefault(section);

    internal string Expected => (this["RESULT"] ?? "").ReplaceLineEndings("\n");

    internal static CslFixture Load(string path)
    {
        var sections = new Dictionary<string, string>();
        string? open = null;
        var lines = new List<string>();
        foreach (var line in File.ReadLines(path))
        {
            if (open is null)
            {
                if (Start.Match(line) is { Success: true } start)
                    (open, lines) = (start.Groups[1].Value, []);
            }
            else if (End.Match(line) is { Success: true } end && end.Groups[1].Value == open)
            {
                sections[open] = string.Join('\n', lines);
                open = null;
            }
            else
            {
                lines.Add(line);
            }
        }

        return new(Path.GetFileNameWithoutExtension(path), sections);
    }

    [GeneratedRegex(@"^\s*>>=+\s*([A-Z0-9-]+)\s*=+>>", RegexOptions.NonBacktracking)]
    private static partial Regex Start { get; }

    [GeneratedRegex(@"^\s*<<=+\s*([A-Z0-9-]+)\s*=+<<", RegexOptions.NonBacktracking)]
    private static partial Regex End { get; }
}

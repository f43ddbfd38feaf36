using System.Text.RegularExpressions;

namespace Citations.Training.SentenceCase;

/// <summary>Fills the templates of <c>templates.txt</c> with names.</summary>
/// <param name="names">The names of each kind.</param>
/// <param name="random">The choice of names.</param>
internal sealed partial class Templates(Dictionary<string, string[]> names, Random random)
{
    private const int TimesEach = 60;

    /// <summary>The filled titles, each template many times.</summary>
    internal IEnumerable<string> Fill(string file) =>
        File.ReadLines(file)
            .Where(line => line.Length > 0 && line[0] != '#')
            .SelectMany(line => Enumerable.Range(0, TimesEach).Select(_ => Slot().Replace(line, Pick)));

    private string Pick(Match slot)
    {
        var choice = names[slot.Groups[1].Value];
        return choice[random.Next(choice.Length)];
    }

    [GeneratedRegex(@"\{(\w+)\}", RegexOptions.NonBacktracking)]
    private static partial Regex Slot();
}

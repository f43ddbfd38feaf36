using System.Text.RegularExpressions;

namespace Citations.Training.SentenceCase;

/// <summary>Fills the templates of <c>templates.txt</c> with names.</summary>
/// <param name="names">The names of each kind.</param>
/// <param name="random">The choice of names.</param>
internal sealed partial class Templates(Dictionary<string, string[]> names, Random random)
{
    private const int TimesEach = 45;

    /// <summary>
    /// The filled titles, each template many times, and those without a name a third as often: of these real texts have many.
    /// </summary>
    internal IEnumerable<string> Fill(string file) =>
        File.ReadLines(file)
            .Where(line => line.Length > 0 && line[0] is not ('#' or '='))
            .SelectMany(line =>
                Enumerable.Range(0, TimesEach).Select(i => (Text: Slot().Replace(line, Pick), IsFirst: i < TimesEach / 3))
            )
            .Where(filled => filled.IsFirst || filled.Text.AsSpan(1).ContainsAnyInRange('A', 'Z'))
            .Select(filled => filled.Text);

    /// <summary>
    /// Reads the lists of words that <c>templates.txt</c> gives itself: <c>= slot: One; Another</c>, a long one on several lines.
    /// </summary>
    internal static Dictionary<string, string[]> Lists(string file) =>
        File.ReadLines(file)
            .Where(line => line.StartsWith('='))
            .Select(line => line[1..].Split(':', 2, StringSplitOptions.TrimEntries))
            .GroupBy(list => list[0], list => list[1].Split(';', StringSplitOptions.TrimEntries))
            .ToDictionary(list => list.Key, list => list.SelectMany(names => names).ToArray());

    private string Pick(Match slot)
    {
        var choice = names[slot.Groups[1].Value];
        return choice[random.Next(choice.Length)];
    }

    [GeneratedRegex(@"\{(\w+)\}", RegexOptions.NonBacktracking)]
    private static partial Regex Slot();
}

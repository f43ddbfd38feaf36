using System.Text.RegularExpressions;

namespace Citations;

/// <summary>A suffix read by one rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Match">The suffix in its form.</param>
internal sealed record CheckReading(CheckRule Rule, Match Match)
{
    private Capture Check => Match.Groups["c"];

    private CaptureCollection Checked => Match.Groups["d"].Captures;

    /// <summary>The check character that the rest of the suffix asks for; null if the scheme issues no such number.</summary>
    internal char? Expected => Rule.Scheme(string.Concat(Checked.Select(capture => capture.Value)));

    /// <summary>Where the check character is in the suffix.</summary>
    internal int CheckPosition => Check.Index;

    /// <summary>Where what the rule covers is in the suffix, the check character among it.</summary>
    internal IEnumerable<int> Positions => Checked.Append(Check).SelectMany(capture => Enumerable.Range(capture.Index, capture.Length));

    internal bool IsConsistent => Expected == Check.Value[0];
}

using System.Text.RegularExpressions;

namespace Citations.Reports.Tests.Html;

/// <summary>The colours of the page against WCAG 2.2: text 4.5 to 1 (1.4.3), in light, in dark and on paper.</summary>
public sealed partial class ContrastTests
{
    private static readonly string[] Inks = ["ink", "soft", "error", "warning", "note", "good", "link"];

    public static TheoryData<string, string, string> Pairs
    {
        get
        {
            TheoryData<string, string, string> pairs = [];
            foreach (var scheme in (string[])["light", "dark", "print"])
            {
                foreach (var ink in Inks)
                {
                    pairs.Add(scheme, ink, "paper");
                    pairs.Add(scheme, ink, "panel");
                }

                pairs.Add(scheme, "ink", "mark");
                pairs.Add(scheme, "link", "mark");
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task Text_stands_out_from_its_ground(string scheme, string ink, string ground)
    {
        var colours = ColoursOf(scheme, await Samples.WriteAsync("html", null, await Samples.FaultyAsync()));

        var (one, other) = (Luminance(colours[ink]), Luminance(colours[ground]));

        ((Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05)).ShouldBeGreaterThanOrEqualTo(4.5);
    }

    private static Dictionary<string, string> ColoursOf(string scheme, string page)
    {
        var from = scheme switch
        {
            "light" => page.IndexOf(":root{", StringComparison.Ordinal),
            "dark" => page.IndexOf("prefers-color-scheme:dark", StringComparison.Ordinal),
            _ => page.IndexOf("@media print", StringComparison.Ordinal),
        };
        var root = page.IndexOf(":root{", from, StringComparison.Ordinal);
        var block = page[root..page.IndexOf('}', root)];
        return Colour().Matches(block).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
    }

    // The relative luminance of WCAG 2.2.
    private static double Luminance(string hex)
    {
        var full = hex.Length == 3 ? string.Concat(hex.Select(digit => $"{digit}{digit}")) : hex;
        var parts = Convert.FromHexString(full).Select(part => part / 255.0);
        var linear = parts.Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToList();
        return (0.2126 * linear[0]) + (0.7152 * linear[1]) + (0.0722 * linear[2]);
    }

    [GeneratedRegex("--([a-z]+):#([0-9a-f]{3,6})", RegexOptions.CultureInvariant)]
    private static partial Regex Colour();
}

using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace Citations.Tests.House;

/// <summary>Each generated pattern reads texts made of its own words: what nobody thought of when it was written.</summary>
public sealed partial class PatternTests
{
    private const int TextsOfPattern = 24;
    private const int LongestText = 3_000;

    private static readonly string[] Common =
        "a|A.|Mole,|Mole|&|and|2015|(2015)|12(3),|4–9|.|,|(|)|[|]|“|”|et al.|https://doi.org/10.1234/ab|pp.|In|Vol. 2|the|van|’|-|:|?|1".Split('|');

    public static TheoryData<string> Packages =>
        ["Citations.Core", "Citations.Articles", "Citations.Csl", "Citations.Doi", "Citations.Formats", "Citations.Pdf", "citations"];

    [Theory]
    [MemberData(nameof(Packages))]
    public void No_pattern_fails_on_a_text_of_its_own_words(string package)
    {
        var patterns = PatternsOf(Assembly.Load(package)).ToList();

        patterns.ShouldNotBeEmpty();
        foreach (var (name, pattern) in patterns)
        {
            var random = new Random(name.Length);
            for (var i = 0; i < TextsOfPattern; i++)
            {
                var text = Text(random, Words().Matches(pattern.ToString()).Select(word => word.Value).ToArray());
                Should.NotThrow(() => pattern.Count(text), $"{name}: {text}");
            }
        }
    }

    private static string Text(Random random, string[] own)
    {
        var unit = new StringBuilder();
        for (var words = random.Next(1, 6); words > 0; words--)
            unit.Append(own.Length > 0 && random.Next(2) == 0 ? own[random.Next(own.Length)] : Common[random.Next(Common.Length)])
                .Append(random.Next(3) > 0 ? " " : "");
        var times = Math.Min(random.Next(3) == 0 ? LongestText : random.Next(1, 40), LongestText / Math.Max(unit.Length, 1) + 1);
        return string.Concat(Enumerable.Repeat(unit.ToString(), times));
    }

    private static IEnumerable<(string Name, Regex Pattern)> PatternsOf(Assembly assembly) =>
        from type in assembly.GetTypes()
        where type.FullName?.StartsWith("Citations", StringComparison.Ordinal) == true && !type.ContainsGenericParameters
        from member in type.GetMembers(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly)
        let pattern = member switch
        {
            PropertyInfo property when property.PropertyType == typeof(Regex) => property.GetValue(null) as Regex,
            MethodInfo method when IsPattern(method) => method.Invoke(null, null) as Regex,
            _ => null,
        }
        where pattern is not null
        select ($"{type.FullName}.{member.Name}", pattern);

    private static bool IsPattern(MethodInfo method) =>
        method.ReturnType == typeof(Regex) && method.GetParameters().Length == 0 && !method.IsSpecialName && !method.IsGenericMethod;

    [GeneratedRegex(@"(?<![\\{])\p{L}{2,}")]
    private static partial Regex Words();
}

using System.Globalization;
using System.Text;

namespace Citations.Tests.Styles.Apa;

/// <summary>
/// Which facts each type of work prints, and where they stand: the entry of a bare work, with one fact more; of a work that has nearly all
/// facts, with one less; and of each run the field and the rule that wrote it. Facts that change nothing have no line.
/// </summary>
public sealed class ApaFieldsTests
{
    private const string Bare =
        """ "author":[{"family":"Mole","given":"Anna B."}],"issued":{"date-parts":[[2019,5,7]]},"title":"Nests of the marsh" """;

    // What a variable holds where a text in words would not do.
    private static readonly Dictionary<string, string> Texts = new()
    {
        ["container-title"] = "Marsh Quarterly",
        ["volume"] = "12",
        ["issue"] = "3",
        ["page"] = "4-9",
        ["number"] = "17",
        ["edition"] = "2",
        ["collection-title"] = "Reed Studies",
        ["collection-number"] = "5",
        ["chapter-number"] = "113",
        ["number-of-volumes"] = "4",
        ["number-of-pages"] = "200",
        ["volume-title"] = "Small birds",
        ["part-number"] = "6",
        ["part-title"] = "Young birds",
        ["publisher"] = "Reed Press Ltd.",
        ["genre"] = "Field Notes",
        ["medium"] = "CD-ROM",
        ["DOI"] = "10.5555/nest.1",
        ["URL"] = "https://example.org/nests",
        ["version"] = "2.1",
        ["section"] = "8",
        ["supplement-number"] = "7",
        ["reviewed-genre"] = "film",
        ["status"] = "enacted",
        ["ISBN"] = "9780306406157",
        ["ISSN"] = "2049-3630",
        ["PMID"] = "24034244",
        ["PMCID"] = "PMC3344321",
        ["language"] = "de",
        ["jurisdiction"] = "US",
        ["year-suffix"] = "b",
    };

    // Facts that would hide most others are seen alone.
    private static readonly string[] Alone =
    [
        "\"status\":\"in press\"",
        "\"status\":\"advance online publication\"",
        "\"status\":\"Submitted\"",
        "\"genre\":\"Special issue\"",
        "\"genre\":\"Press release\"",
        "\"genre\":\"Film\"",
        "\"genre\":\"Journal Article\"",
        "\"genre\":\"PhD thesis\"",
        "\"medium\":\"Video\"",
        "\"edition\":\"1\"",
        "\"edition\":\"Revised\"",
        "\"page\":\"e17\"",
        "\"number\":\"H.R. 17\"",
        "\"number\":\"113-17\"",
        "\"author\":[]",
        "\"author\":[{\"literal\":\"Reed Press\"}],\"publisher\":\"Reed Press\"",
        "\"author\":[],\"editor\":[{\"family\":\"Vole\",\"given\":\"V.\"}]",
        "\"author\":[],\"director\":[{\"family\":\"Vole\",\"given\":\"V.\"}],\"script-writer\":[{\"family\":\"Owl\",\"given\":\"O.\"}]",
        "\"title\":\"\"",
        "\"title\":\"[Letter about nests]\"",
        "\"issued\":{\"date-parts\":[[2019]],\"circa\":true}",
        "\"issued\":{\"date-parts\":[[2019,5],[2020,6]]}",
        "\"issued\":{\"date-parts\":[[2019]],\"season\":2}",
        "\"issued\":{},\"event-date\":{\"date-parts\":[[2018,9,1],[2018,9,3]]}",
        "\"issued\":{},\"URL\":\"https://example.org/nests\",\"accessed\":{\"date-parts\":[[2020,2,3]]}",
        "\"custom\":{\"untitled\":true}",
        "\"custom\":{\"kind\":\"special-issue\"}",
        "\"custom\":{\"date-qualifier\":\"Spring\"}",
        "\"custom\":{\"number-as\":\"article\"},\"number\":\"17\"",
        "\"custom\":{\"genre-as\":\"bracket\"},\"genre\":\"Field notes\",\"number\":\"17\"",
        "\"custom\":{\"genre-as\":\"title\"},\"genre\":\"Field notes\"",
        "\"custom\":{\"reprinted-from\":{\"type\":\"book\",\"title\":\"Older nests\","
            + "\"editor\":[{\"family\":\"Vole\",\"given\":\"V.\"}],\"page\":\"3-5\","
            + "\"issued\":{\"date-parts\":[[1990]]},\"publisher\":\"Fen Books\",\"DOI\":\"10.5555/old\"}}",
        "\"custom\":{\"reprinted-from\":{\"type\":\"article-journal\",\"title\":\"Older nests\","
            + "\"container-title\":\"Fen Letters\",\"volume\":\"3\",\"issue\":\"1\",\"page\":\"3\","
            + "\"issued\":{\"date-parts\":[[1990]]}}}",
        "\"custom\":{\"retraction\":{\"type\":\"article-journal\",\"title\":\"Retraction\","
            + "\"container-title\":\"Fen Letters\",\"volume\":\"4\",\"page\":\"9\","
            + "\"issued\":{\"date-parts\":[[2021]]},\"DOI\":\"10.5555/retraction\"}}",
        "\"custom\":{\"retraction\":{\"issued\":{\"date-parts\":[[2021,3]]}}}",
    ];

    private static readonly string[] Custom =
    [
        "\"attachment\":\"Image attached\"",
        "\"author-roles\":[\"Narrator\"]",
        "\"author-usernames\":[\"@mole\"]",
        "\"author-with\":[{\"family\":\"Hare\",\"given\":\"H.\"}]",
        "\"medium-extra\":\"extra disc\"",
        "\"parallel-citations\":[\"3 Rep. 4\"]",
        "\"parenthetical-note\":\"a note\"",
        "\"reviewed-author-role\":\"Director\"",
        "\"show-retrieved\":true",
        "\"translated-title\":\"Nester\"",
    ];

    private static readonly string[] Dates = ["accessed", "available-date", "event-date", "original-date", "submitted"];

    public static TheoryData<string> Types => [.. Enum.GetValues<ReferenceType>().Select(type => type.Term())];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_prints_the_facts_that_it_printed(string type)
    {
        StringBuilder text = new();
        List<RichText> entries = [];
        var facts = Facts().ToList();
        Add("bare", "+", "", facts.Select(fact => (fact.Name, Members: fact.Member)));
        Add("whole", "-", Members(facts), facts.Select(fact => (fact.Name, Members(facts.Except([fact])))));
        Add("bare", "+", "", Alone.Select(members => (members, members)));
        foreach (var run in entries.SelectMany(entry => ApaStyle.Explain(entry)).DistinctBy(run => (run.Field, run.Rule)))
            text.Append(run.Rule).Append(' ').Append(run.Field ?? "(style)").Append(": ").Append(run.Text).Append('\n');
        text.ToString().ShouldBeGolden($"tests/data/apa/fields/{type}.txt");

        void Add(string name, string sign, string members, IEnumerable<(string Name, string Members)> variants)
        {
            var first = Entry(members);
            text.Append(name).Append(": ").Append(first.ToMarkdown()).Append('\n');
            foreach (var (fact, changed) in variants)
            {
                var entry = Entry(changed);
                if (entry.ToMarkdown() != first.ToMarkdown())
                    text.Append(CultureInfo.InvariantCulture, $"{sign} {fact}: {Change(first.ToMarkdown(), entry.ToMarkdown())}\n");
            }

            text.Append('\n');
        }

        RichText Entry(string members)
        {
            // Of two members of one name the reader takes the last.
            var entry = ApaStyle.Seventh.Format(
                ApaText.Read($$"""{"type":"{{type}}",{{Bare}}{{(members.Length == 0 ? "" : ",")}}{{members}}}""")
            );
            entries.Add(entry);
            return entry;
        }
    }

    // What of an entry is another text in another entry.
    private static string Change(string before, string after)
    {
        var start = before.AsSpan().CommonPrefixLength(after);
        var end = 0;
        while (end < Math.Min(before.Length, after.Length) - start && before[^(end + 1)] == after[^(end + 1)])
            end++;
        return $"«{before[start..^end]}» becomes «{after[start..^end]}»";
    }

    private static IEnumerable<(string Name, string Member, bool IsCustom)> Facts()
    {
        foreach (var variable in Enum.GetValues<TextVariable>().Where(variable => variable != TextVariable.Title))
        {
            var value = Texts.GetValueOrDefault(variable.Term(), $"The {variable}");
            yield return (variable.Term(), $"\"{variable.Term()}\":\"{value}\"", false);
        }

        foreach (var variable in Enum.GetValues<NameVariable>().Where(variable => variable != NameVariable.Author))
            yield return (variable.Term(), $"\"{variable.Term()}\":[{{\"family\":\"{variable}\",\"given\":\"Xenia\"}}]", false);
        foreach (var variable in Dates)
            yield return (variable, $"\"{variable}\":{{\"date-parts\":[[20{variable.Length:00},2,3]]}}", false);
        foreach (var fact in Custom)
            yield return ($"custom {fact}", $"\"custom\":{{{fact}}}", true);
    }

    // All custom facts stand in one member.
    private static string Members(IEnumerable<(string Name, string Member, bool IsCustom)> facts)
    {
        var kinds = facts.ToLookup(fact => fact.IsCustom, fact => fact.Member);
        var custom = kinds[true].Select(member => member["\"custom\":{".Length..^1]);
        return string.Join(',', kinds[false].Append($"\"custom\":{{{string.Join(',', custom)}}}"));
    }
}

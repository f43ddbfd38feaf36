using System.Text.RegularExpressions;
using Citations.Styles;

namespace Citations.Tests;

/// <summary>Registry records as APA 7 entries: whole, and with random facts taken away, their punctuation is right.</summary>
public sealed partial class RegistryRecordsInApaTests
{
    [Fact]
    public void Crossref_records() => ShouldBeClean(RegistryRecords.Crossref());

    [Fact]
    public void DataCite_records() => ShouldBeClean(RegistryRecords.DataCite());

    [Fact]
    public void Shared_records() => ShouldBeClean([.. RegistryRecords.SharedCrossref(), .. RegistryRecords.SharedDataCite()]);

    /// <summary>The entries of some records, read and agreed: type and DOI of a work, then its entry, on a line each.</summary>
    [Fact]
    public void Entries_are_those_that_are_agreed()
    {
        var agreed = File.ReadAllLines(Repository.PathOf("tests/data/registries/apa.txt")).Chunk(2).ToList();
        var works = RegistryRecords.Crossref().Concat(RegistryRecords.DataCite()).ToDictionary(work => work.Id);
        agreed.Count.ShouldBeGreaterThan(30);
        foreach (var entry in agreed)
        {
            var work = works[entry[0].Split(' ')[1]];
            string[] printed = [$"{work.Type.Term()} {work.Id}", $"  {ApaStyle.Seventh.Format(work).ToMarkdown()}"];
            printed.ShouldBe(entry);
        }
    }

    private static void ShouldBeClean(IEnumerable<Reference> works)
    {
        List<string> flaws = [];
        var random = new Random(7);
        foreach (var work in works)
        {
            foreach (var variant in new[] { work, Without(work, random), Without(work, random) })
            {
                var text = ApaStyle.Seventh.Format(variant).ToPlainText();
                if (Flaws.Match(text) is { Success: true } flaw && !IsOfTheSource(work, flaw.Value))
                    flaws.Add($"'{flaw.Value}' in {text}");
            }
        }

        string.Join('\n', flaws.Take(20)).ShouldBeEmpty($"{flaws.Count} flaws");
    }

    // A title may itself hold what would be a slip of ours: "f()".
    private static bool IsOfTheSource(Reference work, string flaw)
    {
        var core = flaw.Trim();
        return work.Texts.Values.Any(text => text.Contains(core, StringComparison.Ordinal))
            || work.Names.Values.Any(names =>
                names.Any(name => name.ToString().Contains(core, StringComparison.Ordinal))
            );
    }

    private static Reference Without(Reference work, Random random)
    {
        foreach (var variable in work.Texts.Keys.Where(_ => random.Next(3) == 0).ToArray())
            work = work with { Texts = work.Texts.Without(variable) };
        foreach (var variable in work.Names.Keys.Where(_ => random.Next(3) == 0).ToArray())
            work = work with { Names = work.Names.Without(variable) };
        foreach (var variable in work.Dates.Keys.Where(_ => random.Next(3) == 0).ToArray())
            work = work with { Dates = work.Dates.Without(variable) };
        return work;
    }

    [GeneratedRegex(@"(?<![. ])\.\.(?!\.)|\(\s*\)|\[\s*\]|, ,|[,;:]\s*[;)\]]|[(\[]\s*[,;:.)]|^\s|^[,;:.]|  |\s[,;]|[,;]\s*$")]
    private static partial Regex Flaws { get; }
}

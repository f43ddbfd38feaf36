using Citations.Formats.Mapping;
using Citations.Formats.Streaming;
using Citations.Formats.Xml;

namespace Citations.Tests.Formats.Streaming;

public class EntryFaultsTests
{
    private const string Lines = "TI moles\nTI voles\nTI shrews\n";

    [Theory]
    [InlineData("moles")]
    [InlineData("voles")]
    [InlineData("shrews")]
    public void A_fault_in_one_entry_of_lines_loses_no_other(string broken)
    {
        var (works, diagnostics) = EntryList.ReadWhole(new LineEntryReader(Entries, FailOn(broken)), Lines);

        Assert.Equal(Titles(broken), works.Select(work => work.Title));
        Assert.Equal(("CIT0505", Lines.IndexOf($"TI {broken}", StringComparison.Ordinal)), Told(Assert.Single(diagnostics)));
    }

    [Theory]
    [InlineData("moles")]
    [InlineData("voles")]
    [InlineData("shrews")]
    public void A_fault_is_contained_where_the_text_comes_part_by_part(string broken)
    {
        var reader = new LineEntryReader(Entries, FailOn(broken));
        List<string?> titles = [];
        List<string> told = [];
        foreach (var (part, isLast) in new[] { ("TI moles\nTI voles\n", false), ("TI voles\nTI shrews\n", false), ("TI shrews\n", true) })
        {
            var entries = new EntryList();
            reader.Read(part, isLast, entries);
            foreach (var entry in entries.In(new SourceText(part)))
            {
                titles.Add(entry.Value?.Title);
                told.AddRange(entry.Diagnostics.Select(diagnostic => diagnostic.Code));
            }
        }

        Assert.Equal(Titles(broken), titles.OfType<string>());
        Assert.Equal(["CIT0505"], told);
    }

    [Theory]
    [InlineData("moles")]
    [InlineData("shrews")]
    public void A_fault_in_one_element_loses_no_other(string broken)
    {
        const string Xml = "<list><work><t>moles</t></work><work><t>voles</t></work><work><t>shrews</t></work></list>";

        var (works, diagnostics) = EntryList.ReadWhole(new XmlEntryReader("work", _ => null, FailOn(broken)), Xml);

        Assert.Equal(Titles(broken), works.Select(work => work.Title));
        Assert.Equal("CIT0505", Assert.Single(diagnostics).Code);
    }

    private static IEnumerable<string> Titles(string without) => new[] { "moles", "voles", "shrews" }.Where(title => title != without);

    private static (string, int) Told(Diagnostic diagnostic) => (diagnostic.Code, diagnostic.Span!.Value.Start);

    private static Func<SourceEntry, List<Diagnostic>, Reference> FailOn(string broken) =>
        (entry, _) =>
            entry.Fields[0].Value == broken
                ? throw new InvalidOperationException("a fault of a reader")
                : new Reference { Title = entry.Fields[0].Value };

    private static IEnumerable<SourceEntry> Entries(string text, List<Diagnostic> diagnostics)
    {
        for (var at = 0; at < text.Length; at = text.IndexOf('\n', at) + 1)
        {
            yield return new SourceEntry([new("TI", text[(at + 3)..text.IndexOf('\n', at)], new(at, 2))], at);
        }
    }
}

using Citations.Formats;

namespace Citations.Tests.Formats.BibTeX;

/// <summary>What nothing closes costs neither the entries after it nor the square of its length.</summary>
public sealed class BibTeXFaultsTests
{
    [Fact]
    public void Many_unclosed_values_on_a_line_cost_no_entry_after_it()
    {
        // Each of the values would be searched for to the end of the text: 40,000 of them took a minute.
        var text = $"@book{{before, {string.Concat(Enumerable.Repeat("a=1 @string{a={\n", 40_000))}\n@book{{after, title = {{A}}}}\n";

        BibTeXReader.Read(text).Value[^1].Title.ShouldBe("A");
    }

    [Fact]
    public void Many_conditionals_that_nothing_ends_are_read_as_they_stand()
    {
        var text = $"@book{{a, author = {{{string.Concat(Enumerable.Repeat("\\ifa ", 40_000))}Mole}}, title = {{A}}}}\n";

        BibTeXReader.Read(text).Value[^1].Title.ShouldBe("A");
    }

    [Fact]
    public void One_brace_that_is_not_closed_is_reported_once()
    {
        var result = BibTeXReader.Read("@book{a,\n title = {T},\n keywords = {moles, {Voles},\n}\n\n@misc{b,\n title = {U}\n}\n");
        result.Value.Select(work => work.Title).ShouldBe(["T", "U"]);
        result.Diagnostics.Select(finding => (finding.Span, finding.Message)).ShouldBeUnique();
    }
}

using System.Text;
using Citations.Formats;

namespace Citations.Tests.Formats.Ris;

/// <summary>Records whose tags were sorted, so that others come before <c>TY</c>.</summary>
public sealed class RisOrderTests
{
    [Theory]
    [InlineData("TI  - Reeds\nAU  - Coot, A.\nTY  - JOUR\nJO  - Fen\nPY  - 2001\nER  - \n")]
    [InlineData("AU  - Coot, A.\nDB  - Fens\nTY  - JOUR\nTI  - Reeds\nJO  - Fen\nPY  - 2001\nER  - \n")]
    [InlineData("TY  - BOOK\nTI  - Before\nER  - \nTI  - Reeds\nTY  - JOUR\nAU  - Coot, A.\nJO  - Fen\nPY  - 2001\nER  - \n")]
    [InlineData("TY  - BOOK\nTI  - Before\nER  - \nTI  - Reeds\nTY  - JOUR\nAU  - Coot, A.\nJO  - Fen\nPY  - 2001\n")]
    public void What_stands_before_the_type_belongs_to_the_record(string text)
    {
        var result = RisReader.Read(text);
        var work = result.Value[^1];
        result.Value.Count.ShouldBe(text.Contains("Before", StringComparison.Ordinal) ? 2 : 1);
        (work.Type, work.Title, work.ContainerTitle, work.Issued?.Year).ShouldBe((ReferenceType.ArticleJournal, "Reeds", "Fen", 2001));
        work.Author.ShouldHaveSingleItem().ShouldBe(Contributor.Person("Coot", "A."));
        result.Diagnostics.ShouldContain(finding => finding.Message.Contains("the lines before its 'TY  - '", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("TI  - Lost\nAU  - Coot, A.\nTY  - JOUR\nTI  - Reeds\nER  - \n")]
    [InlineData("AU  - Coot, A.\nPY  - 2001\nTY  - JOUR\nAU  - Rail, B.\nTI  - Reeds\nER  - \n")]
    [InlineData("DO  - 10.5555/1\nTY  - JOUR\nTI  - Reeds\nDO  - 10.5555/2\nER  - \n")]
    public void A_record_that_lost_its_type_and_its_end_is_another_work(string text) => RisReader.Read(text).Value.Count.ShouldBe(2);

    [Theory]
    [InlineData("TY  - BOOK\nTI  - Reeds\nUR  - https://example.org/a\nER\nTY  - BOOK\nTI  - Rushes\nER\n", 2, "https://example.org/a", null)]
    [InlineData("TY  - BOOK\nTI  - Reeds\nER\n\n\n", 1, null, null)]
    [InlineData("TY  - BOOK\nTI  - Reeds\nAB  - Seen in the\nER\nat night.\nER  - \n", 1, null, "Seen in the ER at night.")]
    public void An_end_without_its_hyphen_is_one_where_a_record_can_end(string text, int count, string? url, string? note)
    {
        var works = RisReader.Read(text).Value;
        works.Count.ShouldBe(count);
        (works[0].Title, works[0].Url, works[0][TextVariable.Abstract]).ShouldBe(("Reeds", url, note));
    }

    [Fact]
    public void A_stream_gives_the_same_works_wherever_it_is_cut()
    {
        const string Text = "TI  - Reeds\nTY  - JOUR\nAU  - Coot, A.\nER  - \nTI  - Lost\nTY  - JOUR\nTI  - Other\nER  - \nAU  - Rail, B.\nTY  - BOOK\n";
        var whole = RisReader.Read(Text).Value;
        whole.Count.ShouldBe(4);
        for (var length = 1; length < Text.Length; length += 7)
        {
            using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(Text));
            using var stream = new ReferenceStream(bytes, null, ReferenceFormat.Ris, [], leaveOpen: false, partLength: length);
            stream.Select(entry => entry.Value).OfType<Reference>().ToEquatableArray().ShouldBe(whole);
        }
    }

    [Fact]
    public void The_end_of_a_record_shows_the_format_where_no_record_has_a_type() =>
        ReferenceLibrary.Parse("TI  - Reeds\nAU  - Coot, A.\nER  - \n").Format.ShouldBe(ReferenceFormat.Ris);
}

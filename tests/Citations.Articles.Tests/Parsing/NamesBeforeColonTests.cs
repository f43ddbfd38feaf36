using Citations.Articles;

namespace Citations.Tests.Parsing;

/// <summary>Entries of the German tradition: names, a colon, the title, and what holds it after <c>in:</c></summary>
public class NamesBeforeColonTests
{
    [Theory]
    [InlineData("Bode, Anna: Der Brand von 1851, in: Harzer Blätter 12 (2004), S. 21-29.", "Anna Bode", "Der Brand von 1851", 2004)]
    [InlineData("Anna Bode: Der Brand von 1851. In: Harzer Blätter. Band 12, Nr. 3, 2004, S. 21–29.", "Anna Bode", "Der Brand von 1851", 2004)]
    [InlineData("Vogt, Karl/Bode, Anna: Mühlen im Harz, 2. Aufl., München 1998.", "Karl Vogt; Anna Bode", "Mühlen im Harz", 1998)]
    [InlineData("Bode, Anna; Vogt, Karl: Mühlenrecht, 5. Aufl., Tübingen 2012.", "Anna Bode; Karl Vogt", "Mühlenrecht", 2012)]
    public void The_names_end_at_the_colon(string entry, string authors, string title, int year)
    {
        var reference = ReferenceParser.Parse(entry).Reference;
        Assert.Equal(authors, string.Join("; ", reference.Author));
        Assert.Equal(title, reference.Title);
        Assert.Equal(year, reference.Issued?.Year);
    }

    [Fact]
    public void A_role_before_the_colon_makes_editors()
    {
        var reference = ReferenceParser.Parse("Hans-Peter Müller (Hrsg.): Handbuch der Mühlenkunde. 3. Auflage. Springer, Berlin 2015.").Reference;
        Assert.Empty(reference.Author);
        Assert.Equal("Müller", Assert.Single(reference.Editor).Family);
        Assert.Equal("Handbuch der Mühlenkunde", reference.Title);
    }
}

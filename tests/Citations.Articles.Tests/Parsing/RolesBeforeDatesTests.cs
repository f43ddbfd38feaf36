using Citations.Articles;

namespace Citations.Tests.Parsing;

public sealed class RolesBeforeDatesTests
{
    [Theory]
    [InlineData("Wolf, Karl F., ed. 1901–1907. *Poetae minores*. 3 vols. Leipzig: Hügel.", "Wolf", 1901)]
    [InlineData("Wolf, Karl, and Otto Lenz, eds. 1901-07. *Poetae minores*. 3 vols. Leipzig: Hügel.", "Wolf Lenz", 1901)]
    [InlineData("Wolf, Karl, ed. and trans. 1901. *Poetae minores*. Leipzig: Hügel.", "Wolf", 1901)]
    [InlineData("Wolf, Karl, trans. 1901. *Poetae minores*. Leipzig: Hügel.", "Wolf", 1901)]
    [InlineData("Wolf, Karl, coord. 1901. *Poetae minores*. Leipzig: Hügel.", "Wolf", 1901)]
    [InlineData("Wolf, Karl. 1901–1907. *Poetae minores*. 3 vols. Leipzig: Hügel.", "Wolf", 1901)]
    public void Names_with_a_role_and_years_of_several_volumes_are_read(string entry, string names, int year)
    {
        var work = ReferenceParser.Parse(entry).Reference;
        string.Join(' ', (work.Author.IsEmpty ? work.Editor : work.Author).Select(name => name.Family)).ShouldBe(names);
        (work.Issued?.Year, work.Title).ShouldBe((year, "Poetae minores"));
    }
}

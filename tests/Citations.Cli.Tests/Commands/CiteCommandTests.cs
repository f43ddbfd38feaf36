namespace Citations.Tests.Commands;

public sealed class CiteCommandTests
{
    private const string Library = """
        [{"id":"mole","type":"book","author":[{"family":"Mole","given":"Ada"}],"issued":{"date-parts":[[2019]]},"title":"Soil"},
         {"id":"vole","type":"book","author":[{"family":"Vole","given":"Victor"}],"issued":{"date-parts":[[2020]]},"title":"Grass"}]
        """;

    [Theory]
    [InlineData("(Mole, 2019; Vole, 2020)", "vole", "mole")]
    [InlineData("Mole (2019, p. 5)", "mole", "--narrative", "--page", "5")]
    [InlineData("Mole’s (2019, Chapter 3)", "mole", "--possessive", "--locator", "chapter=3")]
    public async Task It_prints_a_citation(string expected, params string[] args)
    {
        var run = await CommandLine.RunAsync(new FakeRegistry(), Library, ["cite", "-", .. args]);
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldBe(expected + "\n");
    }

    [Fact]
    public async Task A_work_without_an_id_has_a_key_of_its_facts()
    {
        const string Records = "TY  - BOOK\nTI  - Soil\nAU  - Mole, Ada\nPY  - 2019\nER  - \nTY  - BOOK\nTI  - Soil\nAU  - Mole, Ada\nPY  - 2019\nER  - \n";
        (await CommandLine.RunAsync(new FakeRegistry(), Records, "cite", "-", "mole2019soila")).Output.ShouldBe("(Mole, 2019b)\n");
        var run = await CommandLine.RunAsync(new FakeRegistry(), Records, "list", "-");
        run.Output.ShouldBe("mole2019soil\tMole\t2019\tSoil\nmole2019soila\tMole\t2019\tSoil\n");
    }

    [Fact]
    public async Task A_work_that_is_not_there_is_one_sentence()
    {
        var run = await CommandLine.RunAsync(new FakeRegistry(), Library, "cite", "-", "owl");
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("no reference with the id 'owl'");
    }

    [Fact]
    public async Task Format_explains_where_each_part_comes_from()
    {
        var run = await CommandLine.RunAsync(new FakeRegistry(), Library, "format", "-", "--explain");
        run.Output.ShouldContain("R3.3   title              Soil");
        run.Output.ShouldContain("R1.1   An author is listed by surname, then initials.");
    }
}

namespace Citations.Tests.Commands;

public sealed class LibraryCommandsTests
{
    private const string Ris = "TY  - BOOK\nID  - a\nAU  - Alpha, Bo\nTI  - On order\nPY  - 1999\nER  - \n";
    private const string BibTeX =
        "% mine\n@book{a,  title = {On the order of lists}, author = {Alpha, Bo}, year = 1999}\n\n@book{b, title = {On The Order of Lists}, author = {Alpha, B.}, year = 1999, isbn = {978-3-16-148410-0}}\n";

    [Fact]
    public async Task Escapes_in_an_address_are_taken_out_of_a_copy_in_BibLaTeX()
    {
        const string Library = """
            % kept
            @online{a, title = {A \_ B}, date = {2019}, url = {https://a.org/b\_(c)\_d}}
            @online{b, title = {B}, date = {2020}, url = {https://a.org/e\#f}}

            """;
        using var folder = new TemporaryFolder();

        var run = await CommandLine.RunAsync("convert", folder.Write("library.bib", Library), "--to", "biblatex");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldBe(Library.Replace(@"b\_(c)\_d", "b_(c)_d", StringComparison.Ordinal).Replace(@"e\#f", "e#f", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_library_is_written_in_the_format_of_the_file()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandLine.RunAsync("convert", folder.Write("library.txt", Ris), folder.PathOf("library.bib"));

        run.ShouldBe(new(0, "", ""));
        (await File.ReadAllTextAsync(folder.PathOf("library.bib"), TestContext.Current.CancellationToken)).ShouldBe(
            "@book{a,\n  author = {Alpha, Bo},\n  title = {On order},\n  year = {1999}\n}\n"
        );
    }

    [Fact]
    public async Task Standard_streams_are_files_too()
    {
        var run = await CommandLine.RunAsync(new FakeRegistry(), Ris, "convert", "-", "--to", "csv");
        run.ShouldBe(new(0, "id,type,author,issued,title\r\na,book,\"Alpha, Bo\",1999,On order\r\n", ""));
    }

    [Fact]
    public async Task A_library_in_its_own_format_is_left_as_it_is() =>
        (await CommandLine.RunAsync(new FakeRegistry(), BibTeX, "convert", "-", "--to", "bibtex")).Output.ShouldBe(BibTeX);

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task What_a_format_cannot_hold_is_reported_or_refused(bool strict, int exitCode)
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("in.json", """[{"id": "a", "type": "book", "title": "T", "dimensions": "3 min"}]""");
        var run = await CommandLine.RunAsync(["convert", input, folder.PathOf("out.ris"), .. strict ? new[] { "--strict" } : []]);

        run.ExitCode.ShouldBe(exitCode);
        run.Error.ShouldStartWith("RIS cannot hold a: dimensions is lost\n");
        File.Exists(folder.PathOf("out.ris")).ShouldBe(!strict);
    }

    [Theory]
    [InlineData("out.xyz", "does not show its format")]
    [InlineData("missing/out.ris", "could not be written")]
    public async Task What_cannot_be_written_is_one_sentence(string output, string message)
    {
        using var folder = new TemporaryFolder();
        var run = await CommandLine.RunAsync("convert", folder.Write("in.ris", Ris), folder.PathOf(output));
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain(message);
    }

    [Fact]
    public async Task What_is_not_a_library_is_one_sentence_and_nothing_is_overwritten()
    {
        using var folder = new TemporaryFolder();
        var output = folder.Write("out.bib", "precious");
        var run = await CommandLine.RunAsync("convert", folder.Write("letter.txt", "Dear reader"), output);
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("letter.txt: Expected a library");
        (await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken)).ShouldBe("precious");
    }

    [Fact]
    public async Task Records_of_a_registry_are_read_and_not_written()
    {
        const string Record = """{"status": "ok", "message": {"DOI": "10.5555/a", "type": "book", "title": ["T"], "member": "7"}}""";
        var read = await CommandLine.RunAsync(new FakeRegistry(), Record, "convert", "-", "--to", "bibtex");
        read.ShouldBe(new(0, "@book{10.5555/a,\n  doi = {10.5555/a},\n  title = {T}\n}\n", ""));

        (await CommandLine.RunAsync(new FakeRegistry(), Ris, "convert", "-", "--to", "crossref")).Error.ShouldStartWith(
            "citations: Crossref JSON can be read but not written; expected one of csl-json, bibtex,"
        );
        (await CommandLine.RunAsync(new FakeRegistry(), Record, "dedupe", "-", "--out", "-")).ExitCode.ShouldBe(2);
    }

    [Fact]
    public async Task A_library_is_listed_a_line_a_work() =>
        (await CommandLine.RunAsync(new FakeRegistry(), Ris, "list", "-")).ShouldBe(new(0, "a\tAlpha\t1999\tOn order\n", ""));

    [Fact]
    public async Task A_fault_is_shown_where_it_lies()
    {
        var run = await CommandLine.RunAsync(new FakeRegistry(), "@book{a,\n  title {T}\n}\n", "list", "-");
        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith("-(2,3): error CIT0501:");
    }

    [Fact]
    public async Task A_fault_far_down_is_shown_where_it_lies()
    {
        var library =
            string.Concat(Enumerable.Range(0, 5_000).Select(i => $"@book{{k{i},\n  title = {{T}}\n}}\n")) + "@book{a,\n  title {T}\n}\n";
        var run = await CommandLine.RunAsync(new FakeRegistry(), library, "convert", "-", "--to", "ris");
        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith("-(15002,3): error CIT0501:");
        run.Output.Split("ER  - ").Length.ShouldBe(5_002);
    }

    [Theory]
    [InlineData("list", "-")]
    [InlineData("convert", "-", "--to", "csl-json")]
    [InlineData("convert", "-", "--to", "bibtex")]
    [InlineData("dedupe", "-")]
    public async Task Long_work_shows_how_far_it_is(params string[] args)
    {
        var library = string.Concat(Enumerable.Range(0, 1_000).Select(i => $"@book{{k{i}, title = {{Title {i}}}}}\n"));
        var run = await CommandLine.RunWatchedAsync(TimeSpan.FromSeconds(0.6), library, args);
        run.Error.ShouldContain("\r64 works, 0 MB read\e[K\r128 works, 0 MB read\e[K\r");
        run.Error.ShouldEndWith(" works, 0 MB read\e[K\r\e[K");

        var quick = await CommandLine.RunWatchedAsync(TimeSpan.FromSeconds(0.01), library, args);
        quick.ShouldBe(run with { Error = "" });
        (await CommandLine.RunWatchedAsync(TimeSpan.FromSeconds(0.6), library, [.. args, "--quiet"])).ShouldBe(quick);
        (await CommandLine.RunAsync(new FakeRegistry(), library, args)).ShouldBe(quick);
    }

    [Fact]
    public async Task A_finding_takes_the_place_of_the_progress() =>
        (await CommandLine.RunWatchedAsync(TimeSpan.FromSeconds(2), "@book{a, title {T},\n}\n", "list", "-")).Error.ShouldEndWith(
            "\r0 works, 0 MB read\e[K\r\e[K-(1,10): error CIT0501: Expected a field's name and '='.\n"
        );

    [Fact]
    public async Task Nothing_goes_to_the_standard_output_where_a_loss_is_refused()
    {
        const string Json = """[{"id": "a", "type": "book", "title": "T", "dimensions": "3 min"}]""";
        (await CommandLine.RunAsync(new FakeRegistry(), Json, "convert", "-", "--to", "ris", "--strict")).Output.ShouldBe("");
        (await CommandLine.RunAsync(new FakeRegistry(), Ris, "convert", "-", "--to", "csl-yaml", "--strict")).Output.ShouldContain(
            "On order"
        );
    }

    [Fact]
    public async Task Duplicates_are_shown_and_merged()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("library.bib", BibTeX);
        var shown = await CommandLine.RunAsync("dedupe", file);
        shown.ExitCode.ShouldBe(1);
        shown.Output.ShouldContain("works that occur more than once: 1");

        var merged = await CommandLine.RunAsync("dedupe", file, "--out", "-");
        merged.ExitCode.ShouldBe(0);
        merged.Output.ShouldBe(
            "% mine\n@book{a,\n  author = {Alpha, Bo},\n  isbn = {9783161484100},\n  title = {On the order of lists},\n  year = {1999}\n}\n\n"
        );
        (await CommandLine.RunAsync(new FakeRegistry(), Ris, "dedupe", "-")).ShouldBe(new(0, "no duplicates\n", ""));
    }

    [Fact]
    public async Task An_entry_that_inherits_from_a_removed_duplicate_inherits_from_the_one_that_is_kept()
    {
        const string Book = "title={Handbook of moles and voles}, year={2011}, publisher={Mole Press}, editor={Smith, A.}";
        var library =
            $"@book{{p1, {Book}}}\n@book{{p2, {Book}}}\n"
            + "@incollection{c1, crossref={P2}, author={Adams, B.}, title={On digging}, pages={1--9}}\n"
            + "@incollection{c2, crossref = \"p1\", related={c1, p2 ,p1}, author={Adams, B.}, title={On p2}}\n"
            + "@set{s, entryset=p2 # {, c1}}\n";
        var merged = await CommandLine.RunAsync(new FakeRegistry(), library, "dedupe", "-", "--out", "-");
        merged.ExitCode.ShouldBe(0);
        merged.Output.ShouldBe(
            $"@book{{p1, {Book}}}\n"
                + "@incollection{c1, crossref={p1}, author={Adams, B.}, title={On digging}, pages={1--9}}\n"
                + "@incollection{c2, crossref = \"p1\", related={c1, p1 ,p1}, author={Adams, B.}, title={On p2}}\n"
                + "@set{s, entryset={p1, c1}}\n"
        );
    }

    [Theory]
    [InlineData("convert")]
    [InlineData("dedupe", "--out")]
    public async Task A_character_that_the_encoding_of_the_library_lacks_is_one_sentence(string command, params string[] option)
    {
        using var folder = new TemporaryFolder();
        // The entity is a character once it is read.
        byte[] content = [.. "TY  - JOUR\nTI  - Moles &beta; caf"u8, 0xE9, .. "\nER  - \n"u8];
        var file = folder.PathOf("a.ris");
        await File.WriteAllBytesAsync(file, content, TestContext.Current.CancellationToken);
        var output = folder.PathOf("out.ris");

        var run = await CommandLine.RunAsync([command, file, .. option, output]);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldEndWith(
            $"citations: {output} cannot be written in windows-1252, which {file} is in: it has no 'β'. Save {file} as UTF-8 first.\n"
        );
        File.Exists(output).ShouldBeFalse();
    }
}

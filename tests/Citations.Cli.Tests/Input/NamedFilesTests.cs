namespace Citations.Tests.Input;

/// <summary>What an article names, and the user does not, is read only if it is a regular file of a usual size.</summary>
public sealed class NamedFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_device_is_not_read_as_a_library()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Devices have these names on Linux.");
        var article = _folder.Write("a.md", "---\nbibliography: /dev/zero\n---\n\nMoles dig [@s1].\n");

        (await CommandLine.RunAsync("check", article, "--offline")).Output.ShouldContain("/dev/zero is not a regular file");
    }

    [Fact]
    public async Task A_device_is_not_read_as_a_style()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Devices have these names on Linux.");
        var run = await CommandLine.RunAsync("render", _folder.Write("a.md", "---\ncsl: /dev/zero\n---\n\nMoles dig.\n"));

        run.ShouldBe(new(2, "", "citations: /dev/zero is not a regular file.\n"));
    }

    [Fact]
    public async Task A_library_of_more_than_the_maximum_is_read_only_where_the_user_names_it()
    {
        var library = _folder.Write("large.bib", "@book{s1, title={Draft about the moles}, author={Mole, Ann}, year={2010}}\n");
        using (var file = new StreamWriter(library, append: true))
        {
            for (var i = 0; i < 51; i++)
                file.Write(new string('\n', 1024 * 1024));
        }

        var article = _folder.Write("a.md", "---\nbibliography: large.bib\n---\n\nMoles dig [@s1].\n");
        (await CommandLine.RunAsync("check", article, "--offline")).Output.ShouldContain("large.bib is larger than 50 MB");

        var named = _folder.Write("b.md", "Moles dig [@s1].\n");
        (await CommandLine.RunAsync("check", named, "--offline", "--bibliography", library)).Output.ShouldContain("Mole (2010)");
    }

    public void Dispose() => _folder.Dispose();
}

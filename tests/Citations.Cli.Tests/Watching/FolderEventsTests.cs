using Citations.Cli;
using Citations.Cli.Watching;

namespace Citations.Tests.Watching;

/// <summary>What the system tells of real folders.</summary>
public sealed class FolderEventsTests
{
    [Fact]
    public async Task Writing_replacing_and_deleting_a_file_are_heard()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("article.md", "a");
        using var events = new FolderEvents([new(folder.PathOf("."), IsDeep: false)]);

        await HeardAsync(events, () => folder.Write("article.md", "b"));
        await HeardAsync(events, () => File.Move(folder.Write("article.md~", "c"), path, overwrite: true));
        await HeardAsync(events, () => File.Delete(path));
        await HeardAsync(events, () => folder.Write("new.md", "d"));
    }

    [Fact]
    public async Task Folders_in_a_folder_are_heard_where_they_count()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("posts"));
        using var events = new FolderEvents([new(folder.PathOf("."), IsDeep: true)]);

        await HeardAsync(events, () => folder.Write("posts/a.md", "a"));
    }

    [Fact]
    public void A_folder_that_is_not_there_cannot_be_watched()
    {
        using var folder = new TemporaryFolder();

        Should
            .Throw<CannotRunException>(() => new FolderEvents([new(folder.PathOf("none"), IsDeep: false)]))
            .Message.ShouldContain("cannot be watched");
    }

    private static async Task HeardAsync(FolderEvents events, Action change)
    {
        events.Take();
        change();
        await events.WaitAsync(TestContext.Current.CancellationToken);
    }
}

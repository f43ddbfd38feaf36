using System.Text;
using Citations.Files;

namespace Citations.Tests.Files;

public sealed class FileReplacementTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("citations-").FullName;

    private string FilePath => Path.Combine(_folder, "refs.bib");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_is_replaced_as_a_whole_and_nothing_is_left_beside_it()
    {
        File.WriteAllText(FilePath, "an old and longer text");

        Write(FilePath, "new");

        File.ReadAllText(FilePath).ShouldBe("new");
        Directory.GetFiles(_folder).ShouldHaveSingleItem();
    }

    [Fact]
    public void Without_a_commit_the_old_file_stays()
    {
        File.WriteAllText(FilePath, "old");

        using (var file = FileReplacement.Begin(FilePath))
            file.Stream.Write("half"u8);

        File.ReadAllText(FilePath).ShouldBe("old");
        Directory.GetFiles(_folder).ShouldHaveSingleItem();
    }

    [Fact]
    public void Many_writers_at_once_leave_the_text_of_one()
    {
        var texts = Enumerable.Range(0, 16).Select(i => new string((char)('a' + i), 100_000 + i)).ToArray();

        Parallel.ForEach(texts, text => Write(FilePath, text));

        texts.ShouldContain(File.ReadAllText(FilePath));
        Directory.GetFiles(_folder).ShouldHaveSingleItem();
    }

    [Fact]
    public void Links_stay_links_and_the_mode_stays()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links of files need rights on Windows.");
        if (OperatingSystem.IsWindows())
            return;
        File.WriteAllText(FilePath, "old");
        File.SetUnixFileMode(FilePath, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        var link = Path.Combine(_folder, "link.bib");
        File.CreateSymbolicLink(link, "refs.bib");

        Write(link, "new");

        new FileInfo(link).LinkTarget.ShouldBe("refs.bib");
        File.ReadAllText(FilePath).ShouldBe("new");
        File.GetUnixFileMode(FilePath).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
    }

    [Fact]
    public void A_link_to_nothing_makes_the_file()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Links of files need rights on Windows.");
        var link = Path.Combine(_folder, "link.bib");
        File.CreateSymbolicLink(link, "refs.bib");

        Write(link, "new");

        File.ReadAllText(FilePath).ShouldBe("new");
    }

    [Fact]
    public void A_device_is_written_to_and_stays_one()
    {
        if (!OperatingSystem.IsLinux())
            Assert.Skip("There is no /dev/null.");

        Write("/dev/null", "new");

        FileFacts.Of("/dev/null")!.Value.IsRegular.ShouldBeFalse();
    }

    [Fact]
    public void A_folder_is_no_file() => Should.Throw<IOException>(() => FileReplacement.Begin(_folder));

    [Fact]
    public void A_file_of_the_users_that_is_named_like_ours_is_not_touched()
    {
        var like = Path.Combine(_folder, "refs.bib.unfinished");
        var other = Path.Combine(_folder, ".refs.bib.mine.unfinished");
        foreach (var path in new[] { like, other })
            Age(path);

        Write(FilePath, "new");

        (File.ReadAllText(like), File.ReadAllText(other)).ShouldBe(("theirs", "theirs"));
    }

    [Fact]
    public void What_a_killed_writer_left_is_taken_away_and_what_another_writes_is_not()
    {
        using var other = FileReplacement.Begin(FilePath);
        var held = Directory.GetFiles(_folder).Single();
        File.SetLastWriteTimeUtc(held, new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var left = Path.Combine(_folder, ".refs.bib.0123456789abcdef0123456789abcdef.unfinished");
        Age(left);

        Write(FilePath, "new");

        File.Exists(left).ShouldBeFalse();
        File.Exists(held).ShouldBeTrue();
    }

    private static void Age(string path)
    {
        File.WriteAllText(path, "theirs");
        File.SetLastWriteTimeUtc(path, new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
    }

    private static void Write(string path, string text)
    {
        using var file = FileReplacement.Begin(path);
        file.Stream.Write(Encoding.UTF8.GetBytes(text));
        file.Commit();
    }
}

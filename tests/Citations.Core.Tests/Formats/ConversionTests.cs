using Citations.Formats;

namespace Citations.Tests.Formats;

/// <summary>
/// Files of each format in <c>tests/data/conversions</c> that hold, one beside the other, the forms that programs and people write: what is
/// read of each, field by field, and what each format makes of the works of <c>works.json</c>.
/// </summary>
public sealed class ConversionTests
{
    private const string Folder = "tests/data/conversions";

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Repository.PathOf(Folder)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Formats => [.. ReferenceFormat.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_field_is_read_as_it_was(string file)
    {
        var text = Text(file);
        var format = ReferenceFormat.Detect(text).ShouldNotBeNull();
        $"{format.Name}\n\n{ReferenceListing.Of(format.Read(text))}".ShouldBeGolden($"{Folder}/read/{file}.txt");
    }

    /// <summary>What the model has no place for is in the file again, where its format has a place for it.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Each_file_is_written_again_as_it_was(string file)
    {
        var text = Text(file);
        var format = ReferenceFormat.Detect(text).ShouldNotBeNull();
        format.Write(format.Read(text).Value).ShouldBeGolden($"{Folder}/again/{file}");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Each_work_is_written_as_it_was(string name)
    {
        var format = ReferenceFormat.Named(name)!;
        var works = CslJsonReader.Read(Text("works.json")).Value;
        format.Write(works).ShouldBeGolden($"{Folder}/written/{name}{format.Extension}");
        string.Join('\n', FormatLoss.Of(works, format)).ShouldBeGolden($"{Folder}/written/{name}.lost.txt");
    }

    private static string Text(string file) => File.ReadAllText(Repository.PathOf($"{Folder}/{file}")).ReplaceLineEndings("\n");
}

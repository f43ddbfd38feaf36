using System.Text;
using Citations.Articles;

namespace Citations.Tests.Documents;

/// <summary>
/// What a block with thousands of marks costs grows with its length, and half a character in a notebook's names is not a failure.
/// </summary>
public sealed class ManyMarksTests
{
    [Theory]
    [InlineData("[^1] word ", "a.md")]
    [InlineData("[@s][@m] ", "a.md")]
    [InlineData("[@s]\n", "a.txt")]
    [InlineData("<i>a", "a.md")]
    [InlineData("{\\it a", "a.tex")]
    public void Marks_are_set_without_copying_those_before(string unit, string name)
    {
        var few = Allocated(unit, 500, name);

        var many = Allocated(unit, 4000, name);

        many.ShouldBeLessThan(few * 16);
    }

    [Theory]
    [InlineData("""{"cells":[{"cell_type":"markdown","source":["Ships float (Marlow, 2011)."]}],"metadata":{"\ud80a":1}}""")]
    [InlineData("""{"\udd80":"","cells":[{"cell_type":"markdown","source":["Ships float (Marlow, 2011)."]}]}""")]
    public void A_name_with_half_a_character_is_ignored(string notebook) =>
        ArticleReader.Read(Encoding.UTF8.GetBytes(notebook), "a.ipynb").Citations.ShouldHaveSingleItem().Year.ShouldBe("2011");

    private static long Allocated(string unit, int times, string name)
    {
        var content = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(unit, times)));
        ArticleReader.Read(content, name);
        var before = GC.GetAllocatedBytesForCurrentThread();
        ArticleReader.Read(content, name);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}

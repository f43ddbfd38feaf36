using Citations.Articles.Documents;

namespace Citations.Tests.Documents;

public sealed class SourcePlaceTests
{
    public static TheoryData<SourcePlace, string> Places =>
        new()
        {
            { new(), "" },
            { new() { Start = new(14, 39) }, "14,39" },
            { new() { Paragraph = 12 }, "paragraph 12" },
            { new() { Page = 3 }, "page 3" },
            { new() { Page = 3, Start = new(4, 9) }, "page 3, line 4" },
            { new() { File = "chapter.tex", Start = new(14, 39) }, "chapter.tex, 14,39" },
            { new() { Part = "footnotes", Paragraph = 2 }, "footnotes, paragraph 2" },
            { new() { File = "a.docx", Part = "cell 3", Page = 2, Paragraph = 1, Start = new(1, 1) }, "a.docx, cell 3, page 2, paragraph 1, line 1" },
        };

    [Theory]
    [MemberData(nameof(Places))]
    public void A_place_is_told_from_the_file_to_the_line(SourcePlace place, string expected) => place.ToString().ShouldBe(expected);
}

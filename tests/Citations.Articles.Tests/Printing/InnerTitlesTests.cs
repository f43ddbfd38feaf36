using Citations.Articles.Printing;

namespace Citations.Tests.Printing;

public sealed class InnerTitlesTests
{
    [Theory]
    [InlineData("Depths [Review of the book *Hill gardens: A story*, by A. Mole]. Soil, 7(3), 5–7.")]
    [InlineData("Depths [Review of the book *The hill, the soil*, edited by A. Mole]. Soil, 7(3), 5–7.")]
    [InlineData("Depths [Review of the feature film *First mole*, directed by A. Mole]. Soil, 7(3), 5–7.")]
    [InlineData("Depths [Review of the TV series episode “Second mole,” by A. Mole]. Soil, 7(3), 5–7.")]
    [InlineData("Depths. Soil, 7(3), 5–7. (Retraction published 2007, *Arctic Soil*, *14*[1], 90)")]
    [InlineData("Depths. Soil, 7(3), 5–7. (Retraction published 2007, May 4, *Soil*, *14*, 90)")]
    [InlineData("Depths. In Hills. (Reprinted from “Deep,” 1981, *Soil*, *51*[3], 9–12)")]
    [InlineData("Depths. In Hills. (Reprinted from *The deep*, pp. 11–23, by A. Mole, Ed., 1973, Hill Press)")]
    [InlineData("Clean Soil Act, 33 U.S.C. § 1251 *et seq.* (1972).")]
    [InlineData("Mole v. Vole, 563 F. Supp. 322 (D. Kan. 1981), *aff’d*, 727 F.2d 888 (10th Cir. 1984).")]
    [InlineData("Depths. Soil, 7(3), 5–7.")]
    public void The_titles_in_brackets_and_notes_are_found(string entry)
    {
        var text = entry.Replace("*", "", StringComparison.Ordinal);

        var marked = InnerTitles
            .In(text)
            .OrderByDescending(span => span.Start)
            .Aggregate(text, (rest, span) => rest.Insert(span.End, "*").Insert(span.Start, "*"));

        marked.ShouldBe(entry);
    }
}

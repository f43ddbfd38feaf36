using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Pdf;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Citations.Tests;

/// <summary>Lists whose lines end before the edge of their column, as authors' programs set them without justification.</summary>
public sealed class PdfParagraphTests
{
    private const double Hanging = 18;

    // Each line with its indent; an empty one is a gap.
    private static Article Read(params (double Indent, string Text)[][] pages)
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        foreach (var (lines, number) in pages.Select((lines, i) => (lines, i + 1)))
        {
            var page = builder.AddPage(PageSize.A4);
            var y = 780.0;
            foreach (var (indent, text) in lines)
            {
                if (text.Length > 0)
                    page.AddText(text, 11, new PdfPoint(60 + indent, y), font);
                y -= 14;
            }

            if (pages.Length > 1)
                page.AddText($"{number}", 9, new PdfPoint(295, 30), font);
        }

        return ArticleReader.Read(builder.Build(), "a.pdf", DocumentReaders.Default.With(PdfReader.Instance));
    }

    private static (double Indent, string Text)[] Opening(string sentence) =>
        [
            (0, sentence),
            (0, "The gulls of the harbour were counted at each ebb, and the boats of each night beside them, one by one."),
            (0, ""),
            (0, "References"),
            (0, ""),
        ];

    [Theory]
    [InlineData(Hanging, 0)]
    [InlineData(0, 0)]
    [InlineData(Hanging, 4)]
    public void A_number_in_brackets_begins_an_entry_whatever_the_indents_are(double hanging, double outdent)
    {
        var article = Read(
            [
                .. Opening("Gulls sleep [1]. Boats drift [2], [3]."),
                (outdent, "[1] P. Okafor and L. Luna, “Gulls asleep on the rail,” J. Harbour Birds, vol. 7, no. 2, pp."),
                (outdent + hanging, "81–97, Mar. 2011."),
                (outdent, "[2] R. Stone, Boats Adrift, 2nd ed. Hull, U.K.: Quay Press, 2015."),
                (outdent, "[3] T. Berger et al., “Drift of small boats,” in Proc. Int. Conf. Quays, Brest,"),
                (outdent + hanging, "France, 2017, pp. 4–9."),
            ]
        );

        article
            .Entries.Select(entry => entry.Text)
            .ShouldBe(
                [
                    "P. Okafor and L. Luna, “Gulls asleep on the rail,” J. Harbour Birds, vol. 7, no. 2, pp. 81–97, Mar. 2011.",
                    "R. Stone, Boats Adrift, 2nd ed. Hull, U.K.: Quay Press, 2015.",
                    "T. Berger et al., “Drift of small boats,” in Proc. Int. Conf. Quays, Brest, France, 2017, pp. 4–9.",
                ]
            );
        article.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Numbers_with_periods_begin_entries_that_hang()
    {
        var article = Read(
            [
                .. Opening("Gulls sleep (1). Boats drift (2)."),
                (0, "1. Okafor P, Luna L. Gulls asleep on the rail of a ferry at low water. J Harbour Birds."),
                (Hanging, "2011;7(2):81-97."),
                (0, "2. Stone R. Boats adrift in the roads, with tables of the tides and the winds. 2nd ed."),
                (Hanging, "Hull: Quay Press; 2015."),
            ]
        );

        article.Entries.Select(entry => entry.Reference.Issued?.Year).ShouldBe([2011, 2015]);
    }

    [Fact]
    public void Deeper_lines_belong_to_the_entry_above_them_where_its_first_line_is_short_of_the_edge()
    {
        var article = Read(
            [
                .. Opening("Gulls sleep (Okafor & Luna, 2011). Boats drift (Stone, 2015)."),
                (0, "Okafor, P., & Luna, L. (2011). Gulls asleep on the rail of a ferry. Journal of"),
                (Hanging, "Harbour Birds, 7(2), 81–97. https://doi.org/10.5555/jhb.2011.7"),
                (0, "Stone, R. (2015). Boats adrift in the roads: Tables of the tides and winds."),
                (Hanging, "Quay Press."),
            ]
        );

        article
            .Entries.Select(entry => entry.Text)
            .ShouldBe(
                [
                    "Okafor, P., & Luna, L. (2011). Gulls asleep on the rail of a ferry. Journal of Harbour Birds, 7(2), 81–97. "
                        + "https://doi.org/10.5555/jhb.2011.7",
                    "Stone, R. (2015). Boats adrift in the roads: Tables of the tides and winds. Quay Press.",
                ]
            );
    }

    [Fact]
    public void An_entry_goes_on_across_the_number_of_a_page()
    {
        var article = Read(
            [
                .. Opening("Gulls sleep [1]. Boats drift [2]."),
                (0, "[1] P. Okafor and L. Luna, “Gulls asleep on the rail,” J. Harbour Birds, vol. 7, no. 2, pp."),
            ],
            [(Hanging, "81–97, Mar. 2011."), (0, "[2] R. Stone, Boats Adrift, 2nd ed. Hull, U.K.: Quay Press, 2015.")]
        );

        article.Entries.Count.ShouldBe(2);
        article.Entries[0].Text.ShouldEndWith("pp. 81–97, Mar. 2011.");
    }

    [Fact]
    public void Indented_first_lines_after_short_ones_begin_paragraphs()
    {
        var document = Read([
                (0, "The gulls of the harbour were counted at each ebb, and the boats of each night beside them, one by one,"),
                (0, "as the pilots had asked."),
                (Hanging, "The boats were counted twice, since some of them had drifted from one end of the roads to the other."),
                (0, "Then the gulls left."),
            ])
            .Document;

        document.Blocks.Count(block => block.Kind == BlockKind.Paragraph).ShouldBe(2);
    }
}

using Citations.Articles.Lists;

namespace Citations.Tests.Lists;

public sealed class PlainNoteFormsTests
{
    [Theory]
    [InlineData("Ada Mole, A Year of Digging, Ulm, Soil Press, 1963, p. 31.")]
    [InlineData("Ada Mole, Graben. Ein Jahr im Feld (= Bodenstudien 9), Ulm u. a. 1963, S. 31 f.")]
    [InlineData("Ada Mole and Ben Vole, A Year of Digging (Soil Press, 2nd ed, 2010) ch 4.")]
    [InlineData("Ada Mole, Ben Vole, and Cara Shrew, A Year of Digging: Four Seasons (London: Soil Press, 1963), 31–35")]
    [InlineData("Commission for the Soil (NSW), Guideline on Burrows (Web Page, 3 May 2021) <https://soil.example/g>.")]
    [InlineData("Ada Mole, Warum graben? Zur Tiefe der Gänge, in: Bodenstudien 14 (1937), H. 2, S. 201–220, hier S. 203.")]
    [InlineData("Ada Mole, Columns of Earth, 99 BURROW U. L. REV. 155, 171–74 (2019).")]
    [InlineData("Ada Mole & Ben Vole, Columns of Earth, 12 Soil L.J. Online 15 (2019)")]
    [InlineData("Ada Mole, The Empty Burrow 77–80 (3d ed. 2019)")]
    [InlineData("2 Ada Mole, Commentaries on Soil *18.")]
    public void Names_a_title_and_an_imprint_are_a_work(string note) => PlainNoteForms.Gives(note).ShouldBeTrue();

    [Theory]
    [InlineData("Ada Mole, interview with the author, January 12, 2023.")]
    [InlineData("The judge, Ada Mole, said so in May (see Vole, 2010).")]
    [InlineData("Ada Mole, A Year of Digging, 80–91.")]
    [InlineData("Ada Mole told me so, in Ulm, in the spring of 2010.")]
    [InlineData("Mole, who lived 18 years in Ulm, wrote it down (London, 1963).")]
    [InlineData("In Ulm, Moles were counted twice (in 1963).")]
    public void Remarks_and_short_forms_are_none(string note) => PlainNoteForms.Gives(note).ShouldBeFalse();
}

using Citations.Articles;

namespace Citations.Tests.Lists;

public sealed class NoteSourcesTests
{
    private static Article Read(string note) => ArticleReader.Read($"Kites fly over the land.[^1]\n\n[^1]: {note}\n", "a.md");

    [Theory]
    [InlineData("2 JOHN POLE, TREATISE ON KITES \\*44.")]
    [InlineData("ROSE A. POLE, THE LAW OF KITES 25 (8th ed. 2011).")]
    [InlineData("ROSE POLE & JOHN KEEL, KITES § 3.2 (2011).")]
    [InlineData("OHIO REV. CODE ANN. § 4561.02 (West 2019).")]
    [InlineData("TEX. GOV'T CODE § 423.002 (2019).")]
    [InlineData("H.R. REP. NO. 94-1476, at 5 (1976).")]
    [InlineData("RESTATEMENT (SECOND) OF TORTS § 652B (AM. L. INST. 1977).")]
    [InlineData("Archivio di Stato di Lodi, *Fondo Acque*, b. 12, fasc. 3, lettera del 4 maggio 1786.")]
    [InlineData("Archivo General de Indias, Sevilla, leg. 114, carta de 3 de mayo de 1786.")]
    [InlineData("Landesarchiv Berlin, A Rep. 038, Nr. 12, Bl. 4.")]
    [InlineData("TNA, FO 371, f. 24, Pole to Keel, 4 May 1936.")]
    [InlineData("РГИА, ф. 1276, оп. 2, д. 4, л. 12.")]
    public void A_source_is_an_entry(string note)
    {
        var article = Read(note);
        article.Entries.ShouldHaveSingleItem().Text.ShouldBe(note.Replace("\\", "").Replace("*F", "F").Replace("e*,", "e,"));
        article.Citations.ShouldAllBe(citation => citation.Form == CitationForm.Footnote);
    }

    [Theory]
    [InlineData("NATO AND THE EU, BUT NOT THE UN, agreed in 2011.")]
    [InlineData("The letters lie in the Archivio di Stato, box 12, and nobody has opened them since they were brought there.")]
    [InlineData("I thank the National Archives, London.")]
    public void A_remark_is_none(string note) => Read(note).Entries.ShouldBeEmpty();
}

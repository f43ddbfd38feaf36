using Citations.Matching;

namespace Citations.Tests.Matching;

/// <summary>Parts, series and sections of journals, which abbreviations have by their letter alone.</summary>
public sealed class ContainerPartTests
{
    [Theory]
    [InlineData("Bull Fen Stud A", "Bulletin of Fen Studies Part A")]
    [InlineData("Bull Fen Stud A", "Bulletin of Fen Studies Part A: Waters")]
    [InlineData("Bull. Fen Stud. B", "Bulletin of Fen Studies, Section B (Birds)")]
    [InlineData("Bull Fen Stud C Biol Sci", "The Bulletin of Fen Studies: Series C")]
    [InlineData("Bull Fen Stud A Biol Sci Med Sci", "Bulletin of Fen Studies. Series A, Biological Sciences and Medical Sciences")]
    [InlineData("Bull. Fen Stud. Ser. A", "Bulletin of Fen Studies Series A")]
    [InlineData("Acta Ulul II", "Acta Ululae Part II: Nests")]
    [InlineData("Am J Med Genet C", "American Journal of Medical Genetics Part C: Seminars in Medical Genetics")]
    public void A_letter_stands_for_a_part(string listed, string registered)
    {
        ContainerMatch.AreSame(listed, registered).ShouldBeTrue();
        ContainerMatch.AreSame(registered, listed).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Acta Eulen Forsch Gen Subj", "Acta Eulen Forschung (AEF) - General Subjects")]
    [InlineData("J Owl Joint Surg Am", "The Journal of Owl and Joint Surgery")]
    [InlineData("Angew Chem Int Ed Engl", "Angewandte Chemie International Edition")]
    [InlineData("Philos Trans R Soc Lond B Biol Sci", "Philosophical Transactions of the Royal Society B")]
    public void Names_with_an_acronym_or_an_edition_within_them_are_the_same(string listed, string registered)
    {
        ContainerMatch.AreSame(listed, registered).ShouldBeTrue();
        ContainerMatch.AreSame(registered, listed).ShouldBeTrue();
    }

    [Theory]
    [InlineData("J Owl Joint Surg Am", "J Owl Joint Surg Br")]
    [InlineData("Bull Fen Stud D", "Bulletin of Fen Studies Section E: Birds")]
    [InlineData("Bull Fen Stud B", "Bulletin of Fen Studies Part A")]
    [InlineData("Bull. Fen Stud. Part B", "Bulletin of Fen Studies Part C: Waters")]
    [InlineData("Bull Moor Stud A", "Bulletin of Fen Studies Part A")]
    [InlineData("A Bulletin", "Bulletin of Fen Studies Part A")]
    public void Another_letter_is_another_part(string listed, string registered)
    {
        ContainerMatch.AreSame(listed, registered).ShouldBeFalse();
        ContainerMatch.AreSame(registered, listed).ShouldBeFalse();
    }
}

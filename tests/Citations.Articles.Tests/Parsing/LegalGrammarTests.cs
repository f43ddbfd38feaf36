using Citations.Articles;
using Citations.Rendering;

namespace Citations.Tests.Parsing;

public sealed class LegalGrammarTests
{
    [Theory]
    [InlineData("Mole v. Board of Burrows, 347 U.S. 483 (1954).", "Mole v. Board of Burrows", "347", "U.S.", "483", 1954)]
    [InlineData("Mole Group, Inc. v. Vole, 999 F.3d 12 (D.C. Cir. 2020).", "Mole Group, Inc. v. Vole", "999", "F.3d", "12", 2020)]
    [InlineData("Mole v. Vole, 12 F. Supp. 2d 345, 350 (N.D. Cal. 1998). https://moles.example/v", "Mole v. Vole", "12", "F. Supp. 2d", "345", 1998)]
    public void A_decision_has_a_name_and_a_reporter(string entry, string title, string volume, string reporter, string page, int year)
    {
        var work = ReferenceParser.Parse(entry).Reference;

        (work.Type, work.Author.Count, work.Title, work.Issued?.Year).ShouldBe((ReferenceType.LegalCase, 0, title, year));
        (work.Volume, work.ContainerTitle, work.Page).ShouldBe((volume, reporter, page));
    }

    [Theory]
    [InlineData("Clean Burrows and Soil Act, Pub. L. No. 111-31, 123 Stat. 1776 (2009).", "Clean Burrows and Soil Act", 2009)]
    [InlineData("Mole Protection Act of 1990, 42 U.S.C. § 12101 et seq. (1990). https://moles.example/act", "Mole Protection Act of 1990", 1990)]
    public void A_law_is_cited_by_its_name(string entry, string title, int year)
    {
        var work = ReferenceParser.Parse(entry).Reference;

        (work.Type, work.Author.Count, work.Title, work.Issued?.Year).ShouldBe((ReferenceType.Legislation, 0, title, year));
    }

    [Theory]
    [InlineData("Mole Safety Act, 42 U.S.C. § 9999 (2018).")]
    [InlineData("Burrow Rules, 21 C.F.R. § 101.9 (2020).")]
    [InlineData("Burrow Labels Regulation, 85 Fed. Reg. 1234 (2020).")]
    public void A_section_keeps_its_sign(string entry) =>
        ApaStyle.Seventh.Format([ReferenceParser.Parse(entry).Reference], []).Entries.Single().Text.ToPlainText().ShouldBe(entry);

    [Theory]
    [InlineData("Mole, V. (1954). The right to dig. *Law Review*, *12*(3), 4–5.")]
    [InlineData("Mole V, Vole B. The right to dig. Law Rev. 1954;12(3):4-5.")]
    [InlineData("Smith v Jones reconsidered. (2001). *Law Review*, *12*(3), 4–5.")]
    public void Other_works_are_read_as_ever(string entry) =>
        ReferenceParser.Parse(entry).Reference.Type.ShouldNotBe(ReferenceType.LegalCase);
}

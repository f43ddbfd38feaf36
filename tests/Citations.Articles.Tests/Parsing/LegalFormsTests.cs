using Citations.Articles;

namespace Citations.Tests.Parsing;

/// <summary>Each form of the table, with the name by which the text cites what is listed so.</summary>
public sealed class LegalFormsTests
{
    [Theory]
    [InlineData("In re Shrew, 387 U.S. 1 (1967).", ReferenceType.LegalCase, "In re Shrew", 1967)]
    [InlineData("Ex parte Holm, 317 U.S. 1 (1942).", ReferenceType.LegalCase, "Ex parte Holm", 1942)]
    [InlineData("Mole v. Vole, No. 14-cv-02210, 2016 WL 338811 (D. Or. Jan. 27, 2016).", ReferenceType.LegalCase, "Mole v. Vole", 2016)]
    [InlineData("Patient Moles Act, Pub. L. No. 111-148, § 2702, 124 Stat. 119, 318 (2010).", ReferenceType.Legislation, "Patient Moles Act", 2010)]
    [InlineData("42 U.S.C. § 1983 (2018).", ReferenceType.Legislation, "42 U.S.C. § 1983", 2018)]
    [InlineData("Exec. Order No. 13,676, 3 C.F.R. 294 (2014).", ReferenceType.Regulation, "Exec. Order No. 13,676", 2014)]
    [InlineData("Cal. Exec. Order No. N-33-20 (Mar. 19, 2020).", ReferenceType.Regulation, "Cal. Exec. Order No. N-33-20", 2020)]
    [InlineData("H.R. Rep. No. 114-358 (2015).", ReferenceType.Bill, "H.R. Rep. No. 114-358", 2015)]
    [InlineData("H.R. Conf. Rep. No. 98-1030 (1984).", ReferenceType.Bill, "H.R. Conf. Rep. No. 98-1030", 1984)]
    [InlineData("Soil Act, H.R. 1100, 113th Cong. (2013).", ReferenceType.Bill, "Soil Act", 2013)]
    [InlineData("H.R. Con. Res. 12, 114th Cong. (2015).", ReferenceType.Bill, "H.R. Con. Res. 12", 2015)]
    [InlineData("S.B. 1070, 49th Leg., 2d Reg. Sess. (Ariz. 2010).", ReferenceType.Bill, "S.B. 1070", 2010)]
    [InlineData("N.Y. Penal Law § 125 (2019).", ReferenceType.Legislation, "N.Y. Penal Law § 125", 2019)]
    [InlineData("18 Pa. Cons. Stat. § 2502 (2020).", ReferenceType.Legislation, "18 Pa. Cons. Stat. § 2502", 2020)]
    [InlineData("Restatement (Second) of Torts § 46 (Am. L. Inst. 1965).", ReferenceType.Regulation, "Restatement (Second) of Torts § 46", 1965)]
    [InlineData("*Soil: Hearing before the Committee on Moles*, 113th Cong. (2014).", ReferenceType.Hearing, "Soil: Hearing before the Committee on Moles", 2014)]
    [InlineData("S.C. Res. 1325, U.N. Doc. S/RES/1325 (Oct. 31, 2000).", ReferenceType.Bill, "S.C. Res. 1325", 2000)]
    [InlineData("Council Directive 93/13/EEC of 5 April 1993 on burrows, 1993 O.J. (L 95) 29.", ReferenceType.Legislation, "Council Directive 93/13/EEC", 1993)]
    [InlineData("Commission v. Mole, Case C-286/12, EU:C:2012:687.", ReferenceType.LegalCase, "Commission v. Mole", 2012)]
    [InlineData("Case C-131/12 Mole v Vole EU:C:2014:317.", ReferenceType.LegalCase, "Mole v Vole", 2014)]
    [InlineData("Legality of Digging, Advisory Opinion, 1996 I.C.J. 226 (July 8).", ReferenceType.LegalCase, "Legality of Digging, Advisory Opinion", 1996)]
    [InlineData("Treaty on Soil, December 13, 2007, 2007 O.J. (C 306) 1.", ReferenceType.Treaty, "Treaty on Soil", 2007)]
    [InlineData("Mole v Minister for Soil [2019] HCA 12.", ReferenceType.LegalCase, "Mole v Minister for Soil", 2019)]
    [InlineData("Mole v Canada (Attorney General), 2013 SCC 72.", ReferenceType.LegalCase, "Mole v Canada (Attorney General)", 2013)]
    [InlineData("Access to Soil Act, RSC 1985, c A-1.", ReferenceType.Legislation, "Access to Soil Act", 1985)]
    [InlineData("B.C. Reg. 12/2004 (2004).", ReferenceType.Regulation, "B.C. Reg. 12/2004", 2004)]
    [InlineData("Crimes Act 1900 (NSW) s 61.", ReferenceType.Legislation, "Crimes Act 1900", 1900)]
    [InlineData("Burrows (Scotland) Act 1980, c. 44.", ReferenceType.Legislation, "Burrows (Scotland) Act 1980", 1980)]
    [InlineData("Ley 1581 de 2012, por la cual se protegen los topos.", ReferenceType.Legislation, "Ley 1581 de 2012", 2012)]
    [InlineData("Lei nº 13.709, de 14 de agosto de 2018. Brasília.", ReferenceType.Legislation, "Lei nº 13.709", 2018)]
    [InlineData("Loi du 29 juillet 1881 sur les taupes.", ReferenceType.Legislation, "Loi du 29 juillet 1881", 1881)]
    [InlineData("Legge 7 agosto 1990, n. 241, Norme sulle talpe.", ReferenceType.Legislation, "Legge 7 agosto 1990, n. 241", 1990)]
    [InlineData("BVerfG, Urteil vom 15. Dezember 1983, 1 BvR 209/83.", ReferenceType.LegalCase, "BVerfG, Urteil vom 15. Dezember 1983", 1983)]
    [InlineData("SFS 2017:30. Jordlag.", ReferenceType.Legislation, "SFS 2017:30", 2017)]
    public void A_form_tells_the_name_and_the_year(string entry, ReferenceType type, string name, int year)
    {
        var work = ReferenceParser.Parse(entry).Reference;

        (work.Type, work.Author.Count, work.Title, work.Issued?.Year).ShouldBe((type, 0, name, year));
    }

    [Theory]
    [InlineData("U.S. Const. art. I, § 3.", "U.S. Const. art. I, § 3")]
    [InlineData("U.S. Const. amend. XVIII (repealed 1933).", "U.S. Const. amend. XVIII")]
    [InlineData("Mass. Const. pt. 1, art. XII.", "Mass. Const. pt. 1, art. XII")]
    [InlineData("U.N. Charter art. 1, para. 3.", "U.N. Charter art. 1, para. 3")]
    [InlineData("Fed. R. Civ. P. 12(b)(6).", "Fed. R. Civ. P. 12(b)(6)")]
    public void What_has_no_date_is_a_law_all_the_same(string entry, string name)
    {
        var work = ReferenceParser.Parse(entry).Reference;

        (work.Author.Count, work.Title, work.Issued).ShouldBe((0, name, null));
    }

    [Fact]
    public void A_revised_statute_has_both_years()
    {
        var work = ReferenceParser.Parse("Florida Moles Act, Fla. Stat. § 394 (1971 & rev. 2009).").Reference;

        (work.Title, work.TitleShort, work.OriginalDate?.Year, work.Issued?.Year).ShouldBe(
            ("Florida Moles Act", "Fla. Stat. § 394", 1971, 2009)
        );
    }

    [Theory]
    [InlineData("Mole v. Vole reconsidered. (2001). *Law Review*, *12*(3), 4–5.")]
    [InlineData("Hare, J., Mole v. Vole at forty, 12 Harv. L. Rev. 345 (2013).")]
    [InlineData("Mental Capacity Act 2005 code of practice. (2007). The Stationery Office.")]
    [InlineData("Department of Soil. (2005). *Burrow Act 2005: Code of practice*. TSO.")]
    [InlineData("Ministry of Soil. (2016). *Regulation (EU) 2016/679 explained*. Burrow Press.")]
    [InlineData("Regulation of emotion in 2010/11. (2011). *Emotion*, *3*(2), 4–5.")]
    [InlineData("Constitution of the self. (1990). Wiley.")]
    [InlineData("U.S. Constitution and the common mole. (1990). Wiley.")]
    [InlineData("Rep, H. R. (2015). *No way out*. Wiley.")]
    [InlineData("Lei, N. (2019). Burrows. *Soil*, *58*, 2019–2030.")]
    [InlineData("Treaty of peace, May 4, 1990, The Weekly Star, p. A3.")]
    [InlineData("Hare, S. C. (2016). *Using spades* (U.S. Patent No. 9,367,592). U.S. Patent and Trademark Office.")]
    public void Other_works_are_no_laws(string entry) => ReferenceParser.Parse(entry).Grammar.ShouldNotBe(EntryGrammar.Legal);
}

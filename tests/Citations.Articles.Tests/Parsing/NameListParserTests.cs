using Citations.Articles;
using Citations.Articles.Parsing;

namespace Citations.Tests;

public sealed class NameListParserTests
{
    [Theory]
    [InlineData("Marlow, A. B., & Reyes, C.", "Marlow|A. B.; Reyes|C.")]
    [InlineData("Marlow AB, Reyes C", "Marlow|A. B.; Reyes|C.")]
    [InlineData("A. B. Marlow and C. Reyes", "Marlow|A. B.; Reyes|C.")]
    [InlineData("Marlow, Anna, and Carl Reyes", "Marlow|Anna; Reyes|Carl")]
    [InlineData("Marlow, Anna B.; Reyes, Carl", "Marlow|Anna B.; Reyes|Carl")]
    [InlineData("Laurent Mole and Ronald L Vole", "Mole|Laurent; Vole|Ronald L")]
    [InlineData("Mario Marlow, Theo Reyes, and Boris Okafor", "Marlow|Mario; Reyes|Theo; Okafor|Boris")]
    [InlineData("KIM, J., & LEE, S.", "KIM|J.; LEE|S.")]
    [InlineData("KIM J, LEE S", "KIM|J.; LEE|S.")]
    [InlineData("Marlow, A., Jr., & Reyes, C.", "Marlow|A.|Jr.; Reyes|C.")]
    [InlineData("Marlow, Jr., A., & Reyes, C.", "Marlow|A.|Jr.; Reyes|C.")]
    [InlineData("Marlow, W., V., & Reyes, C.", "Marlow|W. V.; Reyes|C.")]
    [InlineData("van den Marlow, A., & de la Reyes, C.", "van den Marlow|A.; de la Reyes|C.")]
    [InlineData("K. Maria Marlow, and Theo Reyes", "Marlow|K. Maria; Reyes|Theo")]
    [InlineData("J. D Marlow, P. Reyes, and A. Okafor", "Marlow|J. D.; Reyes|P.; Okafor|A.")]
    [InlineData("J. Marlow Reyes and P. Okafor", "Marlow Reyes|J.; Okafor|P.")]
    [InlineData("Marlow, Y-L., Reyes, C.", "Marlow|Y.-L.; Reyes|C.")]
    [InlineData("Marlow, J L., & Reyes, C D", "Marlow|J. L.; Reyes|C. D.")]
    [InlineData("Marlow (A.-B.), Reyes (C.)", "Marlow|A.-B.; Reyes|C.")]
    [InlineData("Marlow A.B., Reyes C.D", "Marlow|A. B.; Reyes|C. D.")]
    [InlineData("A. Marlow, J-M. Reyes", "Marlow|A.; Reyes|J.-M.")]
    [InlineData("A.A. Marlow, Yu.I Reyes", "Marlow|A. A.; Reyes|Yu. I.")]
    [InlineData("MARLOW Jean, DES REYES Pierre", "MARLOW|Jean; DES REYES|Pierre")]
    [InlineData("O, B.", "O|B.")]
    [InlineData("Marlow, A., & O, B.", "Marlow|A.; O|B.")]
    [InlineData("Church, Ann, and Bob Day", "Church|Ann; Day|Bob")]
    [InlineData("O, B., & Marlow, A.", "O|B.; Marlow|A.")]
    public void People_are_read_in_every_order(string block, string expected) =>
        Names(new NameListParser().Parse(block)).ShouldBe(expected);

    [Theory]
    [InlineData("MOLE, Petr, Jana VOLE a Karel HARE", "MOLE|Petr; VOLE|Jana; HARE|Karel")]
    [InlineData("MARLOW, A. B. AND REYES, C.", "MARLOW|A. B.; REYES|C.")]
    [InlineData("Marlow, Anna B. And Carl Reyes", "Marlow|Anna B.; Reyes|Carl")]
    [InlineData("A. Marlow, B. Reyes andC. Okafor", "Marlow|A.; Reyes|B.; Okafor|C.")]
    [InlineData("Marlow, A. B.and Reyes, C.", "Marlow|A. B.; Reyes|C.")]
    [InlineData("A.B. Marlow – C. Reyes", "Marlow|A. B.; Reyes|C.")]
    [InlineData("Anna Marlow/ Carl Reyes/ Boris Okafor", "Marlow|Anna; Reyes|Carl; Okafor|Boris")]
    [InlineData("Marlow, A.-B./Reyes, C.", "Marlow|A.-B.; Reyes|C.")]
    [InlineData("A. Marlow e B. Reyes", "Marlow|A.; Reyes|B.")]
    [InlineData("Marlow, A. ve Reyes, B.", "Marlow|A.; Reyes|B.")]
    [InlineData("Marlow, A. a Reyes, B.", "Marlow|A.; Reyes|B.")]
    [InlineData("Marlow, A. ja Reyes, B.", "Marlow|A.; Reyes|B.")]
    [InlineData("Marlow, A. oraz Reyes, B.", "Marlow|A.; Reyes|B.")]
    [InlineData("Marlow, A. y Reyes, B.", "Marlow|A.; Reyes|B.")]
    [InlineData("Marlow, A.* & *Reyes, B.", "Marlow|A.; Reyes|B.")]
    [InlineData("Marlow A, Reyes B, Okafor C, Mole D, Vole E; Ships Study Group", "Marlow|A.; Reyes|B.; Okafor|C.; Mole|D.; Vole|E.; Ships Study Group")]
    public void Names_are_told_apart_by_every_conjunction(string block, string expected) =>
        Names(new NameListParser().Parse(block)).ShouldBe(expected);

    [Theory]
    [InlineData("Marlow and Reyes")]
    [InlineData("Sá e Reyes, A.")]
    [InlineData("Marlow y Reyes, A.")]
    [InlineData("Marlow y Reyes, A., & Okafor, B.")]
    [InlineData("Ships/Harbour Company")]
    [InlineData("Rent a Ship Association")]
    public void A_word_of_a_name_is_no_conjunction(string block) =>
        string.Concat(Names(new NameListParser().Parse(block)).Where(char.IsLetter))
            .ShouldBe(string.Concat(block.Replace(" and ", "", StringComparison.Ordinal).Where(char.IsLetter)));

    [Theory]
    [InlineData("MOLE, Véronique", "MOLE|Véronique")]
    [InlineData("MARLOW, JOHN T.", "MARLOW|JOHN T.")]
    [InlineData("MARLOW Nadir, REYES Isolde", "MARLOW|Nadir; REYES|Isolde")]
    [InlineData("MARLOW Jean-Christophe", "MARLOW|Jean-Christophe")]
    [InlineData("REYES, Theo, Ronald VAN DER MOLE, Ana P. DE MARLOW", "REYES|Theo; VAN DER MOLE|Ronald; DE MARLOW|Ana P.")]
    public void A_surname_in_capitals_is_told_from_initials_and_given_names(string block, string expected) =>
        Names(new NameListParser().Parse(block)).ShouldBe(expected);

    [Theory]
    [InlineData("NATO Brussels")]
    [InlineData("WHO, Geneva")]
    [InlineData("ARS Ile de Marlow")]
    public void An_acronym_is_no_surname(string block) =>
        new NameListParser().Parse(block).Names.ShouldAllBe(name => name.Given == null);

    [Theory]
    [InlineData("Marlow, W. v., Reyes, A.", "Marlow|W. v.; Reyes|A.")]
    [InlineData("Marlow, von F.", "Marlow|von F.")]
    [InlineData("Marlow, J.–A.", "Marlow|J.–A.")]
    [InlineData("Marlow, A-.V., Reyes, C.", "Marlow|A.-V.; Reyes|C.")]
    [InlineData("Marlow R, C. Reyes, and J. Okafor", "Marlow|R.; Reyes|C.; Okafor|J.")]
    [InlineData("Anna V.Marlow, Carl Reyes", "Marlow|Anna V.; Reyes|Carl")]
    [InlineData("Marlow S.-i., Reyes A. B.", "Marlow|S.-i.; Reyes|A. B.")]
    [InlineData("Marlow A B, Reyes C", "Marlow|A. B.; Reyes|C.")]
    [InlineData("Marlow ABCD, Reyes EF", "Marlow|A. B. C. D.; Reyes|E. F.")]
    [InlineData("J-L Marlow, B Reyes", "Marlow|J.-L.; Reyes|B.")]
    [InlineData("Marlow. A. and Reyes B.", "Marlow|A.; Reyes|B.")]
    [InlineData("Marlow (Chr.), Reyes (Cl.)", "Marlow|Chr.; Reyes|Cl.")]
    [InlineData("Paul MB Marlow and Ann CT Reyes", "Marlow|Paul MB; Reyes|Ann CT")]
    [InlineData("Marlow, Paul MB", "Marlow|Paul MB")]
    [InlineData("Peter Mole and B. Isabel Reyes", "Mole|Peter; Reyes|B. Isabel")]
    [InlineData("Peter Mole and B. Hartwin Reyes", "Mole|Peter; Reyes|B. Hartwin")]
    [InlineData("Peter Mole and S. Hartwin P. Reyes", "Mole|Peter; Reyes|S. Hartwin P.")]
    [InlineData("P. Mole and B. Hartwin Reyes", "Mole|P.; Hartwin Reyes|B.")]
    public void Initials_are_told_from_surnames(string block, string expected) =>
        Names(new NameListParser().Parse(block)).ShouldBe(expected);

    [Theory]
    [InlineData("A. B. Marlow Jr., C. Reyes", "Marlow|A. B.|Jr; Reyes|C.")]
    [InlineData("Marlow AB 3d, Reyes C", "Marlow|A. B.|3d; Reyes|C.")]
    [InlineData("Marlow AB III, Reyes C", "Marlow|A. B.|III; Reyes|C.")]
    [InlineData("Marlow Jr. AB, Reyes C", "Marlow|A. B.|Jr; Reyes|C.")]
    [InlineData("Marlow Jr., Anna", "Marlow|Anna|Jr")]
    [InlineData("Anna Marlow, Theo M. Reyes II", "Marlow|Anna; Reyes|Theo M.|II")]
    public void A_suffix_after_a_name_is_no_surname(string block, string expected) =>
        Names(new NameListParser().Parse(block)).ShouldBe(expected);

    [Theory]
    [InlineData("Marlow, Joshua (Josh)", "Marlow|Joshua (Josh)")]
    [InlineData("Marlow, Peter “Pip”", "Marlow|Peter “Pip”")]
    [InlineData("A. Mu´noz, B. deMole", "Mu´noz|A.; deMole|B.")]
    public void A_name_by_which_a_person_is_known_belongs_to_the_given_names(string block, string expected) =>
        Names(new NameListParser().Parse(block)).ShouldBe(expected);

    [Theory]
    [InlineData("U.S. Securities and Exchange Commission")]
    [InlineData("SR Research")]
    [InlineData("APA Education")]
    [InlineData("Department of Health, Education, and Welfare")]
    [InlineData("Centers for Disease Control and Prevention")]
    [InlineData("National Aeronautics and Space Administration")]
    [InlineData("Institute for Ships and Harbour Excellence")]
    [InlineData("Harbour Tools Inc.")]
    public void An_organisation_is_one_name(string block) =>
        new NameListParser().Parse(block).Names.ShouldBe([Contributor.Organization(block)]);

    [Fact]
    public void Two_organisations_are_two_names() =>
        new NameListParser()
            .Parse("Australian Ships Commission & New Zealand Harbour Commission")
            .Names.ShouldBe([
                Contributor.Organization("Australian Ships Commission"),
                Contributor.Organization("New Zealand Harbour Commission"),
            ]);

    [Fact]
    public void People_and_organisations_stand_in_one_list() =>
        Names(new NameListParser().Parse("Marlow, A., Reyes, C., & National Ships Council"))
            .ShouldBe("Marlow|A.; Reyes|C.; National Ships Council");

    [Fact]
    public void Commas_divide_organisations_of_a_list_that_an_ampersand_ends() =>
        Names(new NameListParser().Parse("Department of Ships and Human Services, National Institutes of Ships, & National Harbour Institute"))
            .ShouldBe("Department of Ships and Human Services; National Institutes of Ships; National Harbour Institute");

    [Fact]
    public void Names_in_small_letters_are_people() =>
        new NameListParser().Parse("hooks, b.").Names.ShouldHaveSingleItem().Family.ShouldBe("hooks");

    [Fact]
    public void Where_a_style_inverts_names_two_words_alone_are_no_person()
    {
        new NameListParser().Parse("Tactile Loops", prefersInitials: true).Names.ShouldBe([Contributor.Organization("Tactile Loops")]);
        Names(new NameListParser().Parse("Tactile Loops")).ShouldBe("Loops|Tactile");
    }

    [Theory]
    [InlineData("Forman, M. (Director)", "Forman|M.", "Director")]
    [InlineData("Marlow, Anna, director", "Marlow|Anna", "Director")]
    [InlineData(
        "Oakley, B. (Writer), Weinstein, J. (Writer), & Lynch, J. (Director)",
        "Oakley|B.; Weinstein|J.; Lynch|J.",
        "Writer, Writer, Director"
    )]
    [InlineData("Whedon, J. (Writer & Director)", "Whedon|J.", "Writer & Director")]
    [InlineData(
        "Simon, D., Colesberry, R. F., & Noble, N. (Executive Producers)",
        "Simon|D.; Colesberry|R. F.; Noble|N.",
        "Executive Producer, Executive Producer, Executive Producer"
    )]
    public void A_role_is_no_part_of_a_name(string block, string names, string roles)
    {
        var list = new NameListParser().Parse(block);

        Names(list).ShouldBe(names);
        string.Join(", ", list.Roles).ShouldBe(roles);
    }

    [Theory]
    [InlineData("White, B. [@BettyMWhite]", "White|B.", "@BettyMWhite")]
    [InlineData("National Space Administration [nasa]", "National Space Administration", "nasa")]
    public void A_user_name_is_no_part_of_a_name(string block, string names, string username)
    {
        var list = new NameListParser().Parse(block);

        Names(list).ShouldBe(names);
        list.Usernames.ShouldBe([username]);
    }

    [Theory]
    [InlineData("Marlow, A., Reyes, B., ... & Zuma, D.")]
    [InlineData("Marlow, A., Reyes, B., . . . Zuma, D.")]
    [InlineData("Marlow, A., Reyes, B., … Zuma, D.")]
    public void An_ellipsis_divides_the_list(string block)
    {
        var list = new NameListParser().Parse(block);

        (Names(list), list.Cut, list.BeforeEllipsis).ShouldBe(("Marlow|A.; Reyes|B.; Zuma|D.", AuthorListCut.Ellipsis, 2));
    }

    [Theory]
    [InlineData("Endo H, et al.", "Endo|H.")]
    [InlineData("Marlow, A., Reyes, B., et al.", "Marlow|A.; Reyes|B.")]
    [InlineData("Marlow, A., and others", "Marlow|A.")]
    [InlineData("C. Murphy et al.", "Murphy|C.")]
    [InlineData("P. Moret et al.", "Moret|P.")]
    [InlineData("P. Marlow et. al", "Marlow|P.")]
    [InlineData("P. Marlow [et al.]", "Marlow|P.")]
    [InlineData("Marlow P. et coll.", "Marlow|P.")]
    [InlineData("Anna Marlow etc.", "Marlow|Anna")]
    [InlineData("Marlow, A., Reyes, B., & al, e.", "Marlow|A.; Reyes|B.")]
    public void A_list_that_was_cut_says_so(string block, string names)
    {
        var list = new NameListParser().Parse(block);

        (Names(list), list.Cut).ShouldBe((names, AuthorListCut.EtAl));
    }

    [Theory]
    [InlineData("Marlow, A., B. C., Reyes, & X")]
    [InlineData("MARLOW, Reyes and friends, J.")]
    [InlineData("Smith, the elder, A., Jr., & 3M")]
    public void Every_letter_of_a_list_is_in_its_names(string block)
    {
        var names = new NameListParser().Parse(block).Names.Select(name => $"{name.Literal}{name.Family}{name.Given}{name.Suffix}");

        Letters(string.Concat(names)).ShouldBe(Letters(block.Replace(" and ", ",", StringComparison.Ordinal)));
    }

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit).Order()]);

    private static string Names(NameList list) =>
        string.Join(
            "; ",
            list.Names.Select(name =>
                name.Literal ?? string.Join('|', new[] { name.Family, name.Given, name.Suffix }.Where(part => part is not null))
            )
        );
}

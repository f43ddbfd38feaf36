using Citations.Formats;

namespace Citations.Tests.Formats;

/// <summary>Names in fields for other roles, and with marks that are not theirs.</summary>
public sealed class DirtyNamesTests
{
    [Theory]
    [InlineData("Moss, Ada Ruth,", "Moss|Ada Ruth|")]
    [InlineData("Moss, A. R.,", "Moss|A. R.|")]
    [InlineData("Owl Society, Bonn,", "||Owl Society, Bonn")]
    [InlineData("Owls, Inc,", "||Owls, Inc")]
    [InlineData("Moss, Ada,,", "||Moss, Ada")]
    [InlineData("Fen Watchers,", "||Fen Watchers")]
    public void A_person_of_a_catalogue_ends_with_a_comma(string text, string expected)
    {
        var name = Ris($"TY  - BOOK\nAU  - {text}").Author[0];
        $"{name.Family}|{name.Given}|{name.Literal}".ShouldBe(expected);
        var written = RisWriter.Write([new Reference { Id = "a", Author = [name] }]);
        RisReader.Read(written).Value[0].Author.ShouldBe([name]);
    }

    [Theory]
    [InlineData("AU  - Moss, Ada\nA1  - Roe, Ann", "Moss Roe", "")]
    [InlineData("AU  - Moss, Ada\nED  - Roe, Ann", "Roe", "Moss")]
    [InlineData("AU  - Moss, Ada\nA2  - Roe, Ann", "Roe", "Moss")]
    public void The_authors_of_an_edited_book_of_RIS_are_its_editors(string lines, string editors, string authors)
    {
        var book = Ris($"TY  - EDBOOK\nTI  - T\n{lines}");
        (Families(book.Editor), Families(book.Author)).ShouldBe((editors, authors));
        var again = RisReader.Read(RisWriter.Write([book])).Value[0];
        (again.Editor, again.Author).ShouldBe((book.Editor, book.Author));
    }

    [Fact]
    public void An_edited_book_of_RIS_names_its_editors_as_authors() =>
        RisWriter.Write([Ris("TY  - EDBOOK\nTI  - T\nAU  - Moss, Ada")]).ShouldContain("TY  - EDBOOK\nAU  - Moss, Ada\n");

    [Fact]
    public void A_book_that_got_authors_is_no_edited_one()
    {
        var book = Ris("TY  - EDBOOK\nTI  - T\nAU  - Moss, Ada") with { Editor = [], Author = [Contributor.Person("Roe", "Ann")] };
        RisReader.Read(RisWriter.Write([book])).Value[0].Author.ShouldBe(book.Author);
        ReferReader.Read(ReferWriter.Write([Edited with { Editor = [], Author = book.Author }])).Value[0].Author.ShouldBe(book.Author);
    }

    [Fact]
    public void The_authors_of_an_edited_book_of_EndNote_are_its_editors()
    {
        Families(Edited.Editor).ShouldBe("Moss");
        Edited.Author.IsEmpty.ShouldBeTrue();
        var refer = ReferWriter.Write([Edited]);
        refer.ShouldContain("%A Moss, Ada");
        ReferReader.Read(refer).Value[0].Editor.ShouldBe(Edited.Editor);
        var xml = EndNoteXmlReader.Read(
            "<xml><records><record><ref-type name=\"Edited Book\">28</ref-type><contributors><authors><author>Moss, Ada</author></authors>"
                + "<secondary-authors><author>Roe, Ann</author></secondary-authors></contributors></record></records></xml>"
        );
        var book = xml.Value[0];
        (Families(book.Editor), Families(book[NameVariable.CollectionEditor])).ShouldBe(("Moss", "Roe"));
        EndNoteXmlReader.Read(EndNoteXmlWriter.Write([book])).Value[0].Editor.ShouldBe(book.Editor);
    }

    [Fact]
    public void The_second_author_of_a_patent_is_its_owner_and_no_editor()
    {
        var patent = Ris("TY  - PAT\nTI  - T\nAU  - Moss, Ada\nA2  - Owl Works");
        patent.Editor.IsEmpty.ShouldBeTrue();
        patent.Extra.GetString("A2").ShouldBe("Owl Works");
        RisWriter.Write([patent]).ShouldContain("A2  - Owl Works\n");
        var edited = new Reference { Id = "a", Type = ReferenceType.Patent, Editor = [Contributor.Person("Roe", "Ann")] };
        RisReader.Read(RisWriter.Write([edited])).Value[0].Editor.ShouldBe(edited.Editor);
    }

    [Theory]
    [InlineData("Poe, Al|Moss, Ada (ed.)|Roe, Ann (ed.)", "Poe", "Moss Roe")]
    [InlineData("Moss, Ada (ed.)|Roe, Ann (ed.)", "", "Moss Roe")]
    [InlineData("Poe, Al|Moss, Ada (Ed.)", "Poe Moss", "")]
    [InlineData("Moss, Ada (ed.)|Poe, Al|Roe, Ann (ed.)", "Moss Poe Roe", "")]
    [InlineData("Moss, Ada|Roe, Ann (eds.)", "", "Moss Roe")]
    public void Names_with_the_label_of_an_editor_after_authors_are_editors(string names, string authors, string editors)
    {
        var work = Ris($"TY  - CHAP\nTI  - T\n{string.Join('\n', names.Split('|').Select(name => "AU  - " + name))}");
        (Families(work.Author), Families(work.Editor)).ShouldBe((authors, editors));
    }

    [Theory]
    [InlineData("Dr. Owl, Ada", "Owl", "Ada")]
    [InlineData("Prof Marsh, Bea", "Marsh", "Bea")]
    [InlineData("Professor Vole, C. D.", "Vole", "C. D.")]
    [InlineData("Drake, Ada", "Drake", "Ada")]
    public void A_title_before_a_surname_is_not_of_it(string name, string family, string given)
    {
        var work = BibTeXReader.Read($"@book{{a, author = {{{name}}}, title = {{T}}}}").Value[0];
        (work.Author[0].Family, work.Author[0].Given).ShouldBe((family, given));
        work = RisReader.Read($"TY  - BOOK\nAU  - {name}\nTI  - T\nER  - \n").Value[0];
        (work.Author[0].Family, work.Author[0].Given).ShouldBe((family, given));
    }

    private static Reference Edited => ReferReader.Read("%0 Edited Book\n%T T\n%A Moss, Ada\n").Value[0];

    private static string Families(IEnumerable<Contributor> names) => string.Join(' ', names.Select(name => name.Family));

    private static Reference Ris(string text) => RisReader.Read(text + "\nER  - \n").Value[0];
}

using Citations.Formats;

namespace Citations.Tests.Canonical;

public sealed class UndividedNameTests
{
    [Theory]
    [InlineData("G. Edward Barton, Jr.", "Barton", "G. Edward", "Jr.")]
    [InlineData("H.E. Kyburg, Jr.", "Kyburg", "H.E.", "Jr.")]
    [InlineData("Lind, Jr.", "Lind", null, "Jr.")]
    [InlineData("Barton, Jr., G. Edward", "Barton", "G. Edward", "Jr.")]
    public void A_suffix_behind_a_whole_name_leaves_a_surname_and_given_names(string name, string family, string? given, string suffix)
    {
        var author = BibTeXReader.Read($"@book{{a, author = {{{name}}}, title = {{T}}}}").Value[0].Author[0];
        (author.Family, author.Given, author.Suffix).ShouldBe((family, given, suffix));
    }

    [Theory]
    [InlineData("Smith, J., Jones, K. L., and Brown, M.", "Smith|J.; Jones|K. L.; Brown|M.")]
    [InlineData("Smith, J., Jones, K.", "Smith|J.; Jones|K.")]
    [InlineData("J. Smith and K. Jones, L. Brown", "Smith|J.; Jones|K.; Brown|L.")]
    [InlineData("Barton, Jr., G. E.", "Barton|G. E.")]
    public void A_list_divided_by_commas_has_as_many_persons_as_names(string field, string names) =>
        string.Join(
                "; ",
                ((IEnumerable<Contributor>)BibTeXReader.Read($"@book{{a, author = {{{field}}}, title = {{T}}}}").Value[0].Author).Select(
                    author => $"{author.Family}|{author.Given}"
                )
            )
            .ShouldBe(names);

    [Theory]
    [InlineData("Lee,Kyung-Ho", "Lee", "Kyung-Ho")]
    [InlineData("Park, Sung Han", "Park", "Sung Han")]
    [InlineData("Kim Yeon Soo", "Kim Yeon Soo", null)]
    [InlineData("Bell, MD", "Bell, MD", null)]
    [InlineData("Smith, Jones and Partners", "Smith, Jones and Partners", null)]
    public void A_comma_within_a_surname_divides_it_where_a_name_stands_on_each_side(string whole, string family, string? given)
    {
        var author = CanonicalForm.Of(new Reference { Author = [Contributor.Person(whole)] }).Reference.Author[0];
        (author.Family, author.Given).ShouldBe((family, given));
    }
}

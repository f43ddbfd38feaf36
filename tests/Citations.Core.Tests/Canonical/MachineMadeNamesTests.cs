using Citations.Canonical;
using Citations.Styles;

namespace Citations.Tests.Canonical;

public sealed class MachineMadeNamesTests
{
    [Theory]
    [InlineData("#author.fullName}")]
    [InlineData("#{author}")]
    [InlineData("${author.name}")]
    [InlineData("{{ author }}")]
    [InlineData("<%= author %>")]
    [InlineData("%author_name%")]
    [InlineData("[object Object]")]
    [InlineData("1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed")]
    [InlineData("AB9D6BCD-BBFD-4B2D-9B5D-AB8DFBBD4BED")]
    [InlineData("{1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed}")]
    public void Variables_of_templates_and_keys_of_records_are_no_authors(string name)
    {
        Contributor[] authors = [Contributor.Organization(name), new() { Family = name }, new() { Family = name, Given = "" }];
        foreach (var author in authors)
        {
            var form = CanonicalForm.Of(
                new Reference
                {
                    Id = "a",
                    Type = ReferenceType.Webpage,
                    Author = [author],
                    Title = "Mud in spring",
                    Issued = new(2008),
                }
            );

            form.Reference.Author.IsEmpty.ShouldBeTrue();
            form.Undecided.ShouldHaveSingleItem().ShouldContain(name);
            ApaStyle.Seventh.Format(form.Reference).ToPlainText().ShouldBe("Mud in spring. (2008).");
        }
    }

    [Theory]
    [InlineData("@moles")]
    [InlineData("#MeToo")]
    [InlineData("$hort")]
    [InlineData("100% Mud")]
    [InlineData("will.i.am")]
    [InlineData("{Fen} Group")]
    public void Names_with_signs_stay(string name) => NameAdditions.IsMachineMade(name).ShouldBeFalse();
}

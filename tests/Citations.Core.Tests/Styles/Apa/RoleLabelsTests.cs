using Citations.Styles.Apa;

namespace Citations.Tests.Styles.Apa;

public sealed class RoleLabelsTests
{
    [Theory]
    [InlineData(NameVariable.Author, null, null)]
    [InlineData(NameVariable.ContainerAuthor, null, null)]
    [InlineData(NameVariable.Performer, null, null)]
    [InlineData(NameVariable.Composer, null, null)]
    [InlineData(NameVariable.OriginalAuthor, null, null)]
    [InlineData(NameVariable.Illustrator, null, null)]
    [InlineData(NameVariable.Organizer, null, null)]
    [InlineData(NameVariable.Editor, "Ed.", "Eds.")]
    [InlineData(NameVariable.CollectionEditor, "Ed.", "Eds.")]
    [InlineData(NameVariable.EditorTranslator, "Ed. & Trans.", "Eds. & Trans.")]
    [InlineData(NameVariable.Translator, "Trans.", "Trans.")]
    [InlineData(NameVariable.Compiler, "Comp.", "Comps.")]
    [InlineData(NameVariable.Narrator, "Narr.", "Narrs.")]
    [InlineData(NameVariable.ScriptWriter, "Writer", "Writers")]
    [InlineData(NameVariable.ExecutiveProducer, "Executive Producer", "Executive Producers")]
    [InlineData(NameVariable.EditorialDirector, "Editorial Director", "Editorial Directors")]
    [InlineData(NameVariable.SeriesCreator, "Series Creator", "Series Creators")]
    [InlineData(NameVariable.Director, "Director", "Directors")]
    [InlineData(NameVariable.Producer, "Producer", "Producers")]
    [InlineData(NameVariable.Host, "Host", "Hosts")]
    [InlineData(NameVariable.Guest, "Guest", "Guests")]
    [InlineData(NameVariable.Chair, "Chair", "Chairs")]
    [InlineData(NameVariable.Curator, "Curator", "Curators")]
    public void A_role_has_a_label_for_one_and_for_several(NameVariable role, string? one, string? several)
    {
        RoleLabels.InAuthorPlace(role, 1).ShouldBe(one);
        RoleLabels.InAuthorPlace(role, 2).ShouldBe(several);
        RoleLabels.BehindTitle(role, 2).ShouldBe(role == NameVariable.Illustrator ? "Illus." : several ?? "");
    }

    [Theory]
    [InlineData("Writer & Director", 1, "Writer & Director")]
    [InlineData("Writer & Director", 2, "Writers & Directors")]
    [InlineData("Narr.", 3, "Narrs.")]
    [InlineData("Trans.", 2, "Trans.")]
    [InlineData("Cast", 0, "Casts")]
    [InlineData("Performers", 2, "Performers")]
    public void A_role_has_a_plural(string role, int count, string plural) => RoleLabels.Plural(role, count).ShouldBe(plural);
}

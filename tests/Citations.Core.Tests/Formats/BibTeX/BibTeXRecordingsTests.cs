using Citations.Formats;

namespace Citations.Tests.Formats.BibTeX;

/// <summary>What BibLaTeX says of recordings: subtypes, annotations and roles.</summary>
public sealed class BibTeXRecordingsTests
{
    [Theory]
    [InlineData("@audio{k, entrysubtype = {podcast}}", "broadcast", "Audio podcast")]
    [InlineData("@audio{k, entrysubtype = {podcastepisode}}", "broadcast", "Audio podcast episode")]
    [InlineData("@video{k, entrysubtype = {tvseries}}", "broadcast", "TV series")]
    [InlineData("@movie{k, entrysubtype = {TV Episode}}", "broadcast", "TV series episode")]
    [InlineData("@video{k, entrysubtype = {film}}", "motion_picture", "Film")]
    [InlineData("@misc{k, entrysubtype = {podcast}}", "broadcast", "Audio podcast")]
    [InlineData("@video{k, entrysubtype = {film}, type = {Short film}}", "motion_picture", "Short film")]
    [InlineData("@audio{k, entrysubtype = {bootleg}}", "song", null)]
    [InlineData("@article{k, entrysubtype = {newspaper}}", "article-newspaper", null)]
    public void The_subtype_of_a_recording_says_what_it_is(string entry, string type, string? genre)
    {
        var read = BibTeXReader.Read(entry).Value[0];
        (read.Type.Term(), read.Genre).ShouldBe((type, genre));
        var written = BibTeXWriter.Write([read], BibTeXDialect.BibLaTeX);
        BibTeXReader.Read(written).Value[0].ShouldBe(read, written);
    }

    [Theory]
    [InlineData("{1=host}", "[\"Host\",\"\"]")]
    [InlineData("{1=host;2=execproducer}", "[\"Host\",\"Executive Producer\"]")]
    [InlineData("{=director}", "[\"Director\",\"Director\"]")]
    [InlineData("{1=writer,director; 2=\"Guest Star\"}", "[\"Writer & Director\",\"Guest Star\"]")]
    [InlineData("{1=corresponding}", null)]
    [InlineData("{3=host}", null)]
    public void An_annotation_says_what_each_author_did(string annotation, string? roles)
    {
        var read = BibTeXReader.Read($"@video{{k, author = {{Ann Gull and Bo Tern}}, author+an:role = {annotation}}}").Value[0];
        read.Custom["author-roles"]?.GetRawText().Replace("\\u0026", "&", StringComparison.Ordinal).ShouldBe(roles);
        read.Extra["author+an:role"].HasValue.ShouldBe(roles is null);
        var written = BibTeXWriter.Write([read], BibTeXDialect.BibLaTeX);
        BibTeXReader.Read(written).Value[0].ShouldBe(read, written);
    }

    [Theory]
    [InlineData("editor = {Gull, Ann}, editortype = {host}", NameVariable.Host)]
    [InlineData("editor = {Gull, Ann}, editortype = {execproducer}", NameVariable.ExecutiveProducer)]
    [InlineData("editor = {Gull, Ann and Tern, Bo}, editor+an:role = {1=execproducer;2=execproducer}", NameVariable.ExecutiveProducer)]
    [InlineData("editor = {Gull, Ann}, editor+an:role = {1=redactor}", NameVariable.Editor)]
    public void Editors_of_recordings_have_the_role_that_is_named(string fields, NameVariable variable) =>
        BibTeXReader.Read($"@video{{k, {fields}}}").Value[0][variable][0].Family.ShouldBe("Gull");
}

using Citations.Formats;
using Citations.Styles;

namespace Citations.Tests.Canonical;

public sealed class ArxivFormTests
{
    [Theory]
    [InlineData("@misc", "eprint={0305044}, archivePrefix={arXiv}, primaryClass={hep-ph}", "hep-ph/0305044")]
    [InlineData("@article", "eprint={0305044v2}, archivePrefix={arXiv}, primaryClass={hep-ph}", "hep-ph/0305044v2")]
    [InlineData("@online", "eprint={9906021}, eprinttype={arxiv}, eprintclass={cond-mat.stat-mech}", "cond-mat/9906021")]
    [InlineData("@unpublished", "primaryClass={math.AG}, eprint={arXiv:0108199}, archivePrefix={arXiv}", "math/0108199")]
    [InlineData("@misc", "eprint={2003.01234}, archivePrefix={arXiv}, primaryClass={math.AG}", "2003.01234")]
    public void A_number_from_before_2007_counts_within_the_archive_of_its_class(string type, string fields, string id)
    {
        var work = BibTeXReader.Read(type + "{a, author={Coot, Ada}, title={Strings of reeds}, year=2003, " + fields + "}").Value[0];
        var doi = "https://doi.org/10.48550/arXiv." + id.Split('v')[0];
        ApaStyle.Seventh.Format(work).ToPlainText().ShouldBe($"Coot, A. (2003). Strings of reeds (arXiv:{id}). arXiv. {doi}");
        BibTeXReader.Read(BibTeXWriter.Write([work])).Value[0].ShouldBe(work);
    }

    [Theory]
    [InlineData("journal={CoRR abs/1703.01234}", "1703.01234")]
    [InlineData("journal={CoRR, abs/1703.01234v2}", "1703.01234v2")]
    [InlineData("journal={CoRR vol. abs/1703.01234}", "1703.01234")]
    [InlineData("journal={CoRR cs.CL/0301012}", "cs.CL/0301012")]
    [InlineData("journal={Computing Research Repository (CoRR)}, volume={abs/1703.01234}", "1703.01234")]
    [InlineData("journal={Computing Research Repository}, volume={abs/1703.01234}", "1703.01234")]
    public void The_repository_of_computing_with_its_number_is_arXiv(string fields, string id)
    {
        var work = BibTeXReader.Read("@article{a, author={Coot, Ada}, title={Reeds}, year=2017, " + fields + "}").Value[0];
        (work.Type, work.Publisher, work.Number, work.ContainerTitle).ShouldBe((ReferenceType.Article, "arXiv", $"arXiv:{id}", null));
    }

    [Theory]
    [InlineData("journal={CoRR Letters}")]
    [InlineData("journal={CoRR abs}")]
    [InlineData("journal={Corrosion 1703.01234}")]
    public void Another_journal_stays_one(string fields) =>
        BibTeXReader
            .Read("@article{a, author={Coot, Ada}, title={Reeds}, year=2017, " + fields + "}")
            .Value[0]
            .Type.ShouldBe(ReferenceType.ArticleJournal);

    [Theory]
    [InlineData("eprint={0305044}, archivePrefix={arXiv}")]
    [InlineData("eprint={0305044}, archivePrefix={JSTOR}, primaryClass={hep-ph}")]
    [InlineData("eprint={0399044}, archivePrefix={arXiv}, primaryClass={hep-ph}")]
    public void A_bare_number_without_its_archive_stays(string fields) =>
        BibTeXReader.Read("@misc{a, title={Strings of reeds}, " + fields + "}").Value[0].Doi.ShouldBeNull();
}

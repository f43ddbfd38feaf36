using Citations.Formats;

namespace Citations.Tests.Formats.Duplicates;

public sealed class DistinctWorksTests
{
    [Theory]
    // Volumes.
    [InlineData("@book{?, volume={1}", "@book{?, volume={2}", false)]
    [InlineData("@book{?, volume={IV}", "@book{?, volume={VI}", false)]
    [InlineData("@book{?, volume={A}", "@book{?, volume={B}", false)]
    [InlineData("@book{?, volume={7A}", "@book{?, volume={7B}", false)]
    [InlineData("@book{?, volume={IV}", "@book{?, volume={4}", true)]
    [InlineData("@book{?, volume={Vol. 4}", "@book{?, volume={04}", true)]
    [InlineData("@book{?, volume={4}", "@book{?", true)]
    [InlineData("@article{?, journal={Pond life}, volume={2008}", "@article{?, journal={Pond life}, volume={17}", true)]
    // Editions.
    [InlineData("@book{?, edition={2}", "@book{?, edition={Third}", false)]
    [InlineData("@book{?, edition={2}", "@book{?, edition={Second}", true)]
    [InlineData("@book{?, edition={2}", "@book{?, edition={Revised}", true)]
    [InlineData("@book{?, edition={Rev. ed.}", "@book{?, edition={Revised edition}", true)]
    // Issues.
    [InlineData("@article{?, journal={Pond life}, volume=8, number=3", "@article{?, journal={Pond life}, volume=8, number=4", false)]
    [InlineData("@article{?, journal={Pond life}, number={Spring}", "@article{?, journal={Pond life}, number={Fall}", false)]
    [InlineData("@article{?, journal={Pond life}, volume=8, number=3", "@article{?, journal={Pond life}, volume=8, number={3--4}", true)]
    [InlineData("@article{?, journal={Pond life}, volume=8, number={Suppl}", "@article{?, journal={Pond life}, volume=8, number={1}", true)]
    [InlineData("@article{?, journal={Pond life}, volume=8, number={4}", "@article{?, journal={Pond life}, number={99}", true)]
    // Journals.
    [InlineData("@article{?, journal={Pond life}, volume=8", "@article{?, journal={Heath and marsh}, volume=8", false)]
    [InlineData("@article{?, journal={Journal of Pond Life}, volume=8", "@article{?, journal={J. Pond Life}, volume=8", true)]
    [InlineData(
        "@article{?, journal={Pond life}, volume=8, pages={31--40}",
        "@article{?, journal={La vie de l'étang}, volume=8, pages={31--40}",
        true
    )]
    [InlineData("@inproceedings{?, booktitle={Proc. 3rd Symp. on Ponds}", "@inproceedings{?, booktitle={POND '08}", true)]
    // Reports.
    [InlineData("@techreport{?, number={PL-08-1}", "@techreport{?, number={PL-08-2}", false)]
    [InlineData("@techreport{?, number={PL-08-1}", "@techreport{?, number={08-01}", true)]
    [InlineData("@techreport{?, number={PL-08-1}", "@techreport{?", true)]
    // Kinds.
    [InlineData("@phdthesis{?, school={Marsh University}", "@article{?, journal={Pond life}", false)]
    [InlineData("@phdthesis{?, school={Marsh University}", "@book{?, publisher={Marsh Press}", false)]
    [InlineData("@phdthesis{?, school={Marsh University}", "@misc{?", true)]
    [InlineData("@phdthesis{?, school={Marsh University}", "@techreport{?", true)]
    [InlineData("@article{?, journal={Pond life}, pages={1--9}", "@inproceedings{?, booktitle={POND}, pages={31--40}", false)]
    [InlineData("@article{?, journal={LNPS}, pages={31--40}", "@inproceedings{?, booktitle={POND}, pages={31--40}", true)]
    [InlineData("@article{?, journal={Pond life}", "@inproceedings{?, booktitle={POND}", true)]
    public void Works_of_one_title_are_one_unless_they_say_that_they_are_two(string one, string other, bool areOne)
    {
        const string shared = ", author={Heron, Grace}, title={Reeds along the winter shore}, year=2008}\n";
        Groups(one.Replace("?", "a") + shared + other.Replace("?", "b") + shared).ShouldBe(areOne ? ["a b"] : []);
    }

    [Fact]
    public void A_work_without_a_volume_joins_one_of_two_volumes()
    {
        const string shared = "author={Heron, Grace}, title={Reeds along the winter shore}, year=2008}\n";
        Groups("@book{a, volume=1, " + shared + "@book{b, " + shared + "@book{c, volume=2, " + shared).ShouldBe(["a b"]);
        Groups("@book{a, " + shared + "@book{b, volume=1, " + shared + "@book{c, volume=2, " + shared).ShouldBe(["a b"]);
    }

    [Fact]
    public void Chapters_with_the_DOI_of_their_book_are_works_of_their_own()
    {
        const string shared = ", booktitle={Shores}, year=2008, doi={10.5555/shores}}\n";
        Groups(
                "@incollection{a, author={Heron, Grace}, title={Foreword}"
                    + shared
                    + "@book{b, editor={Heron, Grace}, title={Shores}, year=2008, doi={10.5555/shores}}\n"
                    + "@incollection{c, author={Teal, Tom}, title={Wading in the mud}, pages={9--31}"
                    + shared
                    + "@incollection{d, author={Teal, Tom}, title={Wading in the sand}, pages={32--50}"
                    + shared
                    + "@incollection{e, author={Teal, T.}, title={Wading in the mud}, pages={9-31}"
                    + shared
            )
            .ShouldBe(["c e"]);
    }

    [Theory]
    [InlineData("title={Wading in the mud of shores}, pages={9--31}, author={Teal, Tom}", "title={Wading in mud of shores}, pages={9--31}, author={Teal, Tom}", true)]
    [InlineData("title={Wading in the mud}, pages={9--31}, author={Teal, Tom}", "title={Watend im Schlamm}, pages={9--31}, author={Teal, Tom}", true)]
    [InlineData("title={Wading in the mud}, author={Teal, Tom}", "title={Wading in the mud: A survey}, pages={9--31}, author={Teal, Tom}", true)]
    [InlineData("pages={9--31}, author={Teal, Tom}", "title={Wading in the mud}, author={Teal, Tom}", true)]
    [InlineData("title={Foreword}, pages={9--31}, author={Teal, Tom}", "title={Foreword}, pages={62--70}, author={Teal, Tom}", true)]
    [InlineData("title={Foreword}, pages={9--31}, author={Teal, Tom}", "title={Foreword}, pages={62--70}, author={Rail, R.}", false)]
    public void A_chapter_that_is_given_twice_with_its_DOI_is_one(string one, string other, bool areOne)
    {
        const string shared = ", booktitle={Shores}, year=2008, doi={10.5555/shores.2}}\n";
        Groups("@incollection{a, " + one + shared + "@incollection{b, " + other + shared).ShouldBe(areOne ? ["a b"] : []);
    }

    [Fact]
    public void Articles_that_differ_in_all_but_the_DOI_are_two()
    {
        const string shared = ", journal={Pond life}, volume=8, year=2008, doi={10.5555/pond.8}}\n";
        const string mud = "author={Teal, Tom}, title={Wading in the mud}, pages={9--31}";
        Groups("@article{a, " + mud + shared + "@article{b, author={Coot, Al}, title={Nests of rails}, pages={70--81}" + shared)
            .ShouldBeEmpty();
        Groups("@article{a, " + mud + shared + "@article{b, author={Teal, Tom}, title={Nests of rails}, pages={70--81}" + shared)
            .ShouldBe(["a b"]);
    }

    [Fact]
    public void Many_works_with_one_key_take_time_in_proportion()
    {
        var chapters = Enumerable
            .Range(0, 20_000)
            .Select(i =>
                new Reference
                {
                    Id = $"c{i}",
                    Type = ReferenceType.Chapter,
                    Title = $"Chapter of the shores {i}",
                    Page = $"{i}",
                }.With(TextVariable.Doi, "10.5555/shores")
            )
            .ToList();
        Citations.Formats.Duplicates.Find(chapters).ShouldBeEmpty();
    }

    private static IEnumerable<string> Groups(string library) =>
        Citations
            .Formats.Duplicates.Find(BibTeXReader.Read(library).Value)
            .ToList()
            .Select(group => string.Join(' ', group.References.ToList().Select(work => work.Id)));
}

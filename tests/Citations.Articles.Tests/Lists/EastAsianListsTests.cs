using Citations.Articles;

namespace Citations.Tests.Lists;

public sealed class EastAsianListsTests
{
    private const string Article =
        "# 土の研究\n\n山根・小川（2015）は調査した。先行研究（高田，2012；Whitmore, 2009）もある。穴については森（2016）を用いる。"
        + "根据张建国（2020）的研究。최근의 연구에서 김철수(2019)는 말했다.\n\n引用文献\n"
        + "土壌省（2018）．もぐら調査報告書　土壌省　https://www.soil.example/report（2020年4月1日閲覧）\n"
        + "森 さとみ（2016）．穴の歴史　土の雑誌，21(3)，34–45．\n"
        + "高田 由紀子（2012）．もぐらの本　青葉社\n"
        + "Whitmore, L. (2009). Digging in small gardens. Soil Matters, 14(1), 2–19.\n"
        + "山根 拓也・小川 恵（2015）．もぐらの地図　土の雑誌，41(2)，101–115．\n"
        + "김철수 (2019). 두더지의 삶. 한국두더지학회지, 12(3), 45–67.\n"
        + "张建国. (2020). 鼹鼠的生活. 动物学报, 12(3), 45–67.\n";

    [Fact]
    public void Each_line_with_names_and_a_year_begins_an_entry()
    {
        var article = ArticleReader.Read(Article, "a.txt");

        article.Entries.Count.ShouldBe(7);
        article.Entries[1].Reference.Author.ShouldHaveSingleItem().Family.ShouldBe("森");
        article.Entries[4].Reference.Author.Select(name => name.Family).ShouldBe(["山根", "小川"]);
        article.Entries[0].Reference.Url.ShouldBe("https://www.soil.example/report");
    }

    [Fact]
    public void Citations_lead_to_their_entries_whatever_words_touch_the_names()
    {
        var links = CitationLinker.Link(ArticleReader.Read(Article, "a.txt"));

        links.Select(link => link.Kind).Distinct().ShouldBe([LinkKind.Exact]);
        links.Count.ShouldBe(6);
        links.Select(link => string.Join('+', link.Citation.Authors)).ShouldBe(["山根+小川", "高田", "Whitmore", "森", "张建国", "김철수"], ignoreOrder: true);
    }

    [Fact]
    public void A_middle_dot_in_katakana_is_within_one_name() =>
        ArticleReader
            .Read("ジョン・スミス（2011）は述べた。\n\n## 引用文献\n\nスミス, J. (2011). もぐらの本. 青葉社.\n", "a.md")
            .Citations.ShouldHaveSingleItem()
            .Authors.ShouldBe(["スミス"]);
}

using Citations.Articles;

namespace Citations.Tests.InText;

public sealed class NamesInOtherScriptsTests
{
    private const string Hebrew =
        "\n\n## References\n\nכהן, ד', ולוי, ר' (2015). *הספרייה*. כרמל.\n\nשביט, ז. (2012). *בין עיר לספר*. כרמל.\n";

    private const string Arabic =
        "\n\n## References\n\nحسن، م. (2018). *المكتبة والمدينة*. دار الشروق.\n\nسالم، ع. (2014). *الكتاب*. دار الآداب.\n";

    private const string Greek =
        "\n\n## References\n\nΔήμου, Α., Κράλλη, Β., & Σταύρου, Ν. (2014). *Τα νερά*. Νήσος.\n\n"
        + "Μακρής, Π., & Βέργου, Σ. (2010). *Νερά και τόποι*. Πόλις.\n";

    private const string Capitals =
        "\n\n## Literatur\n\nDACHS, Anna (2013): Gänge. Ulm: Hügel.\n\nMAULWURF, Paul; HASE, Karl (2015): Hügel. Ulm: Hügel.\n";

    private const string EastAsian =
        "\n\n## 引用文献\n\n西村 恵・小田 健・原 由美子(2015). 夜間学習. 北浜書房.\n\n정유진, 강서연, 한지호 (2022). 도서관. 서울: 한울.\n\n"
        + "张伟, 李娜, 王芳 (2019). 图书馆. 北京: 新书出版社.\n\n(2016年7月10日受付)\n";

    [Theory]
    [InlineData("西村ほか(2015)は述べる。")]
    [InlineData("多い(西村ら, 2015)。")]
    [InlineData("西村他(2015)は述べる。")]
    [InlineData("정유진 외(2022)는 말한다.")]
    [InlineData("张伟等(2019)认为")]
    [InlineData("如此(张伟等人, 2019)。")]
    public void The_word_for_the_others_is_no_part_of_a_name(string sentence)
    {
        var article = ArticleReader.Read(sentence + EastAsian, "a.md");

        article.Entries.Count.ShouldBe(3);
        var link = CitationLinker.Link(article).ShouldHaveSingleItem();
        (link.Kind, link.Citation.HasEtAl).ShouldBe((LinkKind.Exact, true));
    }

    [Theory]
    [InlineData("כהן ולוי (2015)", Hebrew)]
    [InlineData("כתבו (כהן ולוי, 2015)", Hebrew)]
    [InlineData("ראו (שביט, 2012)", Hebrew)]
    [InlineData("كتب سالم (2014)", Arabic)]
    [InlineData("كتب (حسن، 2018)", Arabic)]
    [InlineData("Ο Μακρής και η Βέργου (2010) έγραψαν", Greek)]
    [InlineData("Σύμφωνα με τους Δήμου κ.ά. (2014)", Greek)]
    [InlineData("Nach DACHS (2013) graben sie.", Capitals)]
    [InlineData("MAULWURF UND HASE (2015) graben.", Capitals)]
    [InlineData("Sie graben (MAULWURF UND HASE 2015).", Capitals)]
    public void A_citation_leads_to_the_entry(string sentence, string list) =>
        CitationLinker.Link(ArticleReader.Read(sentence + list, "a.md")).ShouldHaveSingleItem().Kind.ShouldBe(LinkKind.Exact);

    [Fact]
    public void Initials_of_scripts_without_capitals_are_no_author() =>
        ArticleReader
            .Read("Text." + Arabic, "a.md")
            .Entries.Select(entry => entry.Reference.Author.Count)
            .ShouldBe([1, 1]);
}

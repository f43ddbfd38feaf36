using Citations.Articles;
using Citations.Tests.Checking.Searching;

namespace Citations.Tests;

/// <summary>
/// Two articles with the traps of pages on the web, checked against the facts known about their works: no blank lines, one heading twice,
/// a list that ends at a disclaimer, a journal whose name is a noun. Two real articles like them are among the shared data.
/// </summary>
public sealed class KetamineArticlesTests
{
    private static readonly Reference[] Known =
    [
        Records.Article(
            "10.1001/archgenpsychiatry.2010.90",
            [
                "Diazgranados, Nancy",
                "Ibrahim, Lobna",
                "Brutsche, Nancy E.",
                "Newberg, Andrew",
                "Kronstein, Phillip",
                "Khalife, Sami",
                "Kammerer, William A.",
                "Quezado, Zenaide",
                "Luckenbaugh, David A.",
                "Salvadore, Giacomo",
                "Machado-Vieira, Rodrigo",
                "Manji, Husseini K.",
                "Zarate, Carlos A., Jr.",
            ],
            2010,
            "A randomized add-on trial of an N-methyl-D-aspartate antagonist in treatment-resistant bipolar depression",
            "Archives of General Psychiatry",
            "67",
            "8",
            "793-802"
        ),
        Records.Article(
            "10.1177/0269881113512909",
            ["Frohlich, Joel", "Van Horn, John D."],
            2014,
            "Reviewing the ketamine model for schizophrenia",
            "Journal of Psychopharmacology",
            "28",
            "4",
            "287-302"
        ),
        Records.Article(
            "10.1038/npp.2013.150",
            [
                "Rodriguez, Carolyn I.",
                "Kegeles, Lawrence S.",
                "Levinson, Amanda",
                "Feng, Tianshu",
                "Marcus, Sue M.",
                "Vermes, Donna",
                "Flood, Pamela",
                "Simpson, Helen B.",
            ],
            2013,
            "Randomized Controlled Crossover Trial of Ketamine in Obsessive-Compulsive Disorder: Proof-of-Concept",
            "Neuropsychopharmacology",
            "38",
            "12",
            "2475-2483"
        ),
    ];

    [Fact]
    public async Task The_wrong_author_list_is_the_one_error_and_names_its_evidence()
    {
        var report = await CheckAsync("disorders.txt");

        var error = report.Diagnostics.Where(finding => finding.Severity == DiagnosticSeverity.Error).ShouldHaveSingleItem();
        error.Code.ShouldBe("CIT0102");
        error.Message.ShouldBe(
            "Ameli and Henter are not authors of 10.1001/archgenpsychiatry.2010.90; Crossref lists Newberg, Kronstein, Khalife as authors 4-6."
        );
        error.Fix!.ShouldEndWith("Manji, H. K., & Zarate, C. A., Jr.");
        report.Article.Describe(error).ShouldStartWith("disorders.txt(25,1): error CIT0102: Ameli and Henter");
        report.Entries.Select(entry => entry.Verdict).ShouldBe([Verdict.VerifiedWithDifferences, Verdict.Verified, Verdict.Verified]);
    }

    [Fact]
    public async Task Three_citations_link_to_three_entries()
    {
        var report = await CheckAsync("disorders.txt");

        report.Article.Entries.Count.ShouldBe(3);
        report
            .Links.Select(link => (link.Kind, link.Entry?.Id))
            .ShouldBe([(LinkKind.Exact, "entry-1"), (LinkKind.Exact, "entry-3"), (LinkKind.Exact, "entry-2")]);
    }

    [Fact]
    public async Task Style_and_claims_are_reported_and_nothing_else()
    {
        var report = await CheckAsync("disorders.txt");

        report
            .Diagnostics.Select(finding => finding.Code)
            .Distinct()
            .Order()
            .ShouldBe(["CIT0102", "CIT0107", "CIT0301", "CIT0302", "CIT0303", "CIT0401"]);
        var claim = report.Diagnostics.Single(finding => finding.Code == "CIT0401");
        claim.Message.ShouldContain("recent studies suggest");
    }

    [Fact]
    public async Task The_list_to_print_has_the_registered_authors()
    {
        var report = await CheckAsync("disorders.txt");

        report.References.Select(reference => reference.Author.Count).ShouldBe([13, 2, 8]);
        report.References.First().Author[12].Suffix.ShouldBe("Jr.");
    }

    [Fact]
    public async Task An_article_without_a_list_gets_no_invented_citation()
    {
        var report = await CheckAsync("parkinsons.txt");

        report.Article.HasReferenceList.ShouldBeFalse();
        report.Article.Citations.ShouldBeEmpty();
        report.Diagnostics.Select(finding => finding.Code).ShouldBe(["CIT0003", "CIT0401", "CIT0402"]);
        report
            .Diagnostics.Single(finding => finding.Code == "CIT0401")
            .Message.ShouldContain("A recent study from the University of Arizona");
        report
            .Diagnostics.Single(finding => finding.Code == "CIT0402")
            .Message.ShouldContain("an ongoing Phase 2 clinical trial at the University of Arizona");
    }

    [Fact]
    public async Task The_work_whose_authors_were_taken_is_named()
    {
        var sibling = Records.Article(
            "10.4088/JCP.09m05327blu",
            [
                "Diazgranados, Nancy",
                "Ibrahim, Lobna",
                "Brutsche, Nancy E.",
                "Ameli, Rezvan",
                "Henter, Ioline D.",
                "Luckenbaugh, David A.",
                "Machado-Vieira, Rodrigo",
                "Zarate, Carlos A., Jr.",
            ],
            2010,
            "Rapid resolution of suicidal ideation after a single infusion of an N-methyl-D-aspartate antagonist in patients with treatment-resistant major depressive disorder",
            "The Journal of Clinical Psychiatry",
            "71",
            "12",
            "1605-1611"
        );
        var report = await CheckAsync("disorders.txt", new Library([.. Known, sibling]));

        report
            .Diagnostics.Single(finding => finding.Code == "CIT0102")
            .Message.ShouldBe(
                "Ameli and Henter are not authors of 10.1001/archgenpsychiatry.2010.90; Crossref lists Newberg, Kronstein, Khalife as authors 4-6; the names match 10.4088/jcp.09m05327blu, "
                    + "“Rapid resolution of suicidal ideation after a single infusion of an N-methyl-D-aspartate…”.",
                StringCompareShould.IgnoreCase
            );
    }

    [Fact]
    public async Task The_work_that_the_uncited_study_may_be_is_offered()
    {
        var candidate = Records.Article(
            "10.1093/brain/awae386",
            ["Vishwanath, Abhilasha", "Bartlett, Mitchell J.", "Falk, Torsten", "Cowen, Stephen L."],
            2025,
            "Decoupling of motor cortex to movement in Parkinson's dyskinesia rescued by sub-anaesthetic ketamine",
            "Brain",
            "148",
            "6",
            "2075-2086"
        );
        var report = await CheckAsync("parkinsons.txt", new Library([.. Known, candidate]));

        report
            .Diagnostics.Single(finding => finding.Code == "CIT0401")
            .Message.ShouldContain("by Vishwanath et al. (2025), 10.1093/brain/awae386: the sentence names Brain");
    }

    [Fact]
    public async Task The_real_articles_give_the_same_reports()
    {
        (string, string)[] pairs = [("ketamine-neuropsychiatric.txt", "disorders.txt"), ("ketamine-parkinsons.txt", "parkinsons.txt")];
        foreach (var (real, ours) in pairs)
        {
            var expected = await CheckAsync(ours);
            var report = await CheckFileAsync(SharedData.PathOf($"../articles/{real}"), new Records(Known));

            report.Diagnostics.Select(finding => finding.Code).ShouldBe(expected.Diagnostics.Select(finding => finding.Code));
            report.Entries.Select(entry => entry.Verdict).ShouldBe(expected.Entries.Select(entry => entry.Verdict));
            report
                .Links.Select(link => (link.Kind, link.Entry?.Id))
                .ShouldBe(expected.Links.Select(link => (link.Kind, link.Entry?.Id)));
        }
    }

    private static Task<ArticleReport> CheckAsync(string name, IReferenceResolver? resolver = null) =>
        CheckFileAsync(Repository.PathOf($"tests/data/ketamine/{name}"), resolver ?? new Records(Known));

    private static async Task<ArticleReport> CheckFileAsync(string path, IReferenceResolver resolver)
    {
        var text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        return await ArticleChecker.CheckAsync(
            ArticleReader.Read(text, Path.GetFileName(path)),
            resolver,
            cancellationToken: TestContext.Current.CancellationToken
        );
    }
}

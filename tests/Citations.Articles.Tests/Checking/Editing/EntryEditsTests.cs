using Citations.Articles;
using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;

namespace Citations.Tests.Checking.Editing;

/// <summary>Where an edit would double or lose a word there is none.</summary>
public sealed class EntryEditsTests
{
    private const string Title = "How ships float in rough water";

    [Fact]
    public void Words_of_the_title_that_differ_are_written_as_the_list_writes_titles() =>
        Mended(Examined(Title.Replace("rough", "calm", StringComparison.Ordinal), Title)).ShouldBe(Title);

    [Theory]
    [InlineData("How ships float", "in rough water")]
    [InlineData("in rough water", "How ships float")]
    public void A_title_of_which_a_part_was_read_is_not_written_whole(string read, string left)
    {
        var entry = Examined(Title, Title);
        var at = entry.Entry.Text.IndexOf(read, StringComparison.Ordinal);

        Mended(WithField(entry, "title", read)).ShouldBeNull(left);
        at.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void One_word_after_the_end_of_the_title_is_no_part_of_it() =>
        Mended(
                WithField(
                    Examined("How ships float in calm water. Today", "How ships float in rough water today"),
                    "title",
                    "How ships float in calm water"
                )
            )
            .ShouldNotBeNull();

    [Fact]
    public void A_word_that_would_be_doubled_after_the_title_leaves_it() =>
        Mended(
                WithField(
                    Examined("How ships float in calm water today", "How ships float in rough water today"),
                    "title",
                    "How ships float in calm water"
                )
            )
            .ShouldBeNull();

    [Theory]
    [InlineData("Marine & Naval Studies")]
    [InlineData("Studies")]
    [InlineData("Journal of Marine")]
    public void A_part_of_the_name_of_a_journal_is_not_written_whole(string read)
    {
        var entry = Examined(Title, Title);

        EntryEdits.Container(WithField(entry, "container-title", read), entry.Record!, "Journal of Marine and Naval Studies").ShouldBeEmpty();
    }

    [Fact]
    public void A_title_that_was_read_with_the_journal_is_not_written()
    {
        var entry = Examined(Title, "How ships float in rough seas");

        Mended(WithField(entry, "title", Title + ". Journal of Marine & Naval Studies")).ShouldBeNull();
    }

    [Theory]
    [InlineData(Title, true)]
    [InlineData($"[{Title}](https://doi.org/10.1000/ships.1)", false)]
    public void A_doi_is_corrected_only_where_no_other_link_leads_to_it(string title, bool isCorrected)
    {
        var entry = Examined(title, Title);

        EntryEdits.OtherDoi(entry, Doi.Parse("10.1000/ships.2")).IsEmpty.ShouldBe(!isCorrected);
    }

    [Theory]
    [InlineData("Tea!", "Tea", "Cup!", "Cup")]
    [InlineData("“Tea”", "Tea", "“Cup”", "Cup")]
    [InlineData("Tea", "Tea", "Cup!", "Cup!")]
    [InlineData("Tea!", "Tea!", "Cup!", "Cup!")]
    [InlineData("Tea!", "Tea!", "Cup", "Cup")]
    public void A_mark_that_stands_beside_the_place_is_not_doubled(string written, string read, string registered, string expected)
    {
        var entry = Examined(Title, Title, journal: written);

        EntryEdits
            .Field(WithField(entry, "container-title", read), "container-title", registered)
            .ShouldHaveSingleItem()
            .Replacement.ToString()
            .ShouldBe(expected);
    }

    [Fact]
    public void A_field_has_a_place_where_the_entry_has_one()
    {
        var entry = Examined(Title, Title);

        EntryEdits.Place(entry, "volume")!.Value.In(entry.Article.Document.Text).ToString().ShouldBe("12");
        EntryEdits.Place(entry, "publisher").ShouldBeNull();
    }

    [Fact]
    public void What_was_read_within_the_title_has_no_place() =>
        EntryEdits.Place(WithField(Examined(Title, Title), "volume", "rough"), "volume").ShouldBeNull();

    [Fact]
    public void A_work_of_a_library_has_no_place_in_the_article()
    {
        var entry = Examined(Title, Title);

        EntryEdits
            .Place(new ExaminedEntry(entry.Article, entry.Entry with { Library = "refs.bib" }, entry.Resolution), "volume")
            .ShouldBeNull();
    }

    private static string? Mended(ExaminedEntry entry) =>
        EntryEdits.Title(entry, entry.Record!) is [var edit] ? edit.Replacement.ToString() : null;

    private static ExaminedEntry Examined(string title, string registered, string journal = "Journal of Marine & Naval Studies")
    {
        var article = ArticleReader.Read(
            "See Marlow et al. (2011).\n\n## References\n\n"
                + $"Marlow, A. B., Reyes, C., & Okafor, D. (2011). {title}. *{journal}*, *12*(3), 345–367. https://doi.org/10.1000/ships.1\n"
        );
        var record = Checked.ShipsRecord with { Title = registered };
        return Examined(article, article.Entries[0], new(record.Doi!, ResolutionStatus.Found) { Reference = record, Source = "Crossref" });
    }

    private static ExaminedEntry Examined(Article article, ReferenceEntry entry, Resolution? resolution) =>
        new(article, entry, resolution) { Style = ListStyle.Apa7 };

    /// <summary>The entry as a reader would have read it that took other characters for a field.</summary>
    private static ExaminedEntry WithField(ExaminedEntry entry, string variable, string text)
    {
        var span = new SourceSpan(entry.Entry.Text.IndexOf(text, StringComparison.Ordinal), text.Length);
        return Examined(
            entry.Article,
            entry.Entry with
            {
                Parsed = entry.Entry.Parsed with
                {
                    Fields =
                    [
                        .. entry.Entry.Parsed.Fields.Where(field => field.Variable != variable),
                        new ParsedField(variable, span, 1),
                    ],
                },
            },
            entry.Resolution
        );
    }
}

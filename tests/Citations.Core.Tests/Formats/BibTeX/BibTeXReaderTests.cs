using Citations.Formats;
using Citations.Formats.Latex;
using CsCheck;

namespace Citations.Tests.Formats.BibTeX;

public sealed class BibTeXReaderTests
{
    [Fact]
    public void Reads_an_entry()
    {
        var result = BibTeXReader.Read(
            """
            Anything between entries is a comment, me@example.org too.
            @string{nature = "Nature"}
            @preamble{"\newcommand{\x}{y}"}
            @comment{jabref-meta: @article{inside, title={no}}}
            @Article{key1,
              Author  = "Carlos A. Zarate and van Beethoven, Ludwig and {World Health Organization} and King, Jr., Martin",
              title   = {Ketamine for {DNA}} # " repair",
              journal = nature # { Reviews},
              year    = 2013, month = may, pages = {793--802},
              doi     = {10.1038/npp.2013.150},
              mykey   = {kept},
            }
            """
        );
        result.Diagnostics.BesidesInformation().ShouldBeEmpty();
        var reference = result.Value.ShouldHaveSingleItem();
        reference.ShouldBe(
            new Reference
            {
                Id = "key1",
                Type = ReferenceType.ArticleJournal,
                Author =
                [
                    Contributor.Person("Zarate", "Carlos A."),
                    new Contributor
                    {
                        Family = "Beethoven",
                        NonDroppingParticle = "van",
                        Given = "Ludwig",
                    },
                    Contributor.Organization("World Health Organization"),
                    new Contributor
                    {
                        Family = "King",
                        Given = "Martin",
                        Suffix = "Jr.",
                    },
                ],
                Title = "Ketamine for <span class=\"nocase\">DNA</span> repair",
                ContainerTitle = "Nature Reviews",
                Issued = new PartialDate(2013, 5),
                Page = "793-802",
                Doi = Doi.Parse("10.1038/npp.2013.150"),
                Extra = FieldBag.Empty.With("mykey", "kept"),
            }
        );
    }

    [Theory]
    [InlineData("@book(k, title = \"T\")", "k")]
    [InlineData("@book { k , title = \"T\" , }", "k")]
    [InlineData("@BOOK{k,TITLE={T}}", "k")]
    [InlineData("@book(k(2), title = {T})", "k(2)")]
    public void Reads_every_form_of_an_entry(string text, string key)
    {
        var result = BibTeXReader.Read(text);
        result.Diagnostics.BesidesInformation().ShouldBeEmpty();
        result.Value.ShouldBe([
            new Reference
            {
                Id = key,
                Type = ReferenceType.Book,
                Title = "T",
            },
        ]);
    }

    [Theory]
    [InlineData("Jean de La Fontaine du Bois", "de La Fontaine du|Bois|Jean")]
    [InlineData("de La Fontaine, Jean", "de|La Fontaine|Jean")]
    [InlineData("Charles Louis Xavier Joseph de la Vall{\\'e}e Poussin", "de la|Vallée Poussin|Charles Louis Xavier Joseph")]
    [InlineData("{\\'E}cole Normale", "|Normale|École")]
    [InlineData("{de Beauvoir}, Simone", "|de Beauvoir|Simone")]
    [InlineData("Plato", "|Plato|")]
    [InlineData("family=Beethoven, given=Ludwig, prefix=van", "van|Beethoven|Ludwig")]
    [InlineData("Smith, John, ", "|Smith|John")]
    [InlineData("Knuth, D.~E.", "|Knuth|D. E.")]
    [InlineData("M{\\ifmmode\\ddot{u}\\else\\\"{u}\\fi}ller, A.", "|Müller|A.")]
    [InlineData("Ivo Ro\\ifmmode \\check{c}\\else \\v{c}\\fi{}i\\ifmmode \\acute{c}\\else \\'{c}\\fi{}", "|Ročić|Ivo")]
    [InlineData("{\\ifmmode\\check{C}\\else\\v{C}\\fi}apek, K.", "|Čapek|K.")]
    public void Names_are_taken_apart(string name, string expected)
    {
        var author = BibTeXReader.Read($"@book{{k, author = {{{name}}}}}").Value[0].Author.ShouldHaveSingleItem();
        $"{author.NonDroppingParticle}|{author.Family}|{author.Given}".ShouldBe(expected);
    }

    [Fact]
    public void The_word_and_divides_names_outside_braces_only() =>
        BibTeXReader
            .Read("@book{k, author = {Rand Anders and {Barnes and Noble}\n AND Bob Land and others}}")
            .Value[0]
            .Author.Select(author => author.ToString())
            .ShouldBe(["Rand Anders", "Barnes and Noble", "Bob Land", "others"]);

    [Theory]
    [InlineData("year = 2013", "2013")]
    [InlineData("year = {2013}, month = 5, day = 17", "2013-05-17")]
    [InlineData("year = 2013, month = \"10~\" # may", "2013-05-10")]
    [InlineData("year = 2013, month = jan # \"/\" # feb", "2013-01/2013-02")]
    [InlineData("year = {in press}", "in press")]
    [InlineData("date = {1998/2003-05}", "1998/2003-05")]
    [InlineData("date = {2015/}", "2015/..")]
    [InlineData("date = {1900~}, year = {1900}", "~1900")]
    [InlineData("date = {2010-22}", "2010 Summer")]
    public void Dates_of_both_dialects_are_read(string fields, string expected) =>
        BibTeXReader.Read($"@book{{k, {fields}}}").Value[0].Issued!.ToString().ShouldBe(expected);

    [Fact]
    public void A_part_inherits_from_its_whole_and_from_data()
    {
        var result = BibTeXReader.Read(
            """
            @inproceedings{part, title = {Part}, crossref = {whole}, xdata = {data}}
            @proceedings{whole, title = {Whole}, year = 1999, editor = {E, F}, doi = {10.1/whole}}
            @xdata{data, publisher = {P}, location = {L}}
            """
        );
        result.Diagnostics.BesidesInformation().ShouldBeEmpty();
        result.Value.Count.ShouldBe(2);
        var part = result.Value[0];
        (part.Title, part.ContainerTitle, part.Issued!.Year, part.Publisher, part.PublisherPlace, part.Doi).ShouldBe(
            ("Part", "Whole", 1999, "P", "L", null)
        );
        part.Editor.ShouldBe([Contributor.Person("E", "F")]);
    }

    [Fact]
    public void A_part_inherits_the_title_of_a_work_of_several_volumes()
    {
        var result = BibTeXReader.Read(
            """
            @inbook{part, title = {Part}, booktitle = {Volume}, volume = 2, crossref = {works}}
            @book{volume, title = {Volume}, subtitle = {Two}, crossref = {works}}
            @mvbook{works, title = {Works}, subtitle = {Collected}}
            """
        );
        result.Diagnostics.BesidesInformation().ShouldBeEmpty();
        (result.Value[0].Title, result.Value[0].ContainerTitle, result.Value[0][TextVariable.VolumeTitle]).ShouldBe(
            ("Part", "Works: Collected", "Volume")
        );
        (result.Value[1].Title, result.Value[1][TextVariable.VolumeTitle]).ShouldBe(("Works: Collected", "Volume: Two"));
    }

    [Fact]
    public void The_title_of_a_special_issue_is_that_of_its_volume() =>
        BibTeXReader
            .Read("@article{k, title = {T}, journaltitle = {J}, issuetitle = {I}, issuesubtitle = {S}}")
            .Value[0][TextVariable.VolumeTitle]
            .ShouldBe("I: S");

    [Fact]
    public void Editors_whose_role_is_named_have_it()
    {
        var reference = BibTeXReader
            .Read("@book{k, editor = {A, B}, editora = {C, D}, editoratype = {compiler}, editorb = {E, F}, editorbtype = {redactor}}")
            .Value[0];
        (reference.Editor[0].Family, reference[NameVariable.Compiler][0].Family).ShouldBe(("A", "C"));
        reference.Extra.Select(field => field.Key).ShouldBe(["editorb", "editorbtype"]);
        BibTeXReader.Read("@movie{k, editor = {A, B}, editortype = {director}}").Value[0][NameVariable.Director][0].Family.ShouldBe("A");
    }

    [Fact]
    public void Entries_that_name_each_other_end() =>
        BibTeXReader.Read("@book{a, crossref = {b}}\n@book{b, crossref = {a}, xdata = {c}}").Value.Count.ShouldBe(2);

    [Fact]
    public void An_entry_type_that_no_one_knows_is_kept()
    {
        var result = BibTeXReader.Read("@gizmo{k, title = {T}}");
        result.Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(DiagnosticSeverity.Warning);
        result.Value[0].Extra.GetString("entrytype").ShouldBe("gizmo");
    }

    [Fact]
    public void A_number_whose_check_digit_is_wrong_is_kept_and_reported()
    {
        var result = BibTeXReader.Read("@book{k, title = {T}, isbn = {978-0-00-000000-0}}");

        var finding = result.Diagnostics.ShouldHaveSingleItem();
        (finding.Code, finding.Severity).ShouldBe(("CIT0504", DiagnosticSeverity.Information));
        result.Value[0][TextVariable.Isbn].ShouldBe("978-0-00-000000-0");
    }

    [Theory]
    [InlineData("title = {Never {closed},\n  year = 1999", 2, 11)]
    [InlineData("title = \"Never closed,\n  year = 1999", 2, 11)]
    [InlineData("title = {Closed} twice},\n  year = 1999", 2, 20)]
    [InlineData("note = {x}\n  title = {No comma}, year = 1999", 3, 3)]
    [InlineData("title = {T}},\n  year = 1999", 2, 14)]
    [InlineData("title {T},\n  year = 1999", 2, 3)]
    [InlineData("= {T},\n  year = 1999", 2, 3)]
    [InlineData("title = ,\n  year = 1999", 2, 11)]
    public void A_fault_is_reported_where_it_lies_and_costs_no_other_field(string fields, int line, int column)
    {
        var text = $"@book{{before,\n  {fields}\n}}\n@book{{after, title = {{A}}}}\n";
        var result = BibTeXReader.Read(text);
        result.Value.Select(r => r.Id).ShouldBe(["before", "after"]);
        result.Value[0].Issued.ShouldBe(new PartialDate(1999));
        result.Value[1].Title.ShouldBe("A");
        new SourceText(text).LineOf(result.Diagnostics[0].Span!.Value.Start).ShouldBe(new LinePosition(line, column));
    }

    [Fact]
    public void An_entry_that_never_ends_leaves_the_next_one()
    {
        var result = BibTeXReader.Read("@book{a,\n  title = {A},\n@book{b, title = {B}}\n@book{c, title = {C");
        result.Value.Select(r => (r.Id, r.Title)).ShouldBe([("a", "A"), ("b", "B"), ("c", "C")]);
        result.IsClean.ShouldBeFalse();
    }

    [Fact]
    public void A_file_of_another_program_holds_what_CSL_JSON_has()
    {
        var read = BibTeXReader.Read(new MemoryStream(WorkLibrary.Bytes("works.bib")));
        read.Diagnostics.BesidesInformation().ShouldBeEmpty();
        read.Value.Count.ShouldBe(WorkLibrary.Works.Count);
        foreach (var (mine, theirs) in read.Value.Zip(WorkLibrary.Works))
        {
            (mine.Id, BibTeXWriterTests.Unmarked(mine).Title, mine.Volume, mine.Page, mine.Author.Count, mine.Editor.Count).ShouldBe(
                (theirs.Id, theirs.Title, theirs.Volume, theirs.Page, theirs.Author.Count, theirs.Editor.Count)
            );
        }
    }

    [Fact]
    public void A_note_at_the_foot_of_a_page_is_no_part_of_the_title() =>
        BibTeXReader.Read(@"@misc{a, title = {Rain\thanks{Funded by {X}} and snow\footnote{Y}}}").Value[0].Title.ShouldBe("Rain and snow");

    [Fact]
    public void Of_a_field_that_is_there_twice_the_first_counts()
    {
        var work = BibTeXReader.Read("@article{a, journal = {Weather}, journal = {Sea}}").Value[0];
        (work.ContainerTitle, work.Extra.GetString("journal")).ShouldBe(("Weather", "Sea"));
    }

    [Theory]
    [InlineData(@"\apj", "The Astrophysical Journal")]
    [InlineData(@"{\mnras}", "Monthly Notices of the Royal Astronomical Society")]
    [InlineData(@"\unheard", @"\unheard")]
    public void The_commands_of_astronomy_are_journals(string journal, string expected) =>
        BibTeXReader.Read($"@article{{a, journal = {{{journal}}}}}").Value[0].ContainerTitle.ShouldBe(expected);

    [Theory]
    [InlineData("32", "2012-05", "32", 1)]
    [InlineData("3rd", "2012-05-03", null, 0)]
    public void A_day_that_the_month_does_not_have_leaves_the_month(string day, string date, string? kept, int told)
    {
        var read = BibTeXReader.Read($"@article{{a, year = 2012, month = may, day = {{{day}}}}}");
        (read.Value[0].Issued!.ToString(), read.Value[0].Extra.GetString("day"), read.Diagnostics.Count).ShouldBe((date, kept, told));
    }

    [Theory]
    [InlineData("exports/parentheses.bib", 15, "Lund:1991", "fox04")]
    [InlineData("exports/unbalanced.bib", 15, "good1", "last")]
    [InlineData("exports/biblatex.bib", 16, "hedges", "talk")]
    [InlineData("exports/manager.bib", 4, "Sato2013a", "Ueda2015")]
    public void Exported_libraries_are_read_to_the_last_entry(string file, int entries, string first, string last)
    {
        var references = BibTeXReader.Read(new MemoryStream(WorkLibrary.Bytes(file))).Value;
        (references.Count, references[0].Id, references[^1].Id).ShouldBe((entries, first, last));
    }

    [Fact]
    public void Real_libraries_are_read_to_the_last_entry() =>
        RealLibraries
            .Entries.Select(file => (file.Key, BibTeXReader.Read(new MemoryStream(RealLibraries.Read(file.Key))).Value.Count))
            .ShouldBe(RealLibraries.Entries.Select(file => (file.Key, file.Value)));

    [Theory]
    [InlineData("a={")]
    [InlineData("a={\n")]
    [InlineData("@a{b,c={")]
    [InlineData("@a{b,c={\n")]
    [InlineData("@a{b,c=\"\n")]
    [InlineData("@")]
    [InlineData("@ ")]
    [InlineData("@string{")]
    [InlineData("{")]
    [InlineData("x=\n")]
    public void Faults_cost_no_more_than_their_length(string piece)
    {
        // Were the cost quadratic, this would not end within the life of the run.
        var text = "@book{k, " + string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        BibTeXReader.Read(text).Value.Count.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Never_throws() =>
        Check.Sample(
            Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(indices => string.Concat(indices.Select(i => Pieces[i]))),
            text => BibTeXReader.Read(text).Value.Count >= 0,
            iter: 20_000
        );

    private static readonly string[] Pieces =
    [
        "@",
        "book",
        "{",
        "}",
        "(",
        ")",
        "\"",
        "=",
        ",",
        "#",
        "\n",
        " ",
        "author",
        "year",
        "date",
        "month",
        "pages",
        "crossref",
        "a",
        "~",
        "and",
        "\\'",
        "1999",
        "@string",
        "@comment",
        "--",
    ];

    [Fact]
    public void Every_command_of_LaTeX_may_stand_in_a_name()
    {
        string[] forms =
        [
            "{0}",
            "{{{0}}}",
            "{{{0} Ph}}ilippe Duc",
            "Jean {{{0}}} Duc",
            "{{{0} Ch}}arles, X",
            "{0}{{}} and {0}",
            "de {{{0} x}} Bo, {{{0}}}, Al",
        ];
        foreach (var command in LatexSymbols.All.Concat(LatexMarkup.All).Append("unknown"))
        {
            foreach (var form in forms)
            {
                var text =
                    "@misc{a, author={"
                    + string.Format(System.Globalization.CultureInfo.InvariantCulture, form, "\\" + command)
                    + "}, title={T}}";
                BibTeXReader.Read(text).Value.ShouldHaveSingleItem(text);
            }
        }
    }

    [Theory]
    [InlineData("{\\relax Ph}ilippe Duc", "Philippe|Duc")]
    [InlineData("Jean {} Duc", "Jean|Duc")]
    [InlineData("Smith, J.; Doe, A.", "J.|Smith;A.|Doe")]
    [InlineData("Smith J, Doe AB, Roe C", "J|Smith;AB|Doe;C|Roe")]
    [InlineData("García Márquez, Gabriel José", "Gabriel José|García Márquez")]
    public void Names_of_other_shapes_are_read(string names, string expected) =>
        string.Join(
                ';',
                BibTeXReader.Read("@misc{a, author={" + names + "}}").Value[0].Author.Select(name => $"{name.Given}|{name.Family}")
            )
            .ShouldBe(expected);
}

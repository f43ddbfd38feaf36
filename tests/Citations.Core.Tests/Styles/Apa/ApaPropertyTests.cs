using System.Text.RegularExpressions;
using Citations.Formats;
using Citations.Styles;
using Citations.Tests.Formats;
using CsCheck;

namespace Citations.Tests.Styles.Apa;

/// <summary>What holds for every entry, whatever is known of the work.</summary>
public sealed partial class ApaPropertyTests
{
    private static readonly Gen<string> Words = Pick(
        "Soil",
        "The Mole",
        "a (b)",
        "x.",
        "y?",
        "“z”",
        "Vol.",
        "No. 3",
        "1990",
        "e123",
        "1-9",
        " spaced ",
        "https://example.org/a",
        "10.1000/x",
        "é<i>f</i>",
        "<b>g",
        "'h'",
        ",",
        ";"
    );

    private static readonly Gen<Reference> Works =
        from type in Gen.Enum<ReferenceType>()
        from texts in Gen.Dictionary(Gen.Enum<TextVariable>(), Words)[0, 14]
        from names in Gen.Dictionary(
            Gen.Enum<NameVariable>(),
            Pick(
                Contributor.Person("Mole", "A."),
                Contributor.Person("Vole"),
                Contributor.Organization("Burrow Inc."),
                new Contributor()
            ).Array[1, 4]
        )[0, 4]
        from dates in Gen.Dictionary(
            Gen.Enum<DateVariable>(),
            Pick(
                new PartialDate(2001),
                new PartialDate(-350),
                new PartialDate(2001, 2, 3),
                new PartialDate("spring"),
                new PartialDate(new DatePoint(2001, 2, 3), new DatePoint(2002, 1, 1)),
                new PartialDate(2003) { IsCirca = true }
            )
        )[0, 4]
        select Make(type, texts, names, dates);

    [Fact]
    public void Punctuation_is_right_whatever_is_missing() => Works.Sample(work => ShouldBeClean(work), iter: 4_000);

    [Fact]
    public void A_citation_is_right_whatever_is_missing() =>
        Works
            .Array[1, 4]
            .Sample(
                works =>
                {
                    Reference[] library = [.. works.Select((work, i) => work with { Id = $"w{i}" })];
                    var document = ApaStyle.Seventh.Format(
                        library,
                        [
                            new([.. library.Select(work => new CitationItem(work.Id))]),
                            .. library.Select(work => new Citation([new(work.Id)], CitationMode.Narrative)),
                        ]
                    );
                    foreach (var citation in document.Citations)
                    {
                        var text = citation.ToPlainText();
                        text.ShouldNotBeEmpty();
                        Flaws.Match(text).Value.ShouldBeEmpty(text);
                    }
                },
                iter: 1_000
            );

    [Fact]
    public void Every_run_knows_its_rule() => Works.Sample(work => ShouldKnowItsRule(ApaStyle.Seventh.Format(work).Nodes), iter: 1_000);

    [Fact]
    public void Works_of_a_library_are_clean()
    {
        foreach (var work in WorkLibrary.Of(1_000))
            ShouldBeClean(work);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\" onload=\"alert(1)")]
    [InlineData("a & b < c > d")]
    [InlineData("\u202Egnidaer\u202C \u0000\u0008")]
    [InlineData("<i><b><i><sup>")]
    [InlineData("</i></b></span>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    public void Html_of_hostile_titles_is_inert(string title)
    {
        var html = ApaStyle
            .Seventh.Format(
                new Reference
                {
                    Type = ReferenceType.Book,
                    Title = title,
                    Publisher = title,
                    Url = "javascript:alert(1)",
                    Author = [Contributor.Organization(title)],
                }
            )
            .ToHtml();
        Regex.Replace(html, "</?(i|b|sup|sub|span)( style=\"[a-z:-]+\")?>", "").ShouldNotContain('<');
        html.ShouldNotContain("href=\"javascript");
        html.ShouldNotContain('\0');
    }

    [Fact]
    public void A_title_of_a_megabyte_is_formatted_in_linear_time()
    {
        foreach (
            var title in new[]
            {
                new string('<', 1_000_000),
                string.Concat(Enumerable.Repeat("<i>", 330_000)),
                string.Concat(Enumerable.Repeat("Word ", 200_000)),
                new string('.', 1_000_000),
            }
        )
        {
            ApaStyle
                .Seventh.Format(new Reference { Type = ReferenceType.Book, Title = title })
                .ToHtml()
                .Length.ShouldBeGreaterThan(100_000);
        }
    }

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static void ShouldBeClean(Reference work)
    {
        var text = ApaStyle.Seventh.Format(work).ToPlainText();
        Flaws.Match(text).Value.ShouldBeEmpty(text);
    }

    private static void ShouldKnowItsRule(EquatableArray<RichTextNode> nodes)
    {
        foreach (var node in nodes)
        {
            if (node is TextRun run)
                run.Origin.ShouldNotBeNull().Rule.ShouldMatch(@"^R\d\.\d+$");
            else if (node is RichTextSpan span)
                ShouldKnowItsRule(span.Children);
        }
    }

    private static Reference Make(
        ReferenceType type,
        Dictionary<TextVariable, string> texts,
        Dictionary<NameVariable, Contributor[]> names,
        Dictionary<DateVariable, PartialDate> dates
    )
    {
        var builder = new ReferenceBuilder { Id = "x", Type = type };
        foreach (var (variable, text) in texts)
            builder[variable] = text;
        foreach (var (variable, list) in names)
            builder[variable] = [.. list];
        foreach (var (variable, date) in dates)
            builder[variable] = date;
        return builder.Build();
    }

    // Two periods in a row, an empty bracket, a separator with nothing before or after it, two spaces.
    [GeneratedRegex(@"(?<![. ])\.\.(?!\.)|\(\s*\)|\[\s*\]|[,;:]\s*[,;)\]]|[(\[]\s*[,;:.)]|^\s|^[,;:.]|  |\s[,;]|[,;]\s*$|[?!]\.")]
    private static partial Regex Flaws { get; }
}

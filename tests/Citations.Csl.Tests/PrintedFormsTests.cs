using System.Text;
using Citations.Csl;
using Citations.Styles;

namespace Citations.Tests;

/// <summary>
/// Numbers, dates and names in each form that CSL has, in each language: ordinals up to 131, Roman numerals, dates and ranges of all kinds
/// with each choice of parts, and lists of names under each attribute.
/// </summary>
public class PrintedFormsTests
{
    private const string Folder = "tests/data/csl/printed";

    private static readonly string[] Numbers =
    [
        .. Enumerable.Range(0, 132).Select(number => $"{number}"),
        .. (string[])["199", "1000", "3999", "4000", "12-15", "3, 5 & 7", "2nd", "5a", "IV", "x", "1–2", "10 to 12"],
    ];

    private static readonly (string Form, string Variable)[] NumberForms =
    [
        ("numeric", "issue"),
        ("roman", "issue"),
        ("ordinal", "edition"),
        ("ordinal", "issue"),
        ("long-ordinal", "edition"),
        ("long-ordinal", "issue"),
    ];

    private static readonly string[] Dates =
    [
        "2013",
        "2013-05",
        "2013-05-07",
        "2013-12-31",
        "2013-21",
        "2013-24",
        "1998/2003",
        "2013-05/2013-06",
        "2013-11/2014-02",
        "2013-05-07/2013-05-09",
        "2013-05-07/2013-06-09",
        "2013-05-07/2014-05-09",
        "2013/..",
        "1900~",
        "-0349",
        "0800",
    ];

    private static readonly Contributor[] Names =
    [
        Contributor.Person("Mole", "Anna Bea"),
        Contributor.Person("Berg", "Jean-Paul") with { NonDroppingParticle = "van der" },
        Contributor.Person("Beethoven", "Ludwig") with { DroppingParticle = "van", Suffix = "Jr." },
        Contributor.Organization("Institute of Moles"),
        Contributor.Person("Król", "Łucja"),
        Contributor.Person("山田", "太郎"),
        Contributor.Person("King", "M. L.") with { Suffix = "III", CommaSuffix = true },
    ];

    public static TheoryData<string> Languages => PrintedStylesTests.Languages;

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_has_its_own_numbers_and_dates(string language)
    {
        StringBuilder text = new();
        // The terms of an edition and of an issue may have genders of their own.
        foreach (var (form, variable) in NumberForms)
        {
            var style = Style(language, $"<number variable='{variable}' form='{form}'/>");
            text.Append(form).Append(' ').Append(variable).Append(": ");
            text.AppendJoin(" | ", Numbers.Select(number => One(style, new() { Edition = number, Issue = number }))).Append('\n');
        }

        foreach (var form in (string[])["text", "numeric"])
        {
            foreach (var parts in (string[])["year-month-day", "year-month", "year"])
                AddDates($"<date variable='issued' form='{form}' date-parts='{parts}'/>");
        }

        AddDates(
            "<date variable='issued' delimiter='/'><date-part name='day' form='numeric-leading-zeros'/>"
                + "<date-part name='month' form='numeric'/><date-part name='year' form='short'/></date>"
        );
        AddDates(
            "<date variable='issued' delimiter=' '><date-part name='day' form='ordinal'/>"
                + "<date-part name='month' form='short' strip-periods='true' text-case='uppercase'/>"
                + "<date-part name='year' prefix='(' suffix=')' range-delimiter='~'/></date>"
        );
        AddNames("<name/>");
        AddNames("<name and='text' delimiter-precedes-last='always'/>");
        AddNames("<name and='symbol' delimiter-precedes-last='never' name-as-sort-order='first'/>");
        AddNames("<name initialize-with='. ' name-as-sort-order='all' delimiter-precedes-last='contextual' sort-separator=' '/>");
        AddNames("<name initialize-with='' form='long' and='text' et-al-min='3' et-al-use-first='1'/><et-al font-style='italic'/>");
        AddNames("<name initialize-with='.' initialize-with-hyphen='false' et-al-min='3' et-al-use-first='2' et-al-use-last='true'/>");
        AddNames("<name form='short' and='text'/><label form='short' prefix=' (' suffix=')'/>");
        AddNames("<name form='count'/>");
        text.ToString().ShouldBeGolden($"{Folder}/forms-{language}.txt");

        void AddDates(string layout)
        {
            var style = Style(language, layout);
            text.Append(layout).Append(": ");
            text.AppendJoin(" | ", Dates.Select(date => One(style, new() { Issued = PartialDate.Parse(date) }))).Append('\n');
        }

        void AddNames(string name)
        {
            var style = Style(language, $"<names variable='editor'>{name}</names>");
            text.Append(name).Append(": ");
            var lists = Enumerable.Range(1, Names.Length).Select(count => Names[..count]);
            text.AppendJoin(" | ", lists.Select(names => One(style, new() { Editor = [.. names] }))).Append('\n');
        }
    }

    private static CslStyle Style(string language, string layout) => MiniStyle.Of(layout, style: $"default-locale='{language}'");

    private static string One(CslStyle style, Reference work) =>
        style.Cite([work with { Id = "a", Type = ReferenceType.Book }], [new CitationItem("a")]);
}

using Citations.Csl;
using Citations.Styles;
using CsCheck;

namespace Citations.Tests.Styles;

public class HostileInputTests
{
    private const string Style = """
        <style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" page-range-format="minimal" demote-non-dropping-particle="never">
          <locale xml:lang="en"><style-options punctuation-in-quote="true"/><terms><term name="editor" form="short"><single>ed.</single><multiple>eds.</multiple></term></terms></locale>
          <macro name="author"><names variable="author editor" delimiter="; "><name and="text" et-al-min="3" et-al-use-first="1" et-al-use-last="true" initialize-with=". " name-as-sort-order="first"/><label form="short" prefix=" (" suffix=")"/><substitute><names variable="editor"/><text variable="title"/></substitute></names></macro>
          <citation collapse="year-suffix" disambiguate-add-year-suffix="true" disambiguate-add-names="true" disambiguate-add-givenname="true" givenname-disambiguation-rule="by-cite">
            <sort><key macro="author"/><key variable="issued"/></sort>
            <layout prefix="(" suffix=")." delimiter="; "><group delimiter=", "><text macro="author"/><date variable="issued" form="text" date-parts="year"/><number variable="volume" form="ordinal"/><group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group></group></layout>
          </citation>
          <bibliography second-field-align="flush" subsequent-author-substitute="---">
            <sort><key macro="author"/><key variable="title" sort="descending"/></sort>
            <layout suffix="."><text variable="citation-number" suffix=". "/><group delimiter=". "><text macro="author"/><text variable="title" text-case="title" quotes="true"/><choose><if is-numeric="page" match="any"><text variable="page" prefix="pp. "/></if><else><text variable="page" font-style="italic"/></else></choose><date variable="issued" form="numeric"/></group></layout>
          </bibliography>
        </style>
        """;

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[0, 12],
        Gen.String[Gen.Char["<>/ibspan\"'’“”«»-–,.&:;!? 0123456789ivxaZé毛\u202E\u0301"], 0, 40],
        Gen.Const("<i>\"a</i>\""),
        Gen.Const("<span class=\"nocase\">X")
    );

    private static readonly Gen<Contributor> Name = Gen.Select(
        Text,
        Text,
        Text,
        Gen.Bool,
        (family, given, suffix, isLiteral) =>
            isLiteral
                ? Contributor.Organization(family)
                : new Contributor
                {
                    Family = family,
                    Given = given,
                    Suffix = suffix,
                }
    );

    private static readonly Gen<Reference> Work = Gen.Select(
        Gen.Int[0, 5],
        Text,
        Text,
        Text,
        Name.Array[0, 4],
        Gen.Int[-3000, 3000],
        (id, title, page, volume, authors, year) =>
            new Reference
            {
                Id = $"w{id}",
                Title = title,
                Page = page,
                Volume = volume,
                Author = [.. authors],
                Issued = year == 0 ? null : new(year),
            }
    );

    [Fact]
    public void Any_reference_is_formatted()
    {
        var style = CslStyle.Parse(Style);
        Gen.Select(Work.Array[0, 6], Text, Text)
            .Sample(
                (works, locator, prefix) =>
                {
                    Citation[] citations =
                    [
                        .. works.Select(
                            (work, index) =>
                                new Citation([
                                    new(work.Id)
                                    {
                                        Locator = locator,
                                        Prefix = prefix,
                                        Suffix = prefix,
                                    },
                                ])
                                {
                                    NoteNumber = index,
                                }
                        ),
                    ];
                    var document = style.Format(works, citations);
                    document.Citations.Count.ShouldBe(works.Length);
                },
                iter: 2000
            );
    }

    [Fact]
    public void A_mangled_style_is_read_or_refused() =>
        Gen.Select(Gen.Int[0, Style.Length - 1], Gen.Int[0, 40], Text)
            .Sample(
                (at, length, insert) =>
                {
                    var mangled = string.Concat(Style.AsSpan(0, at), insert, Style.AsSpan(Math.Min(Style.Length, at + length)));
                    try
                    {
                        CslStyle
                            .Parse(mangled)
                            .Format(
                                [
                                    new Reference
                                    {
                                        Id = "a",
                                        Title = "T",
                                        Page = "1-2",
                                    },
                                ],
                                [new([new("a")])]
                            )
                            .ShouldNotBeNull();
                    }
                    catch (CslException)
                    {
                        // What is not a style says so.
                    }
                },
                iter: 2000
            );

    [Theory]
    [InlineData("""<text macro="m{0}"/><text macro="m{0}"/>""")]
    [InlineData("""<names variable="author"><name/><substitute><text macro="m{0}"/><text macro="m{0}"/></substitute></names>""")]
    public void Macros_that_double_are_refused(string calls) =>
        Should.Throw<CslException>(() => CslStyle.Parse(Doubling(calls))).Message.ShouldContain("macros call each other");

    [Fact]
    public void Branches_that_double_are_walked_once_and_rendered_one_at_a_time() =>
        CslStyle
            .Parse(Doubling("""<choose><if type="book"><text macro="m{0}"/></if><else><text macro="m{0}"/></else></choose>"""))
            .Format(
                [
                    new Reference
                    {
                        Id = "a",
                        Type = ReferenceType.Book,
                        Title = "T",
                    },
                ],
                [new([new("a")])]
            )
            .Citations[0]
            .ToPlainText()
            .ShouldBe("T");

    [Fact]
    public void Groups_nested_without_end_are_refused() =>
        Should
            .Throw<CslException>(() =>
                CslStyle.Parse(
                    $"""
                    <style class="in-text" version="1.0"><info/><citation><layout>{string.Concat(
                        Enumerable.Repeat("<group>", 50_000)
                    )}{string.Concat(Enumerable.Repeat("</group>", 50_000))}</layout></citation></style>
                    """
                )
            )
            .Message.ShouldContain("nested");

    private static string Doubling(string calls) =>
        $"""
            <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><title>t</title></info>
            {string.Concat(
                Enumerable.Range(0, 40).Select(i =>
                    $"<macro name=\"m{i}\">{calls.Replace("{0}", $"{i + 1}", StringComparison.Ordinal)}</macro>"
                )
            )}
            <macro name="m40"><text variable="title"/></macro>
            <citation><layout><text macro="m0"/></layout></citation></style>
            """;
}

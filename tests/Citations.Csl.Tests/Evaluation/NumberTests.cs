using static Citations.Tests.MiniStyle;

namespace Citations.Tests.Evaluation;

public class NumberTests
{
    [Theory]
    [InlineData("2-4", "2–4")]
    [InlineData("2 - 4", "2–4")]
    [InlineData("2,4", "2, 4")]
    [InlineData("2 , 4", "2, 4")]
    [InlineData("2&4", "2 & 4")]
    [InlineData(",2", ",2")]
    [InlineData("2  &  4", "2 & 4")]
    [InlineData("2\\-4", "2-4")]
    [InlineData("1,000", "1,000")]
    [InlineData("A-B", "A-B")]
    [InlineData("third - fourth", "third - fourth")]
    public void The_joints_of_numbers_are_set(string volume, string expected) =>
        Of("""<number variable="volume"/>""").Cite(Work("a") with { Volume = volume }).ShouldBe(expected);

    [Fact]
    public void An_ampersand_is_that_of_the_language() =>
        Citations
            .Csl.CslStyle.Parse(
                """
                <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"><info><title>Mini</title></info>
                  <locale><terms><term name="and" form="symbol">+</term><term name="page-range-delimiter">~</term></terms></locale>
                  <citation><layout><number variable="volume"/></layout></citation>
                </style>
                """
            )
            .Cite(Work("a") with { Volume = "2 & 4-6" })
            .ShouldBe("2 + 4~6");

    [Theory]
    [InlineData("numeric", "2", "2")]
    [InlineData("ordinal", "2", "2nd")]
    [InlineData("ordinal", "11", "11th")]
    [InlineData("ordinal", "21", "21st")]
    [InlineData("ordinal", "112", "112th")]
    [InlineData("long-ordinal", "1", "first")]
    [InlineData("long-ordinal", "10", "tenth")]
    [InlineData("long-ordinal", "11", "11th")]
    [InlineData("roman", "4", "iv")]
    [InlineData("roman", "12", "xii")]
    [InlineData("roman", "444", "cdxliv")]
    [InlineData("roman", "999", "cmxcix")]
    [InlineData("roman", "1949", "mcmxlix")]
    [InlineData("roman", "1558", "mdlviii")]
    [InlineData("roman", "3999", "mmmcmxcix")]
    [InlineData("roman", "4000", "4000")]
    [InlineData("roman", "2-4", "ii–iv")]
    [InlineData("ordinal", "2, 3", "2nd, 3rd")]
    [InlineData("ordinal", "second", "second")]
    public void Numbers_take_the_form_of_the_style(string form, string edition, string expected) =>
        Of($"""<number variable="edition" form="{form}"/>""").Cite(Work("a") with { Edition = edition }).ShouldBe(expected);

    [Fact]
    public void Numbers_inside_a_text_sort_as_numbers()
    {
        string[] volumes = ["2", "10", "10a", "10b", "100", "A2", "A10"];
        Citations
            .Csl.CslStyle.Parse(
                """
                <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"><info><title>Mini</title></info>
                  <citation><sort><key variable="volume"/></sort><layout delimiter="; "><number variable="volume"/></layout></citation>
                </style>
                """
            )
            .Cite([.. volumes.Reverse().Select(volume => Work(volume) with { Volume = volume })])
            .ShouldBe("2; 10; 10a; 10b; 100; A2; A10");
    }
}

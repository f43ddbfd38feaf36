using Citations.Styles;

namespace Citations.Tests.Styles.Case;

/// <summary>Surnames that are also words, after initials in titles in Title Case.</summary>
public sealed class InitialedNamesTests
{
    [Theory]
    [InlineData("Essays in Honour of J.P. Marsh", "Essays in honour of J.P. Marsh")]
    [InlineData("Collected Papers of R. T. Field on Soil", "Collected papers of R. T. Field on soil")]
    [InlineData("Letters From W.E.B. Stone and A.L. Frost to Their Friends", "Letters from W.E.B. Stone and A.L. Frost to their friends")]
    [InlineData("A Guide to J.-P. Bird’s Theory of Nests", "A guide to J.-P. Bird’s theory of nests")]
    [InlineData("Memories of K. M. Winter-Bloom and Others", "Memories of K. M. Winter-Bloom and others")]
    [InlineData("The Early Notes of H. G. Banks: A Study in Method", "The early notes of H. G. Banks: A study in method")]
    public void A_surname_after_initials_keeps_its_capital(string title, string expected) => Convert(title).ShouldBe(expected);

    [Theory]
    [InlineData("The Making of U.S. Policy After the War", "The making of U.S. policy after the war")]
    [InlineData("The Growth of U. K. Housing Markets", "The growth of U. K. housing markets")]
    [InlineData("Patterns of D.N.A. Repair in Old Cells", "Patterns of D.N.A. repair in old cells")]
    public void Letters_with_periods_that_are_no_initials_say_nothing(string title, string expected) => Convert(title).ShouldBe(expected);

    private static string Convert(string title) => SentenceCase.Default.Convert(title).Text;
}

using Citations.Articles.Documents;

namespace Citations.Tests.Documents;

public sealed class WordAlignmentTests
{
    [Theory]
    [InlineData("moles dig", "moles dig", "moles=moles  =  dig=dig")]
    [InlineData("moles dig", "moles run", "moles=moles  =  dig~run")]
    [InlineData("dig", "moles dig", "~moles  dig=dig")]
    [InlineData("moles dig", "moles", "moles=moles  dig~")]
    [InlineData("a x d", "a y z d", "a=a  =  x~y z  =  d=d")]
    [InlineData("moles, dig", "moles dig", "moles=moles ,~  =  dig=dig")]
    [InlineData("", "moles", "~moles")]
    [InlineData("moles", "", "moles~")]
    [InlineData("", "", "")]
    public void Words_that_both_share_stand_beside_each_other(string left, string right, string expected)
    {
        var pairs = WordAlignment.Of(left, right).ToList();

        string.Concat(pairs.Select(pair => pair.Left.In(left).ToString())).ShouldBe(left);
        string.Concat(pairs.Select(pair => pair.Right.In(right).ToString())).ShouldBe(right);
        string.Join(
                ' ',
                pairs.Select(pair =>
                    $"{pair.Left.In(left)}{(pair.Left.In(left).SequenceEqual(pair.Right.In(right)) ? '=' : '~')}{pair.Right.In(right)}"
                )
            )
            .ShouldBe(expected);
    }

    [Theory]
    [InlineData(1500, 3)]
    [InlineData(1501, 1)]
    public void A_very_long_middle_is_not_aligned(int words, int pairs)
    {
        var left = string.Concat(Enumerable.Repeat(".", words - 1)) + "x";
        var right = "x" + string.Concat(Enumerable.Repeat("!", words - 1));

        WordAlignment.Of(left, right).Count().ShouldBe(pairs);
    }
}

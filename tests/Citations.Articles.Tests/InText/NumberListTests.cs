using Citations.Articles.InText;

namespace Citations.Tests.InText;

public sealed class NumberListTests
{
    [Theory]
    [InlineData("1", "1")]
    [InlineData("1499", "1499")]
    [InlineData("1,2;3", "1 2 3")]
    [InlineData("1 2", "1 2")]
    [InlineData(" 1 , 2 ", "1 2")]
    [InlineData("2-4", "2 3 4")]
    [InlineData("2–4, 7—8", "2 3 4 7 8")]
    [InlineData("2‐3,5‑6", "2 3 5 6")]
    [InlineData("2−3,5⁻6", "2 3 5 6")]
    [InlineData("2- 4", "2 3 4")]
    [InlineData("1, 1", "1 1")]
    [InlineData("", null)]
    [InlineData("0", null)]
    [InlineData("1500", null)]
    [InlineData("99999999999", null)]
    [InlineData("1a", null)]
    [InlineData("-1", null)]
    [InlineData("1-", null)]
    [InlineData("1--2", null)]
    [InlineData("1-,2", null)]
    [InlineData("4-2", null)]
    [InlineData("4-4", null)]
    [InlineData("1.2", null)]
    public void Numbers_and_ranges_are_read(string text, string? numbers) =>
        (NumberList.Read(text) is { } read ? string.Join(' ', read) : null).ShouldBe(numbers);

    [Theory]
    [InlineData("1-101", 101)]
    [InlineData("1-102", null)]
    public void A_range_has_at_most_a_hundred_steps(string text, int? count) => NumberList.Read(text)?.Count.ShouldBe(count!.Value);

    [Theory]
    [InlineData(101, true)]
    [InlineData(102, false)]
    public void A_list_has_at_most_a_hundred_and_one_numbers(int count, bool isRead) =>
        (NumberList.Read(string.Join(',', Enumerable.Range(1, count))) is not null).ShouldBe(isRead);

    [Theory]
    [InlineData("5-2", "5 4 3 2")]
    [InlineData("5–4", "5 4")]
    [InlineData("9, 5-3", "9 5 4 3")]
    [InlineData("2-5", "2 3 4 5")]
    [InlineData("5-5", null)]
    [InlineData("101-1", "101")]
    [InlineData("102-1", null)]
    public void What_can_only_be_a_range_may_run_backwards(string text, string? numbers)
    {
        var read = NumberList.Read(text, mayRunBackwards: true);

        (read is null ? null : read.Count > 9 ? $"{read.Count}" : string.Join(' ', read)).ShouldBe(numbers);
    }
}

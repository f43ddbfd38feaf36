namespace Citations.Tests;

public sealed class FieldBagTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    public void Of_fields_with_one_name_the_last_wins_in_the_place_of_the_first(int count)
    {
        var once = Enumerable.Range(0, count).Select(i => KeyValuePair.Create($"f{i}", JsonText.ToElement($"{i}")));
        var bag = FieldBag.Of([.. once, KeyValuePair.Create("f1", JsonText.ToElement("again"))]);

        bag.Count.ShouldBe(count);
        bag.Select(field => field.Key).ShouldBe(once.Select(field => field.Key));
        bag.GetString("f1").ShouldBe("again");
        bag.GetString("f2").ShouldBe("2");
        bag["none"].ShouldBeNull();
    }

    [Fact]
    public void The_order_of_many_fields_does_not_count()
    {
        var fields = Enumerable.Range(0, 40).Select(i => KeyValuePair.Create($"f{i}", JsonText.ToElement($"{i}"))).ToArray();
        var bag = FieldBag.Of(fields);
        bag.Equals(FieldBag.Of(fields.Reverse())).ShouldBeTrue();
        bag.Equals(bag.Without("f7")).ShouldBeFalse();
        bag.Equals(bag.With("f7", "other")).ShouldBeFalse();
    }
}

namespace Citations.Tests;

/// <summary>A builder keeps one bit for each variable, so an enumeration of variables has at most 64 members.</summary>
public sealed class SetKeysTests
{
    [Fact]
    public void Each_enumeration_of_variables_fits()
    {
        const int bits = 64;

        Enum.GetValues<TextVariable>().Length.ShouldBeLessThanOrEqualTo(bits);
        Enum.GetValues<NameVariable>().Length.ShouldBeLessThanOrEqualTo(bits);
        Enum.GetValues<DateVariable>().Length.ShouldBeLessThanOrEqualTo(bits);
    }

    [Fact]
    public void Every_variable_that_is_set_is_built()
    {
        var builder = new ReferenceBuilder();
        foreach (var variable in Enum.GetValues<TextVariable>())
            builder[variable] = variable.ToString();

        var reference = builder.Build();

        foreach (var variable in Enum.GetValues<TextVariable>())
            reference[variable].ShouldBe(variable.ToString());
    }
}

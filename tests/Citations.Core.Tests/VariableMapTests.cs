using CsCheck;

namespace Citations.Tests;

public sealed class VariableMapTests
{
    [Fact]
    public void It_behaves_as_a_dictionary_does() =>
        Gen.Select(Gen.Enum<TextVariable>(), Gen.Int[0, 9])
            .Array.Sample(steps =>
            {
                var map = VariableMap<TextVariable, int>.Empty;
                var model = new Dictionary<TextVariable, int>();
                foreach (var (key, value) in steps)
                {
                    if (value == 0)
                    {
                        map = map.Without(key);
                        model.Remove(key);
                    }
                    else
                    {
                        map = map.With(key, value);
                        model[key] = value;
                    }
                }

                map.OrderBy(p => p.Key).ShouldBe(model.OrderBy(p => p.Key));
                map.Keys.ShouldBe(map.Keys.Order());
            });
}

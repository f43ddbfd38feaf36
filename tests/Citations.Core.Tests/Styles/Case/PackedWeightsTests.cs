using Citations.Styles;

namespace Citations.Tests.Styles.Case;

public sealed class PackedWeightsTests
{
    [Fact]
    public void Weights_are_read_by_the_numbers_of_their_steps()
    {
        var random = new Random(1);
        sbyte[] steps = [.. Enumerable.Range(0, PackedWeights.Steps).Select(i => (sbyte)(2 * i - 60))];
        // More than one part is read at a time, and the last part is shorter.
        int[] numbers = [.. Enumerable.Range(0, 10_004).Select(_ => random.Next(PackedWeights.Steps))];
        var bytes = steps.Select(step => (byte)step).ToList();
        foreach (var group in numbers.Chunk(PackedWeights.PerGroup))
        {
            var packed = group[0] | group[1] << 6 | group[2] << 12 | group[3] << 18;
            bytes.AddRange([(byte)packed, (byte)(packed >> 8), (byte)(packed >> 16)]);
        }

        var weights = new sbyte[numbers.Length];
        PackedWeights.Read(new MemoryStream([.. bytes]), weights);

        Assert.Equal(numbers.Select(number => steps[number]), weights);
    }

    [Fact]
    public void Data_that_end_early_are_an_error()
    {
        var bytes = new byte[PackedWeights.Steps + PackedWeights.BytesPerGroup];
        Assert.Throws<EndOfStreamException>(() => PackedWeights.Read(new MemoryStream(bytes), new sbyte[2 * PackedWeights.PerGroup]));
    }
}

using Citations.Styles;

namespace Citations.Training.SentenceCase;

/// <summary>
/// The steps to which weights are rounded: those that leave the least squared error, found exactly over the counts of the 255 values that
/// a weight has before. A value is rounded to the mean of the values between two borders.
/// </summary>
internal static class WeightSteps
{
    private const int Values = 2 * sbyte.MaxValue + 1;

    /// <summary>The steps, and the number of the step of a value.</summary>
    internal static (sbyte[] Steps, Func<sbyte, int> StepOf) Of(ReadOnlySpan<sbyte> weights)
    {
        var counts = new long[Values];
        foreach (var weight in weights)
            counts[weight + sbyte.MaxValue]++;
        var segments = new Segments(counts);
        var borders = Borders(segments);
        var steps = new sbyte[PackedWeights.Steps];
        var stepOf = new int[Values];
        for (var step = 0; step < PackedWeights.Steps; step++)
        {
            steps[step] = (sbyte)(segments.Mean(borders[step], borders[step + 1]) - sbyte.MaxValue);
            Array.Fill(stepOf, step, borders[step], borders[step + 1] - borders[step]);
        }

        return (steps, weight => stepOf[weight + sbyte.MaxValue]);
    }

    // best[k][end] is the least error of the values before "end" in k steps.
    private static int[] Borders(Segments segments)
    {
        var best = new double[PackedWeights.Steps + 1, Values + 1];
        var from = new int[PackedWeights.Steps + 1, Values + 1];
        for (var end = 1; end <= Values; end++)
            best[0, end] = double.PositiveInfinity;
        for (var step = 1; step <= PackedWeights.Steps; step++)
            for (var end = 0; end <= Values; end++)
            {
                best[step, end] = double.PositiveInfinity;
                for (var start = 0; start <= end; start++)
                {
                    var error = best[step - 1, start] + segments.Error(start, end);
                    if (error < best[step, end])
                        (best[step, end], from[step, end]) = (error, start);
                }
            }

        var borders = new int[PackedWeights.Steps + 1];
        borders[^1] = Values;
        for (var step = PackedWeights.Steps; step > 0; step--)
            borders[step - 1] = from[step, borders[step]];
        return borders;
    }

    // Sums of counts, of values and of their squares before each value.
    private sealed class Segments
    {
        private readonly double[] _counts = new double[Values + 1];
        private readonly double[] _sums = new double[Values + 1];
        private readonly double[] _squares = new double[Values + 1];

        internal Segments(long[] counts)
        {
            for (var value = 0; value < Values; value++)
            {
                _counts[value + 1] = _counts[value] + counts[value];
                _sums[value + 1] = _sums[value] + (double)counts[value] * value;
                _squares[value + 1] = _squares[value] + (double)counts[value] * value * value;
            }
        }

        internal int Mean(int start, int end)
        {
            var count = _counts[end] - _counts[start];
            return count > 0 ? (int)Math.Round((_sums[end] - _sums[start]) / count) : sbyte.MaxValue;
        }

        internal double Error(int start, int end)
        {
            var (count, mean) = (_counts[end] - _counts[start], (double)Mean(start, end));
            var (sum, squares) = (_sums[end] - _sums[start], _squares[end] - _squares[start]);
            return squares - 2 * mean * sum + count * mean * mean;
        }
    }
}

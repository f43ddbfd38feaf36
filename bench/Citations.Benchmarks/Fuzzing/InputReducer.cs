namespace Citations.Benchmarks.Fuzzing;

/// <summary>Makes an input smaller as long as it fails in the same way: pieces are cut out, halves first, single characters last.</summary>
internal static class InputReducer
{
    private const int Attempts = 2000;

    internal static FuzzInput Reduce(FuzzInput input, Func<FuzzInput, bool> stillFails)
    {
        var attempts = 0;
        for (var piece = Math.Max(1, input.Length / 2); piece > 0; piece /= 2)
        {
            for (var at = 0; at + piece <= input.Length && attempts < Attempts; attempts++)
            {
                var smaller = Without(input, at, piece);
                if (stillFails(smaller))
                    input = smaller;
                else
                    at += piece;
            }
        }

        return input;
    }

    private static FuzzInput Without(FuzzInput input, int at, int count) =>
        input.Bytes is { } bytes ? new("", [.. bytes[..at], .. bytes[(at + count)..]]) : new(input.Text.Remove(at, count));
}

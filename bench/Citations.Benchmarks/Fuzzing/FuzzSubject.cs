namespace Citations.Benchmarks.Fuzzing;

/// <summary>What is under test: makes inputs, reads them and proves what must hold of every one. One subject is for one thread.</summary>
/// <param name="name">Its name on the command line.</param>
internal abstract class FuzzSubject(string name)
{
    internal string Name => name;

    /// <summary>The same for another thread.</summary>
    internal abstract FuzzSubject Again();

    /// <summary>Makes an input: the same for the same numbers.</summary>
    internal abstract FuzzInput Make(long seed, long number);

    /// <summary>Reads an input; only what its reader documents may be thrown, and that is caught here.</summary>
    internal abstract object? Read(FuzzInput input);

    /// <summary>What does not hold of an input that was read, or null.</summary>
    internal virtual string? Refute(FuzzInput input, long number, object? result) => null;
}

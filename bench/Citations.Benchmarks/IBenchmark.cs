namespace Citations.Benchmarks;

/// <summary>Work whose cost is measured.</summary>
internal interface IBenchmark
{
    /// <summary>The name on the command line.</summary>
    string Name { get; }

    /// <summary>What is measured, for the command's help.</summary>
    string Description { get; }

    /// <summary>Prepares the input, measures and gives a line for each result.</summary>
    /// <param name="data">The folder of the shared data.</param>
    IEnumerable<string> Run(string data);
}

namespace Citations.Tests;

/// <summary>Tests that measure the whole process, such as its memory, and so run while no other does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    internal const string Name = "alone";
}

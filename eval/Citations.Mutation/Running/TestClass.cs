namespace Citations.Mutation.Running;

/// <summary>A class of tests that passes without a mutant.</summary>
/// <param name="Program">The test project's executable.</param>
/// <param name="Name">The class.</param>
/// <param name="Reached">The mutants whose code it runs.</param>
/// <param name="Time">How long it takes, with the start of the process.</param>
internal sealed record TestClass(TestProgram Program, string Name, IReadOnlySet<int> Reached, TimeSpan Time);

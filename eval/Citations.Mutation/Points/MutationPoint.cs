using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Citations.Mutation.Points;

/// <summary>A place of the source that can be mutated in one way.</summary>
/// <param name="Node">The expression or statement.</param>
/// <param name="Mutated">The mutated code, as a person reads it.</param>
/// <param name="Form">
/// The code that chooses at run time: <c>{on}</c> stands for "this mutant is active", <c>{original}</c> for the original, which may hold
/// switches.
/// </param>
internal sealed record MutationPoint(SyntaxNode Node, string Mutated, string Form)
{
    /// <summary>The point whose mutated code is evaluated in place of the original.</summary>
    internal static MutationPoint Instead(SyntaxNode node, string mutated, string? code = null) =>
        new(node, mutated, $"({{on}} ? {code ?? mutated} : {{original}})");

    /// <summary>The code that chooses between the original, in which other mutants may be chosen, and this mutant.</summary>
    internal string Switch(int number, string original) =>
        Form.Replace("{original}", original, StringComparison.Ordinal)
            .Replace("{on}", string.Create(CultureInfo.InvariantCulture, $"global::ActiveMutant.Is({number})"), StringComparison.Ordinal);
}

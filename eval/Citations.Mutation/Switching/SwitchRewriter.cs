using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Citations.Mutation.Switching;

/// <summary>Writes the mutants of a file into its code, each chosen at run time.</summary>
internal sealed class SwitchRewriter : CSharpSyntaxRewriter
{
    private readonly ILookup<SyntaxNode, Mutant> _mutants;

    private SwitchRewriter(IEnumerable<Mutant> mutants) => _mutants = mutants.ToLookup(mutant => mutant.Point.Node);

    /// <summary>The code of the file of these mutants, with a switch for each.</summary>
    internal static string Rewrite(IReadOnlyCollection<Mutant> mutants) =>
        new SwitchRewriter(mutants).Visit(mutants.First().Point.Node.SyntaxTree.GetRoot())!.ToFullString();

    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        var inner = base.Visit(node);
        if (node is null || inner is null || !_mutants.Contains(node))
            return inner;
        var code = _mutants[node].Aggregate(inner.ToString(), (original, mutant) => mutant.Point.Switch(mutant.Number, original));
        SyntaxNode switched = node is StatementSyntax ? SyntaxFactory.ParseStatement(code) : SyntaxFactory.ParseExpression(code);
        return switched.WithTriviaFrom(inner);
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Citations.Mutation.Points;

/// <summary>Variables that an expression declares for the code around it.</summary>
internal static class Declarations
{
    internal static bool In(SyntaxNode node) => Of(node).Any();

    /// <summary>Whether the expression declares a variable that has a value where it is false.</summary>
    internal static bool InDenial(SyntaxNode node) =>
        Of(node)
            .SelectMany(variable => variable.Ancestors().TakeWhile(ancestor => ancestor != node.Parent))
            .Any(ancestor => ancestor.Kind() is SyntaxKind.NotPattern or SyntaxKind.LogicalNotExpression);

    private static IEnumerable<SyntaxNode> Of(SyntaxNode node) =>
        node.DescendantNodesAndSelf(inner => inner is not (AnonymousFunctionExpressionSyntax or SwitchExpressionSyntax))
            .OfType<SingleVariableDesignationSyntax>();
}

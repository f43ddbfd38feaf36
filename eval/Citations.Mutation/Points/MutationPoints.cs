using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Citations.Mutation.Points;

/// <summary>All the places of a file that can be mutated.</summary>
internal static class MutationPoints
{
    internal static IEnumerable<MutationPoint> In(SyntaxNode root) => root.DescendantNodes(n => !Constants.Holds(n)).SelectMany(Of);

    private static IEnumerable<MutationPoint> Of(SyntaxNode node) =>
        node switch
        {
            _ when Constants.Holds(node) => [],
            ExpressionSyntax expression => Of(expression).Concat(ConditionPoints.Of(expression)),
            ExpressionStatementSyntax statement => StatementPoints.Of(statement),
            _ => [],
        };

    private static IEnumerable<MutationPoint> Of(ExpressionSyntax node) =>
        node switch
        {
            BinaryExpressionSyntax binary => BinaryPoints.Of(binary),
            LiteralExpressionSyntax literal => LiteralPoints.Of(literal),
            InterpolatedStringExpressionSyntax text => [MutationPoint.Instead(text, "\"\"")],
            PrefixUnaryExpressionSyntax not when not.IsKind(SyntaxKind.LogicalNotExpression) && !Declarations.In(not) =>
            [
                new(not, not.Operand.ToString(), "({on} ^ {original})"),
            ],
            _ => [],
        };
}

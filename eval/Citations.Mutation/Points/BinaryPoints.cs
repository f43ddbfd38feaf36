using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Citations.Mutation.Points;

/// <summary>Operators between two operands.</summary>
internal static class BinaryPoints
{
    private static readonly Dictionary<SyntaxKind, string> Other = new()
    {
        [SyntaxKind.EqualsExpression] = "!=",
        [SyntaxKind.NotEqualsExpression] = "==",
        [SyntaxKind.LessThanExpression] = "<=",
        [SyntaxKind.LessThanOrEqualExpression] = "<",
        [SyntaxKind.GreaterThanExpression] = ">=",
        [SyntaxKind.GreaterThanOrEqualExpression] = ">",
        [SyntaxKind.LogicalAndExpression] = "||",
        [SyntaxKind.LogicalOrExpression] = "&&",
        [SyntaxKind.AddExpression] = "-",
        [SyntaxKind.SubtractExpression] = "+",
        [SyntaxKind.MultiplyExpression] = "/",
        [SyntaxKind.DivideExpression] = "*",
    };

    internal static IEnumerable<MutationPoint> Of(BinaryExpressionSyntax node)
    {
        if (node.IsKind(SyntaxKind.CoalesceExpression))
            return Coalesce(node);
        if (!Other.TryGetValue(node.Kind(), out var other) || IsConcatenation(node))
            return [];
        var (left, right) = (node.Left.ToString(), node.Right.ToString());
        return Declarations.In(node)
            ? LeftAlone(node)
            : [MutationPoint.Instead(node, $"{left} {other} {right}", $"(({left}) {other} ({right}))")];
    }

    /// <summary>
    /// A variable cannot be declared a second time in the mutated code: the right operand of a logical operator is left out.
    /// </summary>
    private static IEnumerable<MutationPoint> LeftAlone(BinaryExpressionSyntax node) =>
        node.Kind() switch
        {
            SyntaxKind.LogicalAndExpression => [new(node.Right, "true", "({original} || {on})")],
            SyntaxKind.LogicalOrExpression => [new(node.Right, "false", "({original} && !{on})")],
            _ => [],
        };

    private static IEnumerable<MutationPoint> Coalesce(BinaryExpressionSyntax node) =>
        node.Right is ThrowExpressionSyntax
            ? []
            : IsDefault(node.Right) ? [WithoutLeft(node)]
            : [WithoutLeft(node), new(node.Right, "default", "({on} ? default! : {original})")];

    private static MutationPoint WithoutLeft(BinaryExpressionSyntax node) => new(node.Left, "null", "({on} ? null : {original})");

    /// <summary>Whether the code is the default of its type already: the mutant would be the original.</summary>
    private static bool IsDefault(ExpressionSyntax node) =>
        node.Kind() is SyntaxKind.FalseLiteralExpression or SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression
        || node is LiteralExpressionSyntax { Token.Value: 0 };

    private static bool IsConcatenation(BinaryExpressionSyntax node) =>
        node.IsKind(SyntaxKind.AddExpression)
        && node.DescendantNodesAndSelf(n => n is BinaryExpressionSyntax)
            .Any(n => n.IsKind(SyntaxKind.StringLiteralExpression) || n is InterpolatedStringExpressionSyntax);
}

using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Citations.Mutation.Points;

/// <summary>Literals, to another of their type.</summary>
internal static class LiteralPoints
{
    internal static IEnumerable<MutationPoint> Of(LiteralExpressionSyntax node) =>
        Other(node) is { } other ? [MutationPoint.Instead(node, other)] : [];

    private static string? Other(LiteralExpressionSyntax node) =>
        node.Kind() switch
        {
            SyntaxKind.TrueLiteralExpression => "false",
            SyntaxKind.FalseLiteralExpression => "true",
            SyntaxKind.NumericLiteralExpression => $"{node} + 1",
            SyntaxKind.CharacterLiteralExpression => @"'\u0001'",
            SyntaxKind.StringLiteralExpression => node.Token.ValueText.Length == 0 ? "\"mutated\"" : "\"\"",
            _ => null,
        };
}

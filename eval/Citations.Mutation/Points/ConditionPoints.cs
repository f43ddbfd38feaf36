using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Citations.Mutation.Points;

/// <summary>Expressions that are Boolean by the place where they stand: their negation.</summary>
internal static class ConditionPoints
{
    internal static IEnumerable<MutationPoint> Of(ExpressionSyntax node)
    {
        if (!IsBoolean(node) || HasNegationOfItsOwn(node))
            return [];
        if (!Declarations.In(node))
            return [new(node, $"!({node})", "({on} ^ ({original}))")];
        // A negated condition would leave the variable that it declares without a value.
        return Declarations.InDenial(node)
            ? [new(node, "true", "(({original}) || {on})")]
            : [new(node, "false", "(({original}) && !{on})")];
    }

    private static bool IsBoolean(ExpressionSyntax node) =>
        node.Parent switch
        {
            IfStatementSyntax or WhileStatementSyntax or DoStatementSyntax or WhenClauseSyntax or CatchFilterClauseSyntax => true,
            ForStatementSyntax loop => loop.Condition == node,
            ConditionalExpressionSyntax choice => choice.Condition == node,
            BinaryExpressionSyntax logical => logical.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression
                && node.Kind() is not (SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression),
            ReturnStatementSyntax or ArrowExpressionClauseSyntax => ReturnsBoolean(node),
            _ => false,
        };

    private static bool ReturnsBoolean(SyntaxNode node) =>
        node.Ancestors()
            .FirstOrDefault(ancestor =>
                ancestor is MemberDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax
            ) switch
        {
            MethodDeclarationSyntax method => IsBool(method.ReturnType),
            BasePropertyDeclarationSyntax property => IsBool(property.Type),
            OperatorDeclarationSyntax @operator => IsBool(@operator.ReturnType),
            LocalFunctionStatementSyntax function => IsBool(function.ReturnType),
            _ => false,
        };

    private static bool IsBool(TypeSyntax type) => type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.BoolKeyword };

    /// <summary>What <see cref="BinaryPoints"/> and <see cref="LiteralPoints"/> negate already.</summary>
    private static bool HasNegationOfItsOwn(ExpressionSyntax node) =>
        node.Kind()
            is SyntaxKind.EqualsExpression
                or SyntaxKind.NotEqualsExpression
                or SyntaxKind.LogicalNotExpression
                or SyntaxKind.TrueLiteralExpression
                or SyntaxKind.FalseLiteralExpression
        && !Declarations.In(node);
}

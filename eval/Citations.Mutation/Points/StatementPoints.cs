using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Citations.Mutation.Points;

/// <summary>Calls and assignments that are statements of their own: left out.</summary>
internal static class StatementPoints
{
    internal static IEnumerable<MutationPoint> Of(ExpressionStatementSyntax node) =>
        Declarations.In(node) ? [] : [new(node, "(removed)", "{ if (!{on}) {original} }")];
}

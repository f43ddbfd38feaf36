using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Citations.Mutation.Switching;

/// <summary>Finds the mutants that a compiler error comes from: those of the smallest code around the error that has any.</summary>
internal static class Blame
{
    /// <summary>The numbers of the mutants; none if the file has no mutant.</summary>
    /// <param name="code">The code with its switches.</param>
    /// <param name="position">The place of the error.</param>
    internal static IReadOnlyList<int> For(string code, LinePosition position)
    {
        var tree = CSharpSyntaxTree.ParseText(code);
        var place = tree.GetText().Lines.GetPosition(position);
        var around = tree.GetRoot().FindToken(place).Parent?.AncestorsAndSelf() ?? [];
        return around.Select(SwitchesIn).FirstOrDefault(numbers => numbers.Count > 0) ?? [];
    }

    private static List<int> SwitchesIn(SyntaxNode node) =>
        [
            .. node.DescendantNodesAndSelf()
                .OfType<InvocationExpressionSyntax>()
                .Where(call => call.Expression.ToString() == "global::ActiveMutant.Is")
                .Select(call => int.Parse(call.ArgumentList.Arguments[0].ToString(), CultureInfo.InvariantCulture)),
        ];
}

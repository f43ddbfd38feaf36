using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Citations.Mutation.Points;

/// <summary>Code that the compiler evaluates, where nothing can be chosen at run time.</summary>
internal static class Constants
{
    internal static bool Holds(SyntaxNode node) =>
        node switch
        {
            AttributeListSyntax or PatternSyntax or CaseSwitchLabelSyntax or EnumMemberDeclarationSyntax => true,
            GotoStatementSyntax or InterpolationAlignmentClauseSyntax => true,
            FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
            LocalDeclarationStatementSyntax local => local.IsConst,
            EqualsValueClauseSyntax { Parent: ParameterSyntax } => true,
            _ => false,
        };
}

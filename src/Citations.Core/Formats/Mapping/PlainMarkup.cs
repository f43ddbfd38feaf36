using System.Buffers;
using System.Text;

namespace Citations.Formats.Mapping;

/// <summary>
/// Works without inline markup, for formats whose fields are plain text and whose programs would show the tags. What is raised keeps its
/// place where Unicode has the characters for it (<c>10⁶</c>); what is lowered is written on the line, as in <c>CO2</c>, except for a
/// number after another.
/// </summary>
internal static class PlainMarkup
{
    private const string Plain = "0123456789+-−=()";
    private static readonly SearchValues<char> PlainSigns = SearchValues.Create(Plain);
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎";

    /// <summary>The works as they come, each without markup.</summary>
    internal static IEnumerable<Reference> Of(IEnumerable<Reference> references) =>
        references.Select(reference => reference.MapTexts(Of));

    // A DOI may hold what looks like a tag.
    private static string Of(TextVariable variable, string text) =>
        variable is not (TextVariable.Doi or TextVariable.Url) && text.Contains('<', StringComparison.Ordinal) ? Of(text) : text;

    /// <summary>A text without its markup; a tag without a partner is a character.</summary>
    internal static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        Stack<TextStyle> styles = [];
        foreach (var piece in InlineMarkup.Read(text))
        {
            if (piece.Kind == InlineMarkup.PieceKind.Open)
                styles.Push(piece.Style);
            else if (piece.Kind == InlineMarkup.PieceKind.Close)
                styles.Pop();
            else
                plain.Append(Placed(piece.Text, styles, isAfterDigit: plain.Length > 0 && char.IsAsciiDigit(plain[^1])));
        }

        return plain.ToString();
    }

    private static string Placed(string text, Stack<TextStyle> styles, bool isAfterDigit)
    {
        var signs =
            styles.Contains(TextStyle.Superscript) ? Raised
            : isAfterDigit && styles.Contains(TextStyle.Subscript) ? Lowered
            : null;
        return signs is null || text.AsSpan().ContainsAnyExcept(PlainSigns)
            ? text
            : string.Concat(text.Select(c => signs[Plain.IndexOf(c, StringComparison.Ordinal)]));
    }
}

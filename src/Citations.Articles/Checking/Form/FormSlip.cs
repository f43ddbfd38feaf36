using System.Text.RegularExpressions;

namespace Citations.Articles.Checking.Form;

/// <summary>A slip against the form of an APA entry, which its own text proves.</summary>
/// <param name="Rule">The rule that reports it.</param>
/// <param name="Part">The part of the entry in which it is looked for.</param>
/// <param name="Pattern">The slip in the words around it that prove it; its group <c>slip</c> is what is replaced.</param>
/// <param name="Right">The right text; null if the match is not a slip after all.</param>
/// <param name="Says">The fault, as the end of a sentence that begins with the written words.</param>
internal sealed partial record FormSlip(
    DiagnosticDescriptor Rule,
    FormPart Part,
    Regex Pattern,
    Func<Match, FormParts, string?> Right,
    string Says
)
{
    internal FormSlip(DiagnosticDescriptor rule, FormPart part, Regex pattern, string right, string says)
        : this(rule, part, pattern, (match, _) => match.Result(right), says) { }

    /// <summary>Whether the right form takes words away that may be the author's, so that it is only proposed.</summary>
    internal bool IsProposal { get; init; }

    /// <summary>The advice, where the right text does not show it.</summary>
    internal string? Advice { get; init; }

    /// <summary>Whether what belongs there can be written without asking the author.</summary>
    internal bool HasEdits { get; init; } = true;

    /// <summary>Whether a record that proves the entry says enough of the work.</summary>
    internal bool IsOfUnproved { get; init; }

    /// <summary>
    /// Whether lists in other languages have the form as their own: in German, French and Spanish no comma is before "&amp;".
    /// </summary>
    internal bool IsOfEnglish { get; init; }

    /// <summary>The slips of one kind in an entry, each with what belongs there, in their order.</summary>
    internal IEnumerable<(Match Match, string Right)> In(FormParts parts)
    {
        if (parts[Part] is not { } span || span.End > parts.Text.Length)
            yield break;
        for (var match = Pattern.Match(parts.Text, span.Start, span.Length); match.Success; match = match.NextMatch())
        {
            if (Right(match, parts) is { } right && right != Spaced(match.Groups["slip"].Value))
                yield return (match, right);
        }
    }

    /// <summary>A space that does not break is a space, and so is the break of a line with the indentation of the next.</summary>
    private static string Spaced(string words) =>
        words.Contains('\n', StringComparison.Ordinal) ? LineBreak.Replace(words, " ") : words.Replace('\u00A0', ' ');

    [GeneratedRegex(@"\s*\n\s*", RegexOptions.CultureInvariant)]
    private static partial Regex LineBreak { get; }
}

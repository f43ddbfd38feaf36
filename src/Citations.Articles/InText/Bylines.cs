using System.Buffers;
using System.Text.RegularExpressions;
using Citations.Articles.Documents;
using Citations.Articles.Words;

namespace Citations.Articles.InText;

/// <summary>
/// The lines of authors and of their affiliations below a title: their raised numbers lead from one to the other and cite nothing.
/// </summary>
internal static partial class Bylines
{
    private const int BlocksToTry = 12;
    private const int LongestLine = 600;

    private static readonly SearchValues<char> RaisedMarks = SearchValues.Create("0123456789,*†‡ ");

    /// <summary>The stretches of the text that such lines are.</summary>
    internal static HashSet<SourceSpan> Of(ArticleDocument document)
    {
        HashSet<SourceSpan> lines = [];
        var blocks = document.Blocks.Where(block => block.IsText && block.Kind != BlockKind.Heading).Take(BlocksToTry).ToList();
        if (blocks.Find(block => AreNames(document, block)) is { } names)
            lines.Add(names.Span);
        for (var i = 1; i < blocks.Count; i++)
        {
            if (!IsAffiliation(document, blocks[i]))
                continue;
            if (lines.Count == 0 && !HasRaisedNumber(document, blocks[i - 1]))
                return lines;
            if (lines.Count == 0)
                lines.Add(blocks[i - 1].Span);
            lines.Add(blocks[i].Span);
        }

        return lines;
    }

    /// <summary>Whether a block begins with a raised number and goes on with an institution: <c>¹ Department of Soil</c>.</summary>
    private static bool IsAffiliation(ArticleDocument document, DocumentBlock block) =>
        block.Kind != BlockKind.Note
        && block.Span.Length <= LongestLine
        && RaisedNumbers(document, block).Any(place => place.Start == block.Span.Start)
        && OrganizationWords.AnyIn(block.Span.In(document.Text).TrimStart("0123456789^ " + RaisedDigits.All));

    /// <summary>Whether a block is nothing but names with raised numbers: <c>Ada Mole, MD¹, and Ben van Vole²</c>.</summary>
    private static bool AreNames(ArticleDocument document, DocumentBlock block)
    {
        if (block.Span.Length > LongestLine || RaisedNumbers(document, block).Count() is not (> 0 and var raised))
            return false;
        var text = block.Span.In(document.Text);
        return !NotOfName.IsMatch(text)
            && Name.Count(text) + raised > 2
            && text.TrimEnd("0123456789,*†‡^ " + RaisedDigits.All) is [.., not ('.' or '?' or '!' or ':')];
    }

    private static bool HasRaisedNumber(ArticleDocument document, DocumentBlock block) =>
        block.Span.Length <= LongestLine && RaisedNumbers(document, block).Any();

    private static IEnumerable<SourceSpan> RaisedNumbers(ArticleDocument document, DocumentBlock block)
    {
        foreach (var run in block.Runs)
        {
            if ((run.Marks & RunMarks.Superscript) != 0 && IsNumber(run.Span.In(document.Text).Trim("^ ,*")))
                yield return run.Span;
        }

        for (var i = block.Span.Start; i < block.Span.End; i++)
        {
            // Markdown that raises numbers by carets does not at the start of a line.
            if (i == block.Span.Start && document.Text.AsSpan(i) is ['^', >= '0' and <= '9', ..])
                yield return new(i, 2);
            if (RaisedDigits.ValueOf(document.Text[i]) > 0)
                yield return new(i, 1);
        }
    }

    [GeneratedRegex(@"\p{Lu}[\p{L}’'-]+\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}’'-]+|\p{Lu}\.\s\p{Lu}[\p{L}’'-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Name { get; }

    // A word in lower case that neither joins names nor is a part of one, or the end of a sentence.
    [GeneratedRegex(
        @"(?<![\p{L}’'-])(?!(?:and|et|und|y|e|i|en|og|och|de|del|della|da|di|do|dos|du|van|von|der|den|ten|la|le|al|el|bin|ibn|zu)\b)\p{Ll}{2,}|\p{L}{3}\.\s\p{Lu}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NotOfName { get; }

    private static bool IsNumber(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExcept(RaisedMarks);
}

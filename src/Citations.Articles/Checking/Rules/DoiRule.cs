using System.Text.RegularExpressions;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Parsing;
using Citations.Matching;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0141, CIT0142: an entry of a kind that mostly has a DOI shows none, or what it shows is not a DOI.</summary>
internal static partial class DoiRule
{
    internal static readonly DiagnosticDescriptor NoDoi = new(
        "CIT0141",
        "An entry has no DOI",
        DiagnosticSeverity.Information,
        "An article or paper has no DOI, and no registry was asked for it, so it could not be checked."
    );

    internal static readonly DiagnosticDescriptor NoDoiName = new(
        "CIT0142",
        "The text labelled as a DOI is not a DOI",
        DiagnosticSeverity.Warning,
        "A DOI consists of 10., a registrant, a slash and a suffix. A DOI that ends in an ellipsis was cut, a DOI that has its prefix twice was pasted twice, and 10.XXXX is a placeholder."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        var reference = entry.Entry.Reference;
        var text = entry.Entry.Text;
        if (entry.Entry.Kind != EntryKind.Library && Misspelled.Match(text) is { Success: true } misspelled)
        {
            yield return NoDoiName.At(
                $"{Wording.Quote(misspelled.Value)} misspells the address of a DOI.",
                new(entry.Entry.Span.Start + misspelled.Index, misspelled.Length),
                $"Write https://doi.org/10.{misspelled.Groups["rest"].Value}"
            );
            yield break;
        }

        if (reference.Doi is not null)
        {
            if (entry.Record is null && Slip(text) is { } slip)
                yield return slip with { Span = slip.Span!.Value with { Start = entry.Entry.Span.Start + slip.Span.Value.Start } };
            yield break;
        }

        // A library says by its fields what its works have.
        if (entry.Entry.Kind != EntryKind.Library && Placeholder.Match(text) is { Success: true } open)
        {
            yield return NoDoiName.At(
                $"{Wording.Quote(open.Value)} is a placeholder where the DOI belongs.",
                new(entry.Entry.Span.Start + open.Index, open.Length),
                "Give the DOI of the work, or leave it out if the work has no DOI."
            );
            yield break;
        }

        var label = Label.Match(text);
        if (
            label.Success
            && (
                !text.Contains("doi.org/", StringComparison.OrdinalIgnoreCase)
                || text.Contains("doi.org/1", StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            var written = text[label.Index..].Split([' ', '\n', '\t'], 3, StringSplitOptions.RemoveEmptyEntries);
            yield return NoDoiName.At(
                $"“{string.Join(' ', written.Take(written[0].Length > 5 ? 1 : 2))}” is not a DOI: expected 10., a registrant, / and a suffix.",
                entry.Entry.Span
            );
        }
        else if (
            reference.Type is ReferenceType.ArticleJournal or ReferenceType.PaperConference
            && reference.Url is null
            && !IsWithoutDoi(reference, text)
            && entry.Search is null or { Status: FindStatus.CouldNotCheck, Source: null }
        )
        {
            yield return NoDoi.At(
                $"{Wording.Entry(entry.Entry)} has no DOI, so it could not be checked.",
                entry.Entry.Span,
                "Add the DOI if the work has one."
            );
        }
    }

    /// <summary>
    /// Whether a work is of a kind that has none: what has not appeared, an article in a newspaper of a day, and what its description in
    /// brackets calls a talk, a building or another work that stands alone.
    /// </summary>
    private static bool IsWithoutDoi(Reference reference, string text) =>
        reference.Issued?.Literal is not null
        || (reference is { Issue: null, Issued: { Start.Day: > 0 } })
        || Bracket
            .Matches(text)
            .Any(bracket => DescriptionKinds.Of(bracket.Value) is DescribedPart.Post or DescribedPart.Title or DescribedPart.Whole);

    [GeneratedRegex(@"(?<=\s)\[[^\[\]]{3,80}\](?=[.\s])", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket { get; }

    /// <summary>A DOI that was cut or pasted twice; its finding has its place within the text.</summary>
    private static Diagnostic? Slip(string text)
    {
        if (Cut.Match(text) is { Success: true } cut)
            return NoDoiName.At(
                $"{Wording.Quote(cut.Value)} is a DOI that was cut off.",
                new(cut.Index, cut.Length),
                "Copy the whole DOI from the publisher's page."
            );
        return Doubled.Match(text) is { Success: true } doubled
            ? NoDoiName.At(
                $"{Wording.Quote(doubled.Value)} has the prefix {doubled.Groups["prefix"].Value} twice.",
                new(doubled.Index, doubled.Length),
                $"Write {doubled.Groups["prefix"].Value}/{doubled.Groups["rest"].Value}"
            )
            : null;
    }

    [GeneratedRegex(@"\b10\.\d{4,9}/[^\s…]{0,200}?(?:\.\.\.|…)", RegexOptions.CultureInvariant)]
    private static partial Regex Cut { get; }

    [GeneratedRegex(@"\b(?<prefix>10\.\d{4,9})/\k<prefix>/(?<rest>[^\s<>]{1,200})", RegexOptions.CultureInvariant)]
    private static partial Regex Doubled { get; }

    [GeneratedRegex(@"(?:\bdoi\.org/|\bdoi:\s?)(?:10|[Xx]{2})\.[Xx]{2,9}(?:/[^\s<>]{0,40})?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Placeholder { get; }

    [GeneratedRegex(
        @"https?://(?:dx\.)?(?:doi\.(?:og|orq|ogr|rog|or|ord|com)/10|doi\.org/(?:[lI][0O]|1[Oo]))\.(?<rest>\d{4,9}/[^\s<>]{1,200})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Misspelled { get; }

    /// <summary>The word that announces a DOI, with digits somewhere after it.</summary>
    [GeneratedRegex(@"\bdoi\b(?=[^\d]{0,40}\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label { get; }
}

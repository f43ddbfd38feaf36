using System.Text.RegularExpressions;
using Citations.Articles.Checking.Evidence;
using Citations.Matching;

namespace Citations.Articles.Checking.Rules;

/// <summary>
/// CIT0207: the sentence names an author of one entry and gives the number of another, as happens where a list is numbered again.
/// </summary>
internal static partial class NumberedNamesRule
{
    internal static readonly DiagnosticDescriptor OtherNumber = new(
        "CIT0207",
        "A number leads to a different work than the sentence names",
        DiagnosticSeverity.Warning,
        "The name before a numbered citation is that of an author of another entry, but the entry with the number does not have it."
    );

    private const int Reach = 80;

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        var firstAuthors = examined
            .Listed.Where(entry => entry.Number is not null && entry.Reference.Author is [{ IsLiteral: false }, ..])
            .ToLookup(entry => TextFolding.Fold(NameMatch.Surname(entry.Reference.Author[0])));
        if (firstAuthors.Count == 0)
            yield break;
        var text = examined.Article.Document.Text;
        // "[2, 5]" is one place.
        var numbered = examined
            .Links.Where(link => link is { Citation.Number: not null, Entry: not null })
            .OrderBy(link => link.Citation.Span.Start)
            .ToList();
        var starts = numbered.Select(link => link.Citation.Span.Start).ToArray();
        foreach (var place in numbered.GroupBy(link => link.Citation.Span))
        {
            if ((NameBefore(text, place.Key.Start) ?? NameAfter(text, place.Key.End)) is not { } name)
                continue;
            if (
                place.Any(link => Names(link.Entry!, name))
                || Chain(text, numbered, starts, place.Key).Any(link => Names(link.Entry!, name))
            )
            {
                if (place.ToList() is [var only] && IsOfTwo(only.Entry!) && IsCutBefore(text, place.Key.Start))
                    yield return CitationNamesRule.EtAl.At(
                        $"[{Wording.Number(only.Citation.Number!.Value)}] is a work by two authors, {Wording.Entry(only.Entry!)}; the sentence has “et al.”",
                        place.Key,
                        "Name both."
                    );
                continue;
            }

            if (firstAuthors[TextFolding.Fold(name)].FirstOrDefault() is not { } right)
                continue;
            yield return OtherNumber.At(
                $"The sentence names {name}, and [{Wording.Number(place.First().Citation.Number!.Value)}] is {Wording.Entry(place.First().Entry!)}.",
                place.Key,
                $"Did you mean [{Wording.Number(right.Number!.Value)}], {Wording.Entry(right)}?"
            );
        }
    }

    /// <summary>The citations that follow one without words between: <c>[2][3]</c>, <c>[2], [3]</c>.</summary>
    private static IEnumerable<CitationLink> Chain(string text, List<CitationLink> numbered, int[] starts, SourceSpan place)
    {
        var end = place.End;
        // The comparison finds the first of those that start at the place's end, or after it.
        var next = ~Array.BinarySearch(starts, end, Comparer<int>.Create((start, sought) => start < sought ? -1 : 1));
        for (; next < numbered.Count; next++)
        {
            var span = numbered[next].Citation.Span;
            if (span.Start >= end && !text.AsSpan(end..span.Start).Trim(" ,;").IsEmpty)
                yield break;
            yield return numbered[next];
            end = span.End;
        }
    }

    private static bool Names(ReferenceEntry entry, string name) => TextFolding.Words(entry.Text).Contains(TextFolding.Fold(name));

    private static bool IsOfTwo(ReferenceEntry entry) =>
        entry is { Parsed.AuthorsCut: AuthorListCut.None, Reference.Author: [{ IsLiteral: false }, { IsLiteral: false }] };

    private static bool IsCutBefore(string text, int at) => text.AsSpan(0, at).TrimEnd().TrimEnd('.').EndsWith(" et al");

    /// <summary>The name directly before a number, the first of two or of those before "et al."; null if there is none.</summary>
    private static string? NameBefore(string text, int at)
    {
        var start = Math.Max(0, at - Reach);
        var match = NameAtEnd.Match(text, start, at - start);
        return match.Success ? match.Groups["name"].Value : null;
    }

    /// <summary>The name after a number that opens a sentence: <c>In [2], Mole showed</c>.</summary>
    private static string? NameAfter(string text, int end)
    {
        var match = NameAtStart.Match(text, end, Math.Min(Reach, text.Length - end));
        return match.Success ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex(@"\G,\s(?<name>\p{Lu}[\p{L}\p{M}’'-]*\p{Ll})\s(?:et al|and|&|[a-z]{3,12}(?:ed|s|nd|und))\b", RegexOptions.CultureInvariant)]
    private static partial Regex NameAtStart { get; }

    [GeneratedRegex(
        @"(?<![\p{L}\p{M}’'.-])(?<name>\p{Lu}[\p{L}\p{M}’'-]*\p{Ll})(?:\set al\.?|\s(?:and|&)\s(?:colleagues|co-?workers|\p{Lu}[\p{L}\p{M}’'-]+))?(?:['’]s?)?(?:\s[a-z]{3,12}(?:ed|s|nd|n|w))?(?:\sin)?\s?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NameAtEnd { get; }
}

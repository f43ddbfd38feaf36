using Citations.Articles.Checking.Evidence;
using Citations.Articles.Parsing;

namespace Citations.Articles.Checking.Rules;

/// <summary>
/// CIT0224, CIT0225: numbers of a numbered list that repeat or are left out, and citations that do not follow the order of first mention.
/// </summary>
internal static class EntryNumberRule
{
    internal static readonly DiagnosticDescriptor Numbers = new(
        "CIT0224",
        "Numbers of the list repeat or are left out",
        DiagnosticSeverity.Warning,
        "The entries of a numbered list are numbered consecutively. A number that repeats or is left out leads citations to another entry."
    );

    internal static readonly DiagnosticDescriptor Mentions = new(
        "CIT0225",
        "The list does not follow the order of mention",
        DiagnosticSeverity.Information,
        "In Vancouver, AMA and IEEE style entries are numbered in the order in which the text first cites them. An alphabetical numbered list is not reported."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedArticle examined)
    {
        var numbered = examined.Listed.Where(entry => entry.Number is not null).ToList();
        // "5. Ibid., p. 3" is numbered and is no entry of its own.
        var repeats = examined.Listed.SelectMany(entry => entry.Labels).Select(label => EntryShape.Number(label)).ToHashSet();
        for (var i = 1; i < numbered.Count; i++)
        {
            var (before, number) = (numbered[i - 1].Number!.Value, numbered[i].Number!.Value);
            while (before + 1 < number && repeats.Contains(before + 1))
                before++;
            // A second list begins again at 1.
            if (number == before + 1 || number == 1)
                continue;
            yield return Numbers.At(
                number == before
                    ? $"Two entries have the number {Wording.Number(number)}."
                    : $"Entry {Wording.Number(number)} follows entry {Wording.Number(before)}.",
                numbered[i].Span,
                "Number the entries from 1 without gaps."
            );
        }

        // Where the numbers themselves are wrong, their order in the text is not known.
        var areInOrder = numbered.Zip(numbered.Skip(1)).All(pair => pair.Second.Number == pair.First.Number + 1);
        if (numbered.Count != examined.Listed.Count || !areInOrder || examined.Style is not (ListStyle.Vancouver or ListStyle.Ieee))
            yield break;
        var mentioned = examined.Article.Citations.Select(citation => citation.Number).ToHashSet();
        var highest = 0;
        foreach (var citation in examined.Article.Citations)
        {
            if (citation.Number is not { } cited || cited <= highest || numbered.All(entry => entry.Number != cited))
                continue;
            // An entry that the text does not cite at all is another finding.
            while (highest + 1 < cited && !mentioned.Contains(highest + 1))
                highest++;
            if (cited > highest + 1)
            {
                yield return Mentions.At(
                    $"[{Wording.Number(cited)}] is cited before [{Wording.Number(highest + 1)}]; entries are numbered in the order of their first mention.",
                    citation.Span,
                    "Renumber the entries in the order of mention."
                );
                yield break;
            }

            highest = cited;
        }
    }
}

using System.Text.RegularExpressions;
using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;

namespace Citations.Articles.Checking.Form;

/// <summary>
/// The codes CIT0310 to CIT0316: slips against the form of APA 7 that the text of an entry proves. The edits of a finding are also
/// the changes with which the entry is printed.
/// </summary>
internal static class FormRule
{
    private const int LongestShown = 60;

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        if (!entry.Style.IsApa() || FormParts.Of(entry.Entry) is not { } parts)
            yield break;
        var isEnglish = ArticleLanguage.IsEnglish(entry.Article, entry.Entry.Reference.Title);
        foreach (var slip in FormSlips.All)
        {
            if (slip.IsOfEnglish && !isEnglish)
                continue;
            var found = slip.In(parts).Where(one => !IsOfTheWork(entry, one.Match)).ToList();
            if (found.Count > 0)
                yield return Finding(entry, slip, found);
        }
    }

    /// <summary>What the record has the same way is the title as it was published.</summary>
    private static bool IsOfTheWork(ExaminedEntry entry, Match match) =>
        entry.Comparable is { } record
        && match.Value.Any(char.IsLetter)
        && (
            entry.Statement?.Title is { } title && match.Index < title.End && title.Start < match.Index + match.Length
            || (record.Title is ['"' or '“', ..] && match.Value.Contains(record.Title[0], StringComparison.Ordinal))
            || record.Author.Any(name => name.Family == match.Value)
            || Contains(record.Title, match.Value) || Contains(record.ContainerTitle, match.Value)
        );

    private static bool Contains(string? title, string words) => title?.Contains(words, StringComparison.OrdinalIgnoreCase) == true;

    private static Diagnostic Finding(ExaminedEntry entry, FormSlip slip, List<(Match Match, string Right)> found)
    {
        var (first, right) = found[0];
        var others = found.Count == 1 ? "" : $" The entry has {Wording.Number(found.Count)} such places.";
        return slip.Rule.At(
            $"“{Shown(first, first.Groups["slip"].Value)}” {slip.Says}.{others}",
            new SourceSpan(entry.Entry.Span.Start + first.Index, first.Length),
            slip.Advice ?? (Shown(first, right) is { Length: > 0 } shown ? $"Write “{shown}”." : "Leave it out.")
        ) with
        {
            Safety = slip.IsProposal ? FixSafety.Unsafe : slip.Rule.Safety,
            Edits = EntryEdits.IsWritable(entry.Entry) ? found.Select(one => Edit(entry, one.Match, one.Right)).ToEquatableArray() : [],
        };
    }

    private static TextEdit Edit(ExaminedEntry entry, Match match, string right)
    {
        var slip = match.Groups["slip"];
        return EntryEdits.Retell(entry.Article.Document, new(entry.Entry.Span.Start + slip.Index, slip.Length), right);
    }

    /// <summary>The words of a match with another text in the place of the slip, short enough for a line.</summary>
    private static string Shown(Match match, string text)
    {
        var slip = match.Groups["slip"];
        var (before, after) = (match.Value[..(slip.Index - match.Index)], match.Value[(slip.Index - match.Index + slip.Length)..]);
        if (match.Length > LongestShown && before.Length > LongestShown / 2)
            before = "…" + before[^(LongestShown / 2)..];
        return string.Join(' ', (before + text + after).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}

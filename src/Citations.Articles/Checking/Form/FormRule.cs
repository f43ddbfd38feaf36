using System.Text.RegularExpressions;
using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;
using Citations.Articles.Words;

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
            if ((slip.IsOfEnglish && !isEnglish) || (slip.IsOfUnproved && entry.Comparable is not null))
                continue;
            var found = slip.In(parts).Where(one => !IsOfTheWork(entry, one.Match) && !IsLinkLabel(entry.Entry, one.Match)).ToList();
            if (found.Count > 0)
                yield return Finding(entry, slip, found);
        }
    }

    /// <summary>Whether a match ends with the label of a link that the page still has beside the entry: it was not copied.</summary>
    private static bool IsLinkLabel(ReferenceEntry entry, Match match) =>
        entry.Marked.Runs.Any(run =>
            run.Target is not null
            && match.Index < run.Span.End
            && run.Span.Start < match.Index + match.Length
            && LinkLabels.IsLabel(run.Span.In(entry.Text))
        );

    /// <summary>Whether the record has the same text, so that it is the title as published.</summary>
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
        var isTakenAway = right.Length == 0 && IsShownAlone(entry.Entry.Text, first);
        var others = found.Count == 1 ? "" : $" The entry has {Wording.Number(found.Count)} such places.";
        return slip.Rule.At(
            $"“{Shown(entry.Entry.Text, first, first.Groups["slip"].Value, isTakenAway)}” {slip.Says}.{others}",
            new SourceSpan(entry.Entry.Span.Start + first.Index, first.Length),
            slip.Advice ?? (isTakenAway ? "Leave it out." : $"Write “{Shown(entry.Entry.Text, first, right, isTakenAway)}”.")
        ) with
        {
            Safety = !slip.HasEdits ? FixSafety.None : slip.IsProposal ? FixSafety.Unsafe : slip.Rule.Safety,
            Edits =
                slip.HasEdits && EntryEdits.IsWritable(entry.Entry)
                    ? found.Select(one => Edit(entry, one.Match, one.Right)).ToEquatableArray()
                    : [],
        };
    }

    /// <summary>Whether the slip is a whole match or a phrase, which is shown without the words around it.</summary>
    private static bool IsShownAlone(string entry, Match match)
    {
        var slip = match.Groups["slip"];
        var end = slip.Index + slip.Length;
        return slip.Value.Trim() == match.Value.Trim()
            || (
                slip.Value.Trim().Contains(' ', StringComparison.Ordinal)
                && (slip.Index == 0 || char.IsWhiteSpace(entry[slip.Index - 1]))
                && (char.IsWhiteSpace(entry[end - 1]) || end == entry.Length || char.IsWhiteSpace(entry[end]))
            );
    }

    private static TextEdit Edit(ExaminedEntry entry, Match match, string right)
    {
        var slip = match.Groups["slip"];
        return EntryEdits.Retell(entry.Article.Document, new(entry.Entry.Span.Start + slip.Index, slip.Length), right);
    }

    /// <summary>The words of a match with another text in the place of the slip, short enough for a line.</summary>
    private static string Shown(string entry, Match match, string text, bool isTakenAway)
    {
        var slip = match.Groups["slip"];
        // What is taken away whole is shown by itself.
        var (start, end) = isTakenAway
            ? (slip.Index, slip.Index + slip.Length)
            : (WordStart(entry, match.Index), WordEnd(entry, match.Index + match.Length));
        var (before, after) = (entry[start..slip.Index], entry[(slip.Index + slip.Length)..end]);
        if (start == match.Index && start > 0 && char.IsLetterOrDigit(entry[start]) && char.IsLetterOrDigit(entry[start - 1]))
            before = "…" + before;
        if (end - start > LongestShown && before.Length > LongestShown / 2)
            before = "…" + before[^(LongestShown / 2)..];
        return string.Join(' ', (before + text + after).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private const int LongestWordEnd = 30;

    /// <summary>Where the word begins in which a match does, after its opening marks; the place itself where that is too far.</summary>
    private static int WordStart(string entry, int at)
    {
        var start = at;
        while (start > 0 && start < entry.Length && !char.IsWhiteSpace(entry[start]) && !char.IsWhiteSpace(entry[start - 1]))
            start--;
        while (start < at && entry[start] is '(' or '[' or '“' or '"')
            start++;
        return at - start > LongestWordEnd ? at : start;
    }

    /// <summary>Where the word ends in which a match does, before its closing marks; the place itself where that is too far.</summary>
    private static int WordEnd(string entry, int at)
    {
        var end = at;
        while (end > 0 && end < entry.Length && !char.IsWhiteSpace(entry[end]) && !char.IsWhiteSpace(entry[end - 1]))
            end++;
        while (end > at && entry[end - 1] is '.' or ',' or ';' or ':' or ')' or ']' or '”' or '"')
            end--;
        return end - at > LongestWordEnd ? at : end;
    }
}

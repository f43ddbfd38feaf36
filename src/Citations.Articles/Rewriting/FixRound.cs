using Citations.Articles.Documents;
using Citations.Matching;

namespace Citations.Articles.Rewriting;

/// <summary>
/// A round of fixes with the article before and after it. Findings and citations are known again by their places, which are counted in
/// characters that are not blank, because blocks may be separated differently after an entry is removed.
/// </summary>
internal sealed class FixRound
{
    private readonly ArticleReport _before;
    private readonly ArticleReport _after;
    private readonly List<(SourceSpan Span, int Length)> _edits;
    private readonly int[] _ranksOfEdited;
    private readonly int[] _ranksAfter;
    private readonly HashSet<string> _textsAfter;
    private readonly Dictionary<Diagnostic, int> _entries = [];
    private readonly ILookup<string, (Diagnostic Finding, SourceSpan? Place)> _found;
    private readonly ILookup<string, SourceSpan> _left;
    private readonly Lazy<HashSet<string>> _fingerprints;

    internal FixRound(ArticleReport before, ArticleReport after, IEnumerable<TextEdit> edits)
    {
        (_before, _after) = (before, after);
        List<TextEdit> inOrder = [.. edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.Length)];
        _edits = inOrder.ConvertAll(edit => (edit.Span, edit.Replacement.ToString().Length));
        _ranksOfEdited = Ranks(FixPlan.Edited(before.Article.Document.Text, inOrder));
        _ranksAfter = Ranks(after.Article.Document.Text);
        _textsAfter = after.Article.Entries.Select(entry => entry.Text).ToHashSet(StringComparer.Ordinal);
        if (before.Entries.Count == after.Entries.Count)
        {
            foreach (var (i, entry) in before.Entries.Index())
            {
                foreach (var finding in entry.Diagnostics)
                    _entries.TryAdd(finding, i);
            }
        }

        _found = before.Diagnostics.ToLookup(
            finding => finding.Code,
            finding => (finding, finding.Span is { } span ? Before(span) : (SourceSpan?)null)
        );
        _left = after
            .Diagnostics.Where(finding => finding.Span is not null)
            .ToLookup(finding => finding.Code, finding => After(finding.Span!.Value));
        _fingerprints = new(() => [.. before.Diagnostics.Select(finding => FindingBaseline.Fingerprint(before.Article, finding))]);
    }

    /// <summary>Whether as many findings of a code are at the place of a finding, or at the entry that it is about, as before.</summary>
    internal bool IsLeft(Diagnostic finding)
    {
        if (_entries.TryGetValue(finding, out var index))
            return Count(_before.Entries[index].Diagnostics) <= Count(_after.Entries[index].Diagnostics);
        if (finding.Span is not { } span)
            return Count(_before.Diagnostics) <= Count(_after.Diagnostics);
        var place = Before(span);
        var found = _found[finding.Code].Count(other => other.Place is { } at && Overlap(at, place));
        var left = _left[finding.Code].Count(at => Overlap(at, place));
        return left > 0 && found <= left;

        int Count(EquatableArray<Diagnostic> findings) => findings.Count(other => other.Code == finding.Code);
    }

    /// <summary>Whether the article has an error or a warning that it did not have, or a citation no longer leads to its entry.</summary>
    internal bool MakesWorse =>
        _after.Diagnostics.Any(finding => finding.Severity >= DiagnosticSeverity.Warning && !WasKnown(finding))
        || _before.Links.Any(link => link.IsLinked && link.Kind != LinkKind.Ambiguous && !LeadsThere(link));

    /// <summary>Whether a finding after the round is one of before.</summary>
    internal bool IsSame(Diagnostic before, Diagnostic after)
    {
        if (before.Code != after.Code)
            return false;
        if (before.Span is not { } one || after.Span is not { } other)
            return before.Span == after.Span && before.Message == after.Message;
        var (from, to) = (Before(one), After(other));
        return from == to || (before.Fix == after.Fix && Overlap(from, to));
    }

    private bool WasKnown(Diagnostic finding)
    {
        var place = finding.Span is { } span ? After(span) : (SourceSpan?)null;
        return _found[finding.Code]
                .Any(other =>
                    other.Finding.Message == finding.Message
                    || other.Place is not { } one
                    || place is not { } now
                    || Overlap(one, now)
                )
            || _fingerprints.Value.Contains(FindingBaseline.Fingerprint(_after.Article, finding));
    }

    private bool LeadsThere(CitationLink link)
    {
        var place = Before(link.Citation.Span);
        return place.Length == 0
            || _after.Links.Any(other =>
                other is { IsLinked: true, Entry: { } entry } && Overlap(After(other.Citation.Span), place) && IsSame(link.Entry!, entry)
            );
    }

    /// <summary>An entry that was only moved has its text still; one that was changed has its title, or else its place.</summary>
    private bool IsSame(ReferenceEntry before, ReferenceEntry after)
    {
        if (before.Text == after.Text)
            return true;
        if (_textsAfter.Contains(before.Text))
            return false;
        var title = TextFolding.Fold(before.Reference.Title);
        return (title.Length > 0 && title == TextFolding.Fold(after.Reference.Title))
            || (before.Library == after.Library && Overlap(Before(before.Span), After(after.Span)));
    }

    /// <summary>Where a stretch of the article before is after the edits.</summary>
    private SourceSpan Before(SourceSpan span) =>
        SourceSpan.FromBounds(_ranksOfEdited[Moved(span.Start, isEnd: false)], _ranksOfEdited[Moved(span.End, isEnd: true)]);

    private SourceSpan After(SourceSpan span) => SourceSpan.FromBounds(_ranksAfter[span.Start], _ranksAfter[span.End]);

    /// <summary>A position after the edits; one within an edit is the start or the end of what is there instead.</summary>
    private int Moved(int position, bool isEnd)
    {
        var moved = 0;
        foreach (var (span, length) in _edits)
        {
            var isInsertionAtStart = !isEnd && span.Length == 0 && span.Start == position;
            if (span.End <= position && !isInsertionAtStart)
                moved += length - span.Length;
            else if (span.Start < position)
                return span.Start + moved + (isEnd ? length : 0);
            else
                break;
        }

        return position + moved;
    }

    private static bool Overlap(SourceSpan one, SourceSpan other) => one.Start < other.End && other.Start < one.End;

    /// <summary>For each position of a text the number of characters before it that are not blank.</summary>
    private static int[] Ranks(string text)
    {
        var ranks = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
            ranks[i + 1] = ranks[i] + (char.IsWhiteSpace(text[i]) ? 0 : 1);
        return ranks;
    }
}

using Citations.Articles.Documents;

namespace Citations.Articles.Rewriting;

/// <summary>Turns a change of a document into edits of its source, with the markup of the format.</summary>
/// <param name="markup">The markup of the format.</param>
/// <param name="document">The document.</param>
/// <param name="source">The text of the file that it was read from.</param>
internal sealed class SourcePatches(TextMarkup markup, ArticleDocument document, string source)
{
    /// <summary>The edits that make a change; null if it lies in another file.</summary>
    internal List<SourceEdit>? Of(Change change) =>
        change.Span.Length == 0 ? Insertion(change)
        : SegmentsOf(change) is { } segments ? Replacement(change, segments)
        : null;

    private List<SourceEdit> Replacement(Change change, List<SourceSegment> segments)
    {
        // What is as it was needs none of its marks taken off.
        if (segments is [var only] && !NeedsOtherMarks(change, only.Marks))
            return [Patch(change, document.Places.InFile(change.Span)!.Value, only.Marks, withTargets: false)];
        // The new text takes the place of a segment that leaves no marks; the others go.
        var replaced = Math.Max(0, segments.FindIndex(segment => segment.IsBare));
        return [.. segments.Select((segment, i) => i == replaced ? PatchOf(segment) : new(segment.Place, ""))];

        SourceEdit PatchOf(SourceSegment segment) =>
            Patch(change, segment.Place, segment.IsBare ? RunMarks.None : segment.Marks, segment.IsBare);
    }

    /// <summary>The stretches of the source that a change replaces; null if one lies in another file.</summary>
    private List<SourceSegment>? SegmentsOf(Change change)
    {
        List<SourceSegment> segments = [];
        foreach (var run in change.Old.Runs(change.Start, change.OldEnd))
        {
            if (document.Places.InFile(new(change.Span.Start + run.Start - change.Start, run.Length)) is not { } place)
                return null;
            var marks = change.Old.Marks[run.Start];
            if (!change.Old.IsMarked(run.Start))
                segments.Add(new(place, marks, IsBare: true));
            else if (IsWhole(change, run) && markup.Unwrap(source, place, marks) is { } around)
                segments.Add(new(around, marks, IsBare: true));
            else
                segments.Add(new(place, marks, IsBare: false));
        }

        return segments;
    }

    /// <summary>Whether a part of a change is a run from its start to its end, so that its marks may go.</summary>
    private static bool IsWhole(Change change, SourceSpan run) =>
        run.Start >= change.Own.Start
        && run.End <= change.Own.End
        && (run.Start == 0 || !change.Old.IsSetAs(run.Start - 1, change.Old, run.Start))
        && (run.End == change.Old.Text.Length || !change.Old.IsSetAs(run.End, change.Old, run.Start));

    private static bool NeedsOtherMarks(Change change, RunMarks marks)
    {
        var oldTarget = change.Old.Targets[change.Start];
        for (var i = change.Start; i < change.NewEnd; i++)
        {
            if (change.New.Marks[i] != marks || (change.New.Targets[i] is { } target && oldTarget is not null && target != oldTarget))
                return true;
        }

        return false;
    }

    /// <summary>
    /// New characters join the neighbour whose marks and link they share; otherwise they are between both. None are written where one link
    /// would be within another.
    /// </summary>
    private List<SourceEdit>? Insertion(Change change)
    {
        var at = change.Span.Start;
        var joinsNext = JoinsNext(change);
        var before = at > 0 && !joinsNext ? document.Places.InFile(new(at - 1, 1)) : null;
        if ((before?.End ?? StartOf(at)) is not { } position)
            return null;
        var around =
            joinsNext && change.Start < change.Old.Marks.Length ? change.Old.Marks[change.Start]
            : change.Start > 0 ? change.Old.Marks[change.Start - 1]
            : RunMarks.None;
        var link = TargetAt(before is null ? at : at - 1);
        var withTargets =
            link is null || change.New.Targets[change.Start..change.NewEnd].Any(other => other is not null && other != link);
        return link is not null && withTargets ? [] : [Patch(change, new(position, 0), around, withTargets)];
    }

    /// <summary>Whether inserted characters share marks or a link with those after them, and not with those before.</summary>
    private bool JoinsNext(Change change)
    {
        var (at, old) = (change.Start, change.Old.Marks);
        var (marks, target) = (change.New.Marks[at], change.New.Targets[at]);
        var sharesMarks = at < old.Length && old[at] == marks && (at == 0 || old[at - 1] != marks);
        var sharesLink =
            target is not null && target == TargetAt(change.Span.Start) && target != TargetAt(change.Span.Start - 1);
        return sharesMarks || sharesLink;
    }

    /// <summary>Where a character of the document begins in the source, or its last character if none is there.</summary>
    private int? StartOf(int at)
    {
        var length = document.Text.Length;
        return document.Places.InFile(new(Math.Min(at, Math.Max(0, length - 1)), Math.Min(1, length)))?.Start;
    }

    private string? TargetAt(int at) =>
        at < 0 || at >= document.Text.Length ? null : MarkedCharacters.Of(document.Slice(new(at, 1))).Targets[0];

    private SourceEdit Patch(Change change, SourceSpan place, RunMarks around, bool withTargets) =>
        new(
            place,
            change.NewEnd == change.Start
                ? ""
                : markup.Render(change.New.ToRich(change.Start, change.NewEnd, around, withTargets), source, place)
        );
}

using System.Text.RegularExpressions;

namespace Citations.Articles.Rewriting;

/// <summary>
/// Finds the lines of entries in formats that separate entries by line ends: each with its marker, its markup and a comment at its end.
/// </summary>
/// <param name="lineEnd">The end of a line.</param>
/// <param name="breakMark">A mark at the end of a line that breaks it; it belongs to the place and not to the entry.</param>
/// <param name="opening">A command that begins an entry and may be in a line above its text; null if there is none.</param>
internal sealed partial class LineUnits(Regex lineEnd, Regex breakMark, Regex? opening)
{
    private const int LongestMargin = 500;

    /// <summary>Markdown and plain text.</summary>
    internal static LineUnits Plain { get; } = new(PlainLineEnd, PlainBreak, null);

    /// <summary>LaTeX.</summary>
    internal static LineUnits Latex { get; } = new(PlainLineEnd, LatexBreak, LatexOpening);

    /// <summary>Markdown within the strings of a JSON file.</summary>
    internal static LineUnits Notebook { get; } = new(JsonLineEnd, PlainBreak, null);

    /// <summary>The stretch of the source that belongs to each entry; null where something between them may belong to either.</summary>
    /// <param name="source">The source.</param>
    /// <param name="cores">The text of each entry, in the order of the source.</param>
    internal List<SourceSpan>? Of(string source, IReadOnlyList<SourceSpan> cores)
    {
        var (starts, ends) = (new int[cores.Count], new int[cores.Count]);
        for (var i = 0; i + 1 < cores.Count; i++)
        {
            if (Split(source, cores[i].End, cores[i + 1].Start) is not var (end, start))
                return null;
            (ends[i], starts[i + 1]) = (end, start);
        }

        var sample = cores.Count > 1 ? source[starts[1]..cores[1].Start] : "";
        if (First(source, cores[0].Start, sample) is not { } first || Last(source, cores[^1].End) is not { } last)
            return null;
        (starts[0], ends[^1]) = (first, last);
        return [.. starts.Zip(ends, SourceSpan.FromBounds)];
    }

    /// <summary>Where an entry ends and where the next one begins.</summary>
    private (int End, int Start)? Split(string source, int from, int to)
    {
        if (to < from || to - from > LongestMargin)
            return null;
        var gap = source[from..to];
        if (lineEnd.Match(gap) is not { Success: true } firstEnd)
            return null;
        var head = lineEnd.Matches(gap)[^1] is var lastEnd ? lastEnd.Index + lastEnd.Length : 0;
        if (opening?.Match(gap, firstEnd.Index) is { Success: true } command)
            head = LineStart(gap, command.Index);
        var between = lineEnd.Replace(gap[firstEnd.Index..head], "");
        return between.AsSpan().IndexOfAnyExcept(" \t>") >= 0 || WithoutBreak(gap[..firstEnd.Index]) is not { } tail
            ? null
            : (from + tail, from + head);
    }

    private int? First(string source, int core, string sample)
    {
        var from = Math.Max(0, core - LongestMargin);
        var before = source[from..core];
        if (sample.Length > 0 && before.EndsWith(sample, StringComparison.Ordinal))
            return core - sample.Length;
        var start = LineStart(before, before.Length);
        if (opening?.IsMatch(sample) == true)
        {
            if (opening.Matches(before) is not [.., var command])
                return null;
            start = LineStart(before, command.Index);
        }

        return Outside.IsMatch(before[start..]) ? null : from + start;
    }

    private int? Last(string source, int core)
    {
        var after = source.Substring(core, Math.Min(LongestMargin, source.Length - core));
        var end = lineEnd.Match(after) is { Success: true } found ? found.Index : after.Length;
        return Outside.IsMatch(after[..end]) || WithoutBreak(after[..end]) is not { } tail ? null : core + tail;
    }

    private int LineStart(string text, int at) =>
        lineEnd.Matches(text[..at]) is [.., var last] ? last.Index + last.Length : 0;

    /// <summary>The length of what is after an entry in its line without the mark that breaks it; null if that is within it.</summary>
    private int? WithoutBreak(string tail)
    {
        var breaks = breakMark.Matches(tail);
        return breaks.Count == 0 ? tail.TrimEnd().Length
            : breaks.Count == 1 && tail[(breaks[0].Index + breaks[0].Length)..].AsSpan().IsWhiteSpace()
                ? tail[..breaks[0].Index].TrimEnd().Length
            : null;
    }

    [GeneratedRegex(@"\r\n|\n|\r", RegexOptions.CultureInvariant)]
    private static partial Regex PlainLineEnd { get; }

    [GeneratedRegex(@"\\n(?:""\s{0,40},\s{0,40}"")?|(?<!\\)""", RegexOptions.CultureInvariant)]
    private static partial Regex JsonLineEnd { get; }

    [GeneratedRegex(@"\\$|<br\s?/?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PlainBreak { get; }

    [GeneratedRegex(@"\\\\\*?(?:\[[^\[\]]{0,20}\])?|\\(?:newline|par)\b", RegexOptions.CultureInvariant)]
    private static partial Regex LatexBreak { get; }

    [GeneratedRegex(@"\\(?:bib)?item\b", RegexOptions.CultureInvariant)]
    private static partial Regex LatexOpening { get; }

    // What begins or ends the list itself.
    [GeneratedRegex(@"\\(?:begin|end|section|chapter)\b|</?(?:ul|ol|dl|div|section|table|tbody)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Outside { get; }
}

namespace Citations.Reports;

/// <summary>The line of text that a finding speaks of.</summary>
/// <param name="Text">The line, without its end; of one longer than a page the text around the place.</param>
/// <param name="Start">The position in <paramref name="Text"/> of the first character that the finding is about.</param>
/// <param name="Length">How many characters it is about; at least one where the line is not empty.</param>
public sealed record Excerpt(string Text, int Start, int Length)
{
    /// <summary>A part of the line around the place that is at most as long as given, with ellipses where it is cut.</summary>
    /// <param name="longest">The number of characters, at least 20.</param>
    public Excerpt Cut(int longest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(longest, 20);
        if (Text.Length <= longest)
            return this;
        var room = longest - 2;
        var length = Math.Min(Length, room);
        var from = Math.Clamp(Start - ((room - length) / 3), 0, Text.Length - room);
        var cut = $"{(from > 0 ? "…" : "")}{Text.AsSpan(from, room)}{(from + room < Text.Length ? "…" : "")}";
        var start = Start - from + (from > 0 ? 1 : 0);
        return new(cut, start, Math.Clamp(length, 0, cut.Length - start));
    }
}

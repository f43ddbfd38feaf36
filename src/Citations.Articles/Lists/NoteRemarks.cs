using System.Text.RegularExpressions;
using Citations.Articles.Parsing;

namespace Citations.Articles.Lists;

/// <summary>
/// Parts a note that gives a reference and then sends the reader to another: <c>... 68–117. See also Gray (2003, p. 4).</c>
/// </summary>
internal static partial class NoteRemarks
{
    /// <summary>The length of the reference that a note begins with; 0 if it does not begin with one.</summary>
    internal static int ReferenceLength(ReadOnlySpan<char> note)
    {
        foreach (var match in RemarkPattern.EnumerateMatches(note))
        {
            var reference = note[..(match.Index + 1)];
            if (EntryShape.IsReference(reference))
                return reference.Length;
        }

        return 0;
    }

    [GeneratedRegex(
        @"[.)/\d]\s+(?:See|Cf\.|Compare|But see|Vgl\.|Siehe|Voir|Véase|Vedi|Zie)\s",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex RemarkPattern { get; }
}

using System.Text.RegularExpressions;
using Citations.Articles.Documents;
using Citations.Articles.Parsing;

namespace Citations.Articles.Lists;

/// <summary>
/// Finds the words of a sentence that a work ends: <c>The standard work is Ada Mole, *Burrows* (Ulm, 1953)</c>. They are not part of it.
/// </summary>
internal static partial class NoteLeadIn
{
    private const int Longest = 400;

    /// <summary>The number of characters before the work that a stretch of a note gives so; 0 if it gives none.</summary>
    internal static int LengthIn(MarkedText stretch)
    {
        var text = stretch.Text;
        var sentence = 0;
        foreach (var match in NamePattern.EnumerateMatches(text.AsSpan(0, Math.Min(text.Length, Longest))))
        {
            var before = text.AsSpan(sentence..match.Index);
            if (BeginsSentence(text, match.Index))
                sentence = match.Index;
            else if (Leads(before) && IsNamed(stretch, match.Index))
                return match.Index;
        }

        return 0;
    }

    private static bool BeginsSentence(string text, int at) =>
        at > 0
        && text[at - 1] is ' ' or '\n'
        && text.AsSpan(0, at).TrimEnd() is [.., var last, '.' or '!' or '?' or ';']
        && char.IsLower(last);

    /// <summary>Whether words begin a sentence and end in one after which a work is given; two of them may be a name's.</summary>
    private static bool Leads(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd();
        if (words.IsEmpty || !NoteWords.Openings.Contains(NoteWords.FirstOf(words)))
            return false;
        if (words[^1] == ':')
            return true;
        var last = words.TrimEnd(".,");
        var isLead = NoteWords.Leads.Contains(NoteWords.FirstOf(last[(last.LastIndexOfAny(' ', '\n') + 1)..]));
        return isLead && (last.Count(' ') == 1 || LowerWord.Count(words) > 1);
    }

    private static bool IsNamed(MarkedText stretch, int at)
    {
        var rest = stretch.Slice(SourceSpan.FromBounds(at, stretch.Text.Length));
        return NoteForms.BeginsWithNames(rest) ? NoteWorks.IsOneWork(rest)
            : NoteWorks.BeginsPlainly(rest) && EntryShape.IsReference(rest.Text);
    }

    // The first letter of a name after a word in lower case.
    [GeneratedRegex(@"(?<=[\p{Ll}.:,][\s\n])\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern { get; }

    // What may be part of a name is not counted.
    [GeneratedRegex(
        @"(?<![\p{L}’'-])(?!(?:of|the|and|for|de|du|des|la|le|les|der|die|das|und|für|van|von|di|del|della|y|e|et|do|da|i)\b)\p{Ll}+",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LowerWord { get; }
}

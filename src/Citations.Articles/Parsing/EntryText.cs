using System.Text.RegularExpressions;
using Citations.Articles.Documents;
using Citations.Articles.Tagging;
using Citations.Articles.Words;

namespace Citations.Articles.Parsing;

/// <summary>One entry as the grammars read it: readable, without label and identifiers, with its italics.</summary>
internal sealed partial class EntryText
{
    /// <summary>How much of an entry is read; no entry with a reference in it is longer, and the patterns have a bounded text.</summary>
    internal const int LongestEntry = 4000;

    private readonly Dictionary<(int Start, int End, bool WantsDate), Location?> _locations = [];

    private EntryText(ReadableText readable, EntryIdentifiers identifiers, SourceSpan? leadYear) =>
        (Readable, Identifiers, LeadYear) = (readable, identifiers, leadYear);

    /// <summary>The year before the names, as tables that begin with it have it; null if there is none.</summary>
    internal SourceSpan? LeadYear { get; }

    internal ReadableText Readable { get; }

    internal EntryIdentifiers Identifiers { get; }

    /// <summary>Reads the names of the entry.</summary>
    internal NameListParser Names { get; } = new();

    /// <summary>The characters; taken identifiers are spaces.</summary>
    internal string Text => Identifiers.Rest;

    internal static EntryText Of(MarkedText marked)
    {
        var part = marked.Text.Length <= LongestEntry ? marked : marked.Slice(new(0, LongestEntry));
        var readable = ReadableText.Of(WithCommas(part));
        var text = WithoutLeadIn(readable.Text.Replace('\n', ' '));
        SourceSpan? year =
            LeadYearPattern.Match(text) is { Success: true } match ? new(match.Groups["year"].Index, match.Groups["year"].Length) : null;
        if (year is { } lead)
            text = new string(' ', lead.End + 1) + text[(lead.End + 1)..];
        return new(readable, EntryIdentifiers.Take(text, readable.Links), year);
    }

    /// <summary>
    /// The location that reaches from a place to the end of the source, or null; every reading of the entry asks for the same ones.
    /// </summary>
    internal Location? LocationAt(int start, int end, bool wantsDate)
    {
        if (!_locations.TryGetValue((start, end, wantsDate), out var location))
            _locations[(start, end, wantsDate)] = location = Location.ToEnd(Text, start, end, wantsDate);
        return location;
    }

    /// <summary>
    /// A surname in small capitals, with its given name after it, needs no comma to be told from it: <c>Mole Ada, 1978</c>. The comma
    /// takes the place of the space.
    /// </summary>
    private static MarkedText WithCommas(MarkedText marked)
    {
        if (!marked.Runs.Any(run => (run.Marks & RunMarks.SmallCapitals) != 0))
            return marked;
        var text = marked.Text.ToCharArray();
        foreach (var name in marked.Stretches(RunMarks.SmallCapitals))
        {
            var after = name.Start + name.In(marked.Text).TrimEnd().Length;
            if (after > 0 && char.IsLetter(text[after - 1]) && text.AsSpan(after) is [' ', var given, ..] && char.IsUpper(given))
                text[after] = ',';
        }

        return new(new(text), marked.Runs);
    }

    /// <summary>Notes say "See Mole, A." and "Cf. A. Mole": the words before the names are not part of them.</summary>
    private static string WithoutLeadIn(string text) =>
        LeadIn.Match(text) is { Success: true } words ? new string(' ', words.Length) + text[words.Length..] : text;

    /// <summary>The italics that start at a position, or null.</summary>
    internal SourceSpan? EmphasisAt(int position)
    {
        foreach (var span in Readable.Emphasis)
        {
            if (span.Start == position && span.End <= Text.Length)
                return span;
        }

        return null;
    }

    /// <summary>The last italics after a position that hold a name rather than a number, or null.</summary>
    internal SourceSpan? EmphasisAfter(int position)
    {
        SourceSpan? found = null;
        foreach (var span in Readable.Emphasis)
        {
            if (span.Start > position && span.End <= Text.Length && char.IsLetter(Text[span.Start]) && span.Length > 2)
                found = span;
        }

        return found;
    }

    [GeneratedRegex(@"^\s*(?<year>(?:1[5-9]|20)\d{2}[a-z]?)[.,:]\s+(?=\p{Lu}[\p{L}’'-]+,\s\p{Lu}\.)", RegexOptions.CultureInvariant)]
    private static partial Regex LeadYearPattern { get; }

    // "See no evil" is a title, and "See, K. E." a person: a name follows the lead-in.
    [GeneratedRegex(
        @"^\s*(?:" + SignalWords.See + @"|Cf\.|E\.\s?g\.|Compare"
            + @"|For\s[^.,]{3,80},\ssee(?:\salso)?|Siehe(?:\sauch)?|Vgl\.(?:\sauch)?|Voir(?:\saussi)?|Véase|Cfr\.|Zie(?:\sook)?),?\s+"
            + @"(?=(?:\p{L}{1,4}\s){0,2}\p{Lu}[\p{L}'’-]+,\s\p{Lu}\.|(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}'’-]+)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LeadIn { get; }
}

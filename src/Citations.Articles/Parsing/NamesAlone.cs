using System.Text.RegularExpressions;

namespace Citations.Articles.Parsing;

/// <summary>
/// An entry of names and no title, such as <c>A. Marlow and B. Reyes, arXiv:1201.00001 (2012)</c>, or of names and nothing else. Only names
/// with initials are sure to be people: <c>Das Schloss</c> has the form of a name written out.
/// </summary>
internal static partial class NamesAlone
{
    private const int LongestEntry = 600;
    private const int SureWithoutPeriods = 3;
    private const double Score = 0.95;

    /// <summary>The names and the date of the entry, or null if it holds anything else.</summary>
    internal static EntryDraft? Read(EntryText entry)
    {
        var text = entry.Text;
        if (text.Length > LongestEntry || OtherWord.IsMatch(text) || !Head.IsMatch(text))
            return null;
        var match = Date.Match(text);
        var end = match.Success ? match.Index : text.Length;
        // The period of the last initial is not a mark after the names.
        var block = text[..(end < text.Length && text[end] == '.' ? end + 1 : end)];
        var names = entry.Names.Parse(block);
        var count = names.Names.Count;
        if (count == 0 || names.Confidence < 1 || !names.Names.All(name => name.Given is { } given && NamePiece.IsInitials(given)))
            return null;
        var hasSource = entry.Identifiers.Doi ?? entry.Identifiers.Url ?? entry.Identifiers.Arxiv;
        if (count == 1 && hasSource is null || (count < SureWithoutPeriods && !block.Contains('.', StringComparison.Ordinal)))
            return null;
        var draft = new EntryDraft(EntryGrammar.Names) { Score = Score };
        draft.SetAuthors(names, 0, block.Length);
        if (match.Groups["date"] is { Success: true } date && EntryDate.Read(date.Value) is { } read)
            draft.SetDate(read, date.Index, date.Index + date.Length);
        return draft;
    }

    [GeneratedRegex(@"[\s,.;:]*(?:\(?(?<date>(?:1[5-9]|20)\d{2}[a-z]?)\)?)?[\s,.;:]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Date { get; }

    [GeneratedRegex(@"^\s*(?:\p{Lu}[\p{L}\p{M}'’-]+,?\s\p{Lu}|\p{Lu}\.)", RegexOptions.CultureInvariant)]
    private static partial Regex Head { get; }

    /// <summary>A word in small letters that no list of names has, or a number that is not a year.</summary>
    [GeneratedRegex(
        @"(?<![\p{L}'’.-])(?!(?:and|et|al|und|van|von|vom|den|der|del|della|dos|das|ter|ten|zur|zum|los|las|others)(?!\p{L}))\p{Ll}{3,}|(?<!\d)(?:\d{1,3}|\d{5,})(?!\d)|[“”""«»?]",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex OtherWord { get; }
}

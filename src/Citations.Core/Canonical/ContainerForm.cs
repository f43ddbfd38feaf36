using System.Text.RegularExpressions;
using Citations.Styles;

namespace Citations.Canonical;

/// <summary>
/// The name of a journal or book: no period of a sentence at its end, no list of subseries that a database adds, no name only in capitals
/// or only in small letters.
/// </summary>
internal static partial class ContainerForm
{
    private const string Subseries = " (including subseries ";

    internal static string Of(string name, bool isJournal, bool isForeign)
    {
        if (name.EndsWith(')') && name.IndexOf(Subseries, StringComparison.Ordinal) is var start and > 0)
            name = name[..start];
        if (isJournal && name.EndsWith(')') && Catalogued().Match(name) is { Success: true } catalogued)
            name = catalogued.Groups["name"].Value;
        // "In: Handbook of moles" has the word that stands before the book.
        if (name.StartsWith("In: ", StringComparison.Ordinal) && name.Length > 8)
            name = name[4..].TrimStart();
        var bare = WithoutType(name).TrimEnd(',', ';', ' ');
        // Marks alone are no name that could be put in form.
        if (bare.Length == 0)
            return name;
        name = WithoutFullStop(bare);
        if (CapitalTitles.AreCapitals(name))
            return CapitalTitles.ToContainer(name);
        return isJournal ? JournalForm.Of(name, isForeign) ?? name : name;
    }

    // What a library adds to tell journals of one name apart: Weather (London, England : 1946).
    [GeneratedRegex(
        @"^(?<name>[^()]{3,}) \(\p{Lu}[^()]+ ?: ?[12][0-9]{3}(?:[-–](?:[12][0-9]{3})?)?\)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Catalogued();

    // Styles set the name of a journal or book in type; what is italic as a whole was set by hand.
    private static string WithoutType(string name)
    {
        if (name[0] != '<' || name[^1] != '>')
            return name;
        foreach (var tag in (ReadOnlySpan<string>)["i", "b"])
        {
            var (open, close) = ($"<{tag}>", $"</{tag}>");
            if (
                name.Length > open.Length + close.Length
                && name.StartsWith(open, StringComparison.Ordinal)
                && name.IndexOf(close, StringComparison.Ordinal) == name.Length - close.Length
            )
                return name[open.Length..^close.Length];
        }

        return name;
    }

    // The Lancet. is whole; what may be an abbreviation keeps its period.
    private static string WithoutFullStop(string name)
    {
        if (name[^1] != '.' || name.Length < 6)
            return name;
        var before = name.AsSpan(0, name.Length - 1);
        var word = before[(before.LastIndexOf(' ') + 1)..];
        if (word.Length < 5 || before.Contains('.') || word[1..].ContainsAnyExceptInRange('a', 'z'))
            return name;
        return before.StartsWith("The ") || CaseModel.Default.ClassOf(word) is { Lower: > 0 } or { Capital: > 0 }
            ? before.ToString()
            : name;
    }
}

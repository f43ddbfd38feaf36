using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Citations.Formats.Values;

namespace Citations.Canonical;

/// <summary>
/// Dates that came as words: what is a date after all, in brackets, with a copyright sign or a letter after the year, becomes one;
/// a word for no date is removed.
/// </summary>
internal static partial class DateForms
{
    // Without the last period.
    private static readonly FrozenSet<string> NoDate = new[]
    {
        "n.d",
        "n. d",
        "nd",
        "no date",
        "s.d",
        "s. d",
        "s.a",
        "o. j",
        "o.j",
        "undated",
        "unknown",
        "????",
        "0000",
        "?",
        "-",
        "n/a",
        "none",
        "null",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    internal static void Apply(ReferenceBuilder work)
    {
        foreach (var variable in work.SetDates)
        {
            if (work[variable] is not { Literal: { } words } date)
                continue;
            var text = words.Trim().Trim('[', ']', '(', ')').TrimEnd('.', ',', ';').Trim();
            if (text.Length == 0 || NoDate.Contains(text))
                work[variable] = null;
            else if (Read(text) is { } read)
                work[variable] = read with { IsCirca = read.IsCirca || date.IsCirca, Extra = date.Extra };
            else if (Lettered().Match(text) is { Success: true } lettered && variable == DateVariable.Issued)
            {
                work[variable] = DateWords.Read(lettered.Groups["year"].Value) with { Extra = date.Extra };
                work[TextVariable.YearSuffix] ??= lettered.Groups["letter"].Value;
            }
        }
    }

    private static PartialDate? Read(string text)
    {
        text = text.TrimStart('c', '©', 'p', '℗') is { Length: 4 } year && !year.AsSpan().ContainsAnyExceptInRange('0', '9') ? year : text;
        return DateWords.Read(text) is { Literal: null } date ? date : null;
    }

    [GeneratedRegex("^(?<year>[12][0-9]{3})-?(?<letter>[a-z])$", RegexOptions.NonBacktracking)]
    private static partial Regex Lettered();
}

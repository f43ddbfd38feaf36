using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Citations.Formats.Values;

namespace Citations.Canonical;

/// <summary>
/// Dates that came as words: what is a date after all, in brackets, with a copyright sign or a letter after the year, becomes one;
/// a word for no date and what sets type are removed.
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

    internal static void Apply(ReferenceBuilder work, Action<string>? undecided)
    {
        foreach (var variable in work.SetDates)
        {
            if (work[variable] is not { Literal: { } words } date)
                continue;
            if (words.Contains('<', StringComparison.Ordinal) && RecordMarkup.ToPlainText(words) is { } plain && plain != words)
                work[variable] = date = date with { Literal = words = plain };
            if (
                variable == DateVariable.Issued
                && work[DateVariable.OriginalDate] is null
                && TryReissue(words.Trim(), out var edition, out var original)
            )
            {
                work[variable] = edition! with { Extra = date.Extra };
                work[DateVariable.OriginalDate] = original;
                continue;
            }

            if (Imprint().Match(words.Trim()) is { Success: true } imprint)
            {
                work[variable] = DateWords.Read(imprint.Groups["year"].Value) with { Extra = date.Extra };
                continue;
            }

            if (variable == DateVariable.Issued && StatusForm.TryWithYear(words, out var publication, out var status))
            {
                work[TextVariable.Status] ??= status;
                work[variable] = DateWords.Read(publication) with { Extra = date.Extra };
                continue;
            }

            var text = words.Trim().Trim('[', ']', '(', ')').TrimEnd('.', ',', ';').Trim();
            if (text.Length == 0 || NoDate.Contains(text))
                work[variable] = null;
            else if (Read(text) is { } read)
                work[variable] = read with
                {
                    IsCirca = read.IsCirca || date.IsCirca,
                    Extra = read.Extra.Count == 0 ? date.Extra : FieldBag.Of([.. date.Extra, .. read.Extra]),
                };
            else if (variable == DateVariable.Accessed && AccessNote.Read(text) is { } day)
                work[variable] = day with { Extra = date.Extra };
            else if (Impossible().Match(text) is { Success: true } impossible)
            {
                undecided?.Invoke($"'{text}' is a day that its month does not have; the year and month were read.");
                work[variable] = DateWords.Read(impossible.Groups["month"].Value) with { Extra = date.Extra };
            }
            else if (ImpossibleMonth().Match(text) is { Success: true } unknown)
            {
                undecided?.Invoke($"'{text}' has a month that no year has; the year was read.");
                work[variable] = DateWords.Read(unknown.Groups["year"].Value) with { Extra = date.Extra };
            }
            else if (YearRemark.Read(words.Trim()) is { } printed)
            {
                undecided?.Invoke($"'{words.Trim()}' has words beside the year; the year was read.");
                work[variable] = printed with { Extra = date.Extra };
            }
            else if (variable == DateVariable.Issued && TryLettered(text, out var year, out var letter))
            {
                work[variable] = year! with { Extra = date.Extra };
                work[TextVariable.YearSuffix] ??= letter;
            }
        }
    }

    // 2003b, and 2003b, May 3.
    private static bool TryLettered(string text, out PartialDate? date, out string letter)
    {
        (date, letter) = (null, "");
        if (Lettered().Match(text) is not { Success: true } match)
            return false;
        letter = match.Groups["letter"].Value;
        text = string.Concat(match.Groups["before"].Value, match.Groups["year"].Value, match.Groups["after"].Value);
        date = DateWords.Read(text);
        return date.Literal is null;
    }

    private static PartialDate? Read(string text)
    {
        text = WithoutTime(text);
        // 20050503, and the decimals of a table: 2005.0.
        if (text.Length == 8 && text[0] is '1' or '2' && !text.AsSpan().ContainsAnyExceptInRange('0', '9'))
            text = $"{text[..4]}-{text[4..6]}-{text[6..]}";
        else if (text.Length == 6 && text.EndsWith(".0", StringComparison.Ordinal))
            text = text[..4];
        if (text.TrimStart('c', '©', 'p', '℗').TrimStart() is { Length: 4 } year && !year.AsSpan().ContainsAnyExceptInRange('0', '9'))
            text = year;
        return DateWords.Read(text) is { Literal: null } date ? date : null;
    }

    // 2021-02-03 10:11:12
    private static string WithoutTime(string text) =>
        text.Length > 15 && text[10] == ' ' && text[13] == ':' && char.IsAsciiDigit(text[0]) ? text[..10] : text;

    // 2012 (1867), [1867] 2012: the year of the original beside that of the edition.
    private static bool TryReissue(string words, out PartialDate? edition, out PartialDate? original)
    {
        (edition, original) = (null, null);
        if (Reissue().Match(words) is not { Success: true } match)
            return false;
        edition = DateWords.Read(match.Groups["edition"].Value);
        original = DateWords.Read(match.Groups["original"].Value);
        return original.Year < edition.Year;
    }

    [GeneratedRegex(
        @"^(?:(?<edition>[12][0-9]{3}) ?[(\[](?<original>[12][0-9]{3})[)\]]|\[(?<original>[12][0-9]{3})\] ?(?<edition>[12][0-9]{3}))$"
    )]
    private static partial Regex Reissue();

    // [2021] ©2021, 2021, c2020, [2021] 2021: a cataloguer's year and the one of the copyright, or the same year twice.
    [GeneratedRegex(
        @"^[\[(]?(?<year>[12][0-9]{3})[\])]?[,.;]? ?[\[(]?(?:(?:©|℗|c|p|\(c\)|cop\.?|copyright) ?[12][0-9]{3}|\k<year>)[\])]?\.?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Imprint();

    [GeneratedRegex("^(?<year>[12][0-9]{3})-(?:1[3-9]|[2-9][0-9])-[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex ImpossibleMonth();

    [GeneratedRegex("^(?<month>[12][0-9]{3}-(?:0[1-9]|1[0-2]))-[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Impossible();

    [GeneratedRegex(
        @"^(?<before>(?:[^0-9]+ |[^0-9]+[0-9]{1,2},? )?)(?<year>[12][0-9]{3})-?(?<letter>(?!(?<=0)s)[a-z])(?<after>(?:,? .+)?)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Lettered();
}

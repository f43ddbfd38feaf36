using System.Text.RegularExpressions;

namespace Citations.Articles.Parsing;

/// <summary>
/// Decisions and laws (APA 7, chapter 11). They have no authors; the text cites them by their names, or by what their citation begins with
/// where they have none.
/// </summary>
internal static class LegalGrammar
{
    private const int Longest = 700;

    private static readonly (string Group, TextVariable Variable)[] Fields =
    [
        ("title", TextVariable.Title),
        ("short", TextVariable.TitleShort),
        ("volume", TextVariable.Volume),
        ("container", TextVariable.ContainerTitle),
        ("page", TextVariable.Page),
        ("section", TextVariable.Section),
        ("court", TextVariable.Authority),
        ("authority", TextVariable.Authority),
        ("number", TextVariable.Number),
    ];

    /// <summary>Whether a line is, or begins with, the citation of a decision or a law.</summary>
    internal static bool Is(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        if (text.IsEmpty || text.Length > Longest)
            return false;
        foreach (var form in LegalForms.All)
        {
            if (form.IsMatch(text))
                return true;
        }

        return false;
    }

    /// <summary>The entry as a decision or a law; null if it is neither.</summary>
    internal static EntryDraft? Read(EntryText entry)
    {
        var text = entry.Text;
        if (text.Length > Longest)
            return null;
        foreach (var form in LegalForms.All)
        {
            if (form.IsMatch(text))
                return Draft(form, form.Pattern.Match(text));
        }

        return null;
    }

    private static EntryDraft Draft(LegalForm form, Match match)
    {
        var draft = new EntryDraft(EntryGrammar.Legal) { Type = form.Type, Score = form.Score };
        if (match.Groups["title"].Success)
        {
            foreach (var (group, variable) in Fields)
                Set(variable, group);
        }
        else
        {
            // What has no name is cited by the start of its citation.
            Set(TextVariable.Title, "short");
        }

        if (match.Groups["year"] is { Success: true } year && EntryDate.Read(Date(match, year.Value)) is { } date)
            draft.SetDate(date, year.Index, year.Index + year.Length);
        return draft;

        void Set(TextVariable variable, string group)
        {
            if (match.Groups[group] is { Success: true } found)
                draft.Set(variable, found.Value, found.Index, found.Index + found.Length);
        }
    }

    private static string Date(Match match, string year) =>
        match.Groups["original"] is { Success: true } original ? $"{original.Value}/{year}"
        : match.Groups["day"] is { Success: true } day ? $"{year}, {day.Value}"
        : year;
}

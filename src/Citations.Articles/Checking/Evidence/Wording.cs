using Citations.Matching;

namespace Citations.Articles.Checking.Evidence;

/// <summary>The phrases that findings share.</summary>
internal static class Wording
{
    /// <summary>Surnames as a sentence lists them: <c>Ameli and Henter</c>, <c>A, B and C</c>.</summary>
    internal static string List(IEnumerable<string> names)
    {
        var list = names.ToList();
        return list.Count switch
        {
            0 => "",
            1 => list[0],
            _ => string.Join(", ", list[..^1]) + " and " + list[^1],
        };
    }

    internal static string Surname(Contributor name) => NameMatch.Surname(name);

    /// <summary>A name as a reference list begins it: <c>Newberg, A.</c></summary>
    internal static string Listed(Contributor name) =>
        name.Literal
        ?? (
            NameMatch.Initials(name.Given) is { Length: > 0 } initials
                ? $"{Surname(name)}, {string.Join(". ", initials.AsEnumerable())}."
                : Surname(name)
        );

    /// <summary>A name with its suffix: <c>Zarate, C. A., Jr.</c></summary>
    internal static string WithSuffix(Contributor name) =>
        name.Suffix is { Length: > 0 } suffix ? $"{Listed(name)}, {suffix}" : Listed(name);

    /// <summary>The end of a sentence: a text that ends in an initial's period takes no other.</summary>
    internal static string End(string text) => text.EndsWith('.') ? text : text + ".";

    /// <summary>Positions as a range where they follow each other: <c>4-6</c>, <c>2</c>, <c>2 and 5</c>.</summary>
    internal static string Positions(IReadOnlyList<int> positions)
    {
        if (positions.Count == 1)
            return Number(positions[0]);
        return positions[^1] - positions[0] == positions.Count - 1
            ? $"{Number(positions[0])}-{Number(positions[^1])}"
            : List(positions.Select(Number));
    }

    /// <summary>A title short enough for one line.</summary>
    internal static string Quote(string? title)
    {
        const int longest = 90;
        var text = title ?? "";
        return text.Length <= longest ? $"“{text}”" : $"“{text[..(longest - 1)].TrimEnd()}…”";
    }

    /// <summary>A work as a sentence names it: <c>“A title” by Newberg et al. (2010)</c>.</summary>
    internal static string Work(Reference record)
    {
        var year = record.Issued?.Year is { } number ? $" ({Number(number)})" : "";
        var who = record.Author.IsEmpty ? "" : $" by {Surname(record.Author[0])}{(record.Author.Count > 1 ? " et al." : "")}";
        return $"{Quote(record.Title)}{who}{year}";
    }

    /// <summary>The work whose authors an entry lists, as the end of a sentence; empty if it is not known.</summary>
    internal static string Sibling(Reference? sibling) =>
        sibling is null ? "" : $"; the names match {(sibling.Doi is { } doi ? $"{doi}, " : "")}{Quote(sibling.Title)}";

    internal static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A citation as its reader would say it: <c>Diazgranados et al. (2010)</c>.</summary>
    internal static string Citation(InTextCitation citation)
    {
        if (citation.Note is { } note)
            return $"Note “{note}”";
        if (citation.Key is { } key)
            return $"“{key}”";
        if (citation.Number is { } number)
            return $"[{Number(number)}]";
        var names = citation is { Title: { } title, Authors.IsEmpty: true } ? $"“{title}”" : List(citation.Authors);
        return $"{names}{(citation.HasEtAl ? " et al." : "")}{(citation.Year is { } year ? $" ({year}{(char.IsDigit(year[^1]) || citation.YearSuffix is null ? "" : "-")}{citation.YearSuffix})" : "")}";
    }

    /// <summary>An entry as its reader would say it: <c>Frohlich and Van Horn (2014)</c>.</summary>
    internal static string Entry(ReferenceEntry entry)
    {
        var reference = entry.Reference;
        var names = (reference.Author.IsEmpty ? reference.Editor : reference.Author).Select(Surname).ToList();
        var who = names.Count switch
        {
            0 => Quote(reference.Title ?? entry.Text),
            1 or 2 when entry.Parsed.AuthorsCut == AuthorListCut.None => List(names),
            _ => names[0] + " et al.",
        };
        var end = reference.Issued switch
        {
            { IsOpenEnded: true } => "–present",
            { Year: var start, End.Year: var last } when last != start => "–" + Number(last),
            _ => "",
        };
        return reference.Issued is null ? who : $"{who} ({Year(entry)}{end})";
    }

    /// <summary>The year of an entry as citations write it: <c>2014b</c>, <c>n.d.-b</c>.</summary>
    internal static string Year(ReferenceEntry entry) =>
        (entry.Reference.Issued, entry.Parsed.YearSuffix) switch
        {
            ({ Year: { } year }, var letter) => Number(year) + letter,
            ({ Literal: { } words }, { } letter) => $"{words}-{letter}",
            var (issued, _) => issued?.Literal ?? "",
        };
}

using System.Globalization;

namespace Citations;

/// <summary>A work in one short line, for logs and debuggers.</summary>
internal static class ReferenceLine
{
    private const int MaxAuthors = 2;
    private const int MaxTitle = 80;

    internal static string Of(Reference reference)
    {
        var authors = Authors(reference[NameVariable.Author] is { IsEmpty: false } author ? author : reference[NameVariable.Editor]);
        var date = reference[DateVariable.Issued];
        var year = date?.Year is { } number ? number.ToString(CultureInfo.InvariantCulture) : date?.Literal;
        var lead = string.Join(' ', new[] { authors, year is null ? null : $"({year})" }.Where(part => !string.IsNullOrEmpty(part)));
        var title = reference[TextVariable.Title] is { } text
            ? Shorten(text)
            : reference[TextVariable.Doi] ?? reference[TextVariable.Url] ?? reference.Id;
        return lead.Length == 0 ? title
            : title.Length == 0 ? lead
            : $"{lead}. {title}";
    }

    private static string Authors(EquatableArray<Contributor> authors)
    {
        var names = authors
            .Where(author => !author.IsOthers)
            .Select(author => author.Literal ?? author.Family ?? author.Given ?? "")
            .ToList();
        return names.Count switch
        {
            0 => "",
            _ when names.Count > MaxAuthors || names.Count < authors.Count => $"{names[0]} et al.",
            1 => names[0],
            _ => $"{names[0]} and {names[1]}",
        };
    }

    private static string Shorten(string title)
    {
        if (title.Length <= MaxTitle)
            return title;
        var end = title.LastIndexOf(' ', MaxTitle);
        // A title without a space is cut between characters, not within one.
        return (end <= 0 ? TextStart.Of(title, MaxTitle) : title[..end]) + "…";
    }
}

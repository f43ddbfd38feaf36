using Citations.Matching;

namespace Citations.Articles.Printing;

/// <summary>
/// What a record lacks is taken from the entry, but not what the record prints under another name: a volume that is its page, an edition
/// that its title names, an editor who is a word of a title. Words are those of the record where the entry has them no more often.
/// </summary>
internal sealed class LackingFields(ReferenceEntry entry, Reference record)
{
    private string[] Titles => field ??= Words(record.Title, record.ContainerTitle);

    private string[] Printed =>
        field ??= [.. Titles, .. Words(record.Publisher, record.Page, record.Number, record[TextVariable.Version])];

    private string[] Entry => field ??= Words(WithoutAddresses(entry));

    /// <summary>A field of the entry, or null if its words are those of what the record prints.</summary>
    internal string? Own(string? value) => value is not null && IsOf(Printed, value) ? null : value;

    /// <summary>The people whom the entry names, without those that are words of a title: <c>A companion to Don Quixote</c>.</summary>
    internal EquatableArray<Contributor> Own(EquatableArray<Contributor> people) =>
        [.. people.Where(person => !IsOf(Titles, person.Family ?? person.Literal ?? ""))];

    /// <summary>An edition; a title that names one is printed with it: <c>Guides to evaluation, 6th edition</c>.</summary>
    internal string? OwnEdition(string? value) => Titles.Contains("edition") ? null : Own(value);

    private bool IsOf(string[] printed, string value)
    {
        var words = TextFolding.Words(value);
        return words.Length > 0 && Count(printed, words) is > 0 and var count && Count(Entry, words) <= count;
    }

    private static int Count(ReadOnlySpan<string> text, ReadOnlySpan<string> words)
    {
        var count = 0;
        for (; text.IndexOf(words) is >= 0 and var at; count++)
            text = text[(at + words.Length)..];
        return count;
    }

    private static string[] Words(params ReadOnlySpan<string?> texts) => TextFolding.Words(string.Join(" / ", texts));

    private static string WithoutAddresses(ReferenceEntry entry)
    {
        var text = entry.Text.ToCharArray();
        foreach (var variable in (ReadOnlySpan<string>)["DOI", "URL"])
        {
            if (entry.Parsed.Field(variable) is { Span: var span } && span.End <= text.Length)
                text.AsSpan(span.Start, span.Length).Fill(' ');
        }

        return new(text);
    }
}

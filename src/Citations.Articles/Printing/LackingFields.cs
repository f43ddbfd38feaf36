using Citations.Matching;

namespace Citations.Articles.Printing;

/// <summary>
/// What a record lacks is taken from the entry, but not what the record has under another name: a volume that is its page, an edition that
/// its title tells.
/// </summary>
internal sealed class LackingFields(Reference record)
{
    private readonly string[][] _printed =
    [
        .. new[]
        {
            record.Title,
            record.ContainerTitle,
            record.Publisher,
            record.Page,
            record.Number,
            record[TextVariable.Version],
        }
            .OfType<string>()
            .Select(TextFolding.Words),
    ];

    /// <summary>A field of the entry, or null where the record prints its words already.</summary>
    internal string? Own(string? value)
    {
        if (value is null)
            return null;
        var words = TextFolding.Words(value);
        return words.Length > 0 && Array.Exists(_printed, text => Holds(text, words)) ? null : value;
    }

    /// <summary>The people that the entry names, without those that are words of a title: <c>A companion to Don Quixote</c>.</summary>
    internal EquatableArray<Contributor> Own(EquatableArray<Contributor> people) =>
        [.. people.Where(person => Own(person.Family ?? person.Literal) is not null)];

    /// <summary>An edition; a title that names one is printed with it: <c>Guides to evaluation, 6th edition</c>.</summary>
    internal string? OwnEdition(string? value) => Array.Exists(_printed, text => text.Contains("edition")) ? null : Own(value);

    private static bool Holds(string[] text, string[] words)
    {
        for (var at = 0; at + words.Length <= text.Length; at++)
        {
            if (text.AsSpan(at, words.Length).SequenceEqual(words))
                return true;
        }

        return false;
    }
}

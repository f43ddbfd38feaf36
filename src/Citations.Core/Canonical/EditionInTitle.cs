using System.Text.RegularExpressions;

namespace Citations.Canonical;

/// <summary>
/// The edition of a book that is in its title: <c>Guide to Burrows, 6th Edition</c>, <c>Guide to Burrows (2nd ed.)</c>. Of a part of a
/// book the title of the whole has it.
/// </summary>
internal static partial class EditionInTitle
{
    internal static void Apply(ReferenceBuilder work)
    {
        if (work[TextVariable.Edition] is not null)
            return;
        var variable = work.Type switch
        {
            ReferenceType.Book => TextVariable.Title,
            ReferenceType.Chapter or ReferenceType.EntryEncyclopedia or ReferenceType.EntryDictionary => TextVariable.ContainerTitle,
            _ => (TextVariable?)null,
        };
        if (
            variable is not { } place
            || work[place] is not { } title
            || !(title[^1] is 'n' or ')' or '.' or 'N')
            || Form().Match(title) is not { Success: true } match
        )
            return;
        var edition = EditionForm.Of(match.Groups["edition"].Value);
        if (edition.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return;
        (work[place], work[TextVariable.Edition]) = (match.Groups["title"].Value, edition);
    }

    [GeneratedRegex(
        @"^(?<title>.{3,}?)(?:, | \()(?<edition>(?:[0-9]{1,2}(?:st|nd|rd|th)|\p{L}{5,12}) (?i:edition|edn\.?|ed\.?))\)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();
}

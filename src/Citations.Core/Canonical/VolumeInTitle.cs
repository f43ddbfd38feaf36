using System.Text.RegularExpressions;

namespace Citations.Canonical;

/// <summary>
/// The number of a volume that is at the end of a book's title and is known besides: <c>Handbook of Burrows, Volume 2</c>,
/// <c>Handbook of Burrows (Vol. 2)</c>.
/// Of a part of a book the title of the whole has it.
/// </summary>
internal static partial class VolumeInTitle
{
    internal static void Apply(ReferenceBuilder work)
    {
        var place = work.Type switch
        {
            ReferenceType.Book => TextVariable.Title,
            ReferenceType.Chapter or ReferenceType.EntryEncyclopedia or ReferenceType.EntryDictionary or ReferenceType.PaperConference =>
                TextVariable.ContainerTitle,
            _ => (TextVariable?)null,
        };
        if (
            place is not { } variable
            || work[variable] is not { } title
            || work[TextVariable.Volume] is not { } volume
            || !title.Contains(volume, StringComparison.Ordinal)
            || Form().Match(title) is not { Success: true } match
            || match.Groups["volume"].Value != volume
        )
            return;
        work[variable] = match.Groups["title"].Value;
    }

    [GeneratedRegex(
        @"^(?<title>.{3,}?)(?:[,:]? \(|[,:] )(?i:vol\.|vol|volume) ?(?<volume>[0-9]{1,3}|[IVX]{1,5})\)?\.?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();
}

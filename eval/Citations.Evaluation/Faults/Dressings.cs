using System.Globalization;
using System.Text;
using Citations.Matching;

namespace Citations.Evaluation.Faults;

/// <summary>The ways in which right entries are dressed up.</summary>
internal static class Dressings
{
    internal static IReadOnlyList<Dressing> All { get; } =
    [
        new("as registered", work => work),
        new(
            "abbreviated journal",
            work =>
                work.ContainerTitleShort is { Length: > 2 } abbreviation && abbreviation != work.ContainerTitle
                    ? work with
                    {
                        ContainerTitle = abbreviation,
                    }
                    : null
        ),
        new(
            "ampersand for and",
            work =>
                work.ContainerTitle!.Contains(" and ", StringComparison.Ordinal)
                    ? work with
                    {
                        ContainerTitle = work.ContainerTitle.Replace(" and ", " & ", StringComparison.Ordinal),
                    }
                    : null
        ),
        new(
            "subtitle left out",
            work =>
                work.Title!.IndexOf(": ", StringComparison.Ordinal) is > 20 and var colon ? work with { Title = work.Title[..colon] } : null
        ),
        new(
            "title in capitals",
            work =>
                work with
                {
                    Title =
                        $"<span class=\"nocase\">{CultureInfo.InvariantCulture.TextInfo.ToTitleCase(work.Title!.ToLowerInvariant())}</span>",
                }
        ),
        new("translated title", work => work with { Title = $"Ein Titel in einer anderen Sprache [{work.Title}]" }),
        new(
            "year online",
            work =>
                PublicationYears.Of(work) is var (first, last) && first != last
                    ? work with
                    {
                        Issued = new PartialDate(work.Issued!.Year == first ? last : first),
                    }
                    : null
        ),
        new(
            "first initials alone",
            work =>
                work.Author.Any(name => name.Given!.Contains(' ', StringComparison.Ordinal))
                    ? work with
                    {
                        Author = [.. work.Author.Select(name => name with { Given = name.Given!.Split(' ')[0] })],
                    }
                    : null
        ),
        new(
            "initials for names",
            work =>
                work with
                {
                    Author =
                    [
                        .. work.Author.Select(name =>
                            name with
                            {
                                Given = string.Join(' ', NameMatch.Initials(name.Given).Select(letter => letter + ".")),
                            }
                        ),
                    ],
                }
        ),
        new("accents left out", work => Plain(work.Author) is { } authors ? work with { Author = authors } : null),
        new("umlauts transliterated", work => Transliterated(work)),
        new(
            "last page shortened",
            work =>
                PageRange.Read(work.Page) is { Parts: [(var first, { } last)] }
                && first.Length == last.Length
                && first.Length > 2
                && first[..^2] == last[..^2]
                    ? work with
                    {
                        Page = $"{first}-{last[^2..]}",
                    }
                    : null
        ),
        new("issue left out", work => work.Issue is null ? null : work with { Issue = null }),
        new("DOI left out", work => work with { Doi = null }),
        new(
            "DOI in capitals",
            work => work.Doi!.Value.Any(char.IsAsciiLetterLower) ? work with { Doi = Doi.Parse(work.Doi.Value.ToUpperInvariant()) } : null
        ),
    ];

    private static Reference? Transliterated(Reference work)
    {
        (string Letter, string Typed)[] letters =
        [
            ("ä", "ae"),
            ("ö", "oe"),
            ("ü", "ue"),
            ("Ä", "Ae"),
            ("Ö", "Oe"),
            ("Ü", "Ue"),
            ("ø", "oe"),
        ];
        var authors = work
            .Author.Select(name =>
                name with
                {
                    Family = letters.Aggregate(
                        name.Family!,
                        (family, letter) => family.Replace(letter.Letter, letter.Typed, StringComparison.Ordinal)
                    ),
                }
            )
            .ToEquatableArray();
        return authors == work.Author ? null : work with { Author = authors };
    }

    private static EquatableArray<Contributor>? Plain(EquatableArray<Contributor> authors)
    {
        var plain = authors.Select(name => name with { Family = Without(name.Family!) }).ToEquatableArray();
        return plain == authors ? null : plain;
    }

    private static string Without(string name) =>
        string.Concat(
                name.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            )
            .Normalize();
}

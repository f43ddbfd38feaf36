using System.Globalization;
using Citations.Matching;

namespace Citations.Evaluation.Faults;

/// <summary>The kinds of faults. What is planted is chosen by the work itself, so that each run plants the same.</summary>
internal static class FaultKinds
{
    /// <summary>The shortest word that is exchanged in a title.</summary>
    private const int LongWord = 5;

    internal static IReadOnlyList<Fault> All { get; } =
    [
        new(
            "authors in another order",
            ["CIT0106", "CIT0104"],
            (work, _) =>
                work.Author is [var first, var second, ..] && NameMatch.Surname(first) != NameMatch.Surname(second)
                    ? work with
                    {
                        Author = [second, first, .. work.Author.Skip(2)],
                    }
                    : null
        ),
        new(
            "author left out",
            ["CIT0104"],
            (work, _) => work.Author is [var first, _, _, ..] ? work with { Author = [first, .. work.Author.Skip(2)] } : null
        ),
        new(
            "author invented",
            ["CIT0102"],
            (work, other) =>
                work.Author is [var first, _, ..] && Stranger(work, other) is { } stranger
                    ? work with
                    {
                        Author = [first, stranger, .. work.Author.Skip(2)],
                    }
                    : null
        ),
        new(
            "initial changed",
            ["CIT0105"],
            (work, _) =>
                work.Author is [{ Given: { Length: > 1 } given } first, ..]
                    ? work with
                    {
                        Author = [first with { Given = Letter(given[0]) + given[1..] }, .. work.Author.Skip(1)],
                    }
                    : null
        ),
        new(
            "surname misspelled",
            ["CIT0105"],
            (work, _) =>
                work.Author is [{ Family: { Length: > 5 } family } first, ..] && family.All(char.IsAsciiLetter)
                    ? work with
                    {
                        Author = [first with { Family = Misspelled(family) }, .. work.Author.Skip(1)],
                    }
                    : null
        ),
        new(
            "authors of another work",
            ["CIT0103"],
            (work, other) =>
                other.Author.Any(name => work.Author.Any(own => NameMatch.SurnamesAgree(own, name)))
                    ? null
                    : work with
                    {
                        Author = other.Author,
                    }
        ),
        new("year off by one", ["CIT0111"], (work, _) => Year(work) is { } year ? work with { Issued = new PartialDate(year) } : null),
        new("volume digits swapped", ["CIT0115"], (work, _) => Swapped(work.Volume) is { } volume ? work with { Volume = volume } : null),
        new(
            "page digits swapped",
            ["CIT0117"],
            (work, _) =>
                PageRange.Read(work.Page) is { Parts: [(var first, { } last)] } && Swapped(first) is { } page
                    ? work with
                    {
                        Page = $"{page}-{last}",
                    }
                    : null
        ),
        new("DOI digits swapped", ["CIT0121", "CIT0101"], (work, _) => SwappedDoi(work.Doi!) is { } doi ? work with { Doi = doi } : null),
        new(
            "title word changed",
            ["CIT0113"],
            (work, other) => ChangedTitle(work.Title!, other.Title!) is { } title ? work with { Title = title } : null
        ),
        new("title of another work", ["CIT0101", "CIT0113"], (work, other) => work with { Title = other.Title }),
        new("DOI of another work", ["CIT0101"], (work, other) => work with { Doi = other.Doi }),
        new(
            "another journal",
            ["CIT0114"],
            (work, other) =>
                ContainerMatch.AreSame(work.ContainerTitle!, other.ContainerTitle!)
                    ? null
                    : work with
                    {
                        ContainerTitle = other.ContainerTitle,
                        ContainerTitleShort = null,
                    }
        ),
        new("retracted work", ["CIT0131"], (work, _) => work) { IsInRecord = true },
        new(
            "invented work with a DOI",
            ["CIT0121", "CIT0101"],
            (work, other) => SwappedDoi(work.Doi!) is { } doi ? Invented(work, other) with { Doi = doi } : null
        )
        {
            IsOfWork = false,
        },
        new("invented work without a DOI", ["CIT0152", "CIT0155"], (work, other) => Invented(work, other) with { Doi = null })
        {
            IsOfWork = false,
        },
    ];

    /// <summary>A record that says that its work is retracted.</summary>
    internal static Reference Retracted(Reference record) =>
        record.WithRelations(new WorkRelation(WorkRelationType.IsRetractedBy, "10.5555/retraction"));

    private static Contributor? Stranger(Reference work, Reference other) =>
        other.Author.FirstOrDefault(name => !work.Author.Any(own => NameMatch.SurnamesAgree(own, name) || NameMatch.AreNear(own, name)));

    private static char Letter(char letter) => char.ToUpperInvariant(letter) == 'K' ? 'R' : 'K';

    /// <summary>A letter in the middle of the name is another.</summary>
    private static string Misspelled(string name) =>
        $"{name[..(name.Length / 2)]}{(name[name.Length / 2] == 'e' ? 'a' : 'e')}{name[((name.Length / 2) + 1)..]}";

    private static int? Year(Reference work) =>
        PublicationYears.Of(work) is { } years ? (work.Issued!.Year!.Value % 2 == 0 ? years.Last + 1 : years.First - 1) : null;

    /// <summary>Two neighbouring digits in each other's place; a single digit is another.</summary>
    private static string? Swapped(string? number)
    {
        // A volume that is a year, and a digit less, would plant other faults.
        if (number is not { Length: > 0 and < 6 and not 4 } || !number.All(char.IsAsciiDigit))
            return null;
        for (var i = number.Length - 1; i > 0; i--)
        {
            if (number[i] != number[i - 1] && (i > 1 || number[i] != '0'))
                return $"{number[..(i - 1)]}{number[i]}{number[i - 1]}{number[(i + 1)..]}";
        }

        return (int.Parse(number, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
    }

    private static Doi? SwappedDoi(Doi doi)
    {
        var text = doi.Value;
        for (var i = text.Length - 1; i > text.IndexOf('/') + 1; i--)
        {
            if (char.IsAsciiDigit(text[i]) && char.IsAsciiDigit(text[i - 1]) && text[i] != text[i - 1])
                return Doi.Parse($"{text[..(i - 1)]}{text[i]}{text[i - 1]}{text[(i + 1)..]}");
        }

        return null;
    }

    private static string? ChangedTitle(string title, string other)
    {
        var words = title.Split(' ');
        var stranger = other
            .Split(' ')
            .FirstOrDefault(word =>
                word.Length >= LongWord && word.All(char.IsAsciiLetter) && !title.Contains(word, StringComparison.OrdinalIgnoreCase)
            );
        var at = Array.FindLastIndex(words, word => word.Length >= LongWord && word.All(char.IsAsciiLetter));
        if (stranger is null || at < 1)
            return null;
        words[at] = stranger.ToLowerInvariant();
        return string.Join(' ', words);
    }

    /// <summary>A work that nobody wrote: half the title of each, and authors of both.</summary>
    private static Reference Invented(Reference work, Reference other)
    {
        var (first, second) = (work.Title!.Split(' '), other.Title!.Split(' '));
        return work with
        {
            Title = string.Join(' ', first.Take((first.Length + 1) / 2).Concat(second.Skip(second.Length / 2))),
            Author = [other.Author[0], .. work.Author.Skip(1).Take(1)],
        };
    }
}

using System.Globalization;

namespace Citations.Training;

/// <summary>
/// Varies records as entries in the wild vary: fields are missing, organisations are authors, works are pages of the web.
/// </summary>
internal static class Variation
{
    private static readonly string[] Descriptions = ["Data set", "Computer software", "Film", "Brochure", "White paper", "Audiobook"];

    private static readonly string[] Talks =
    [
        "Conference presentation",
        "Paper presentation",
        "Poster presentation",
        "Conference session",
        "Keynote address",
    ];

    private static readonly string[] Places =
    [
        "Vienna, Austria",
        "Boston, MA, United States",
        "London",
        "Chicago, IL",
        "Tokyo, Japan",
        "Melbourne, VIC, Australia",
    ];

    private static readonly string[] Series =
    [
        "Guideline",
        "Working Paper",
        "Technical Report",
        "Publication",
        "Research Report",
        "Policy Brief",
    ];

    private static readonly string[] Sites =
    [
        "GOV.UK",
        "NHS",
        "Mayo Clinic",
        "BBC News",
        "The Guardian",
        "Wikipedia",
        "WebMD",
        "Healthline",
        "Centers for Disease Control and Prevention",
        "World Health Organization",
        "YouTube",
        "Medium",
        "Our World in Data",
        "Harvard Health Publishing",
        "National Institutes of Health",
        "Psychology Today",
        "The Conversation",
        "Verywell Mind",
        "MedlinePlus",
        "Cleveland Clinic",
        "CNN",
        "Nature News",
        "Smithsonian.com",
        "Health.gov",
        "Stack Overflow",
    ];

    internal static Reference Of(Reference reference, Random random)
    {
        if (random.Next(3) == 0)
            reference = reference with { Doi = null };
        if (random.Next(12) == 0 && Organization(reference) is { } name)
            reference = reference.With(NameVariable.Author, [Contributor.Organization(name)]);
        if (random.Next(8) == 0)
            reference = Standalone(reference, random);
        if (reference.Type == ReferenceType.Book)
            reference = WithNotes(reference, random);
        if (random.Next(40) == 0)
            reference = Session(reference, random);
        if (random.Next(40) == 0)
            reference = Report(reference, random);
        if (random.Next(15) == 0)
            reference = reference with { Issue = null };
        if (random.Next(25) == 0)
            reference = reference with { Page = null };
        if (random.Next(30) == 0)
            reference = reference with { Volume = null, Issue = null, Page = null, Issued = new PartialDate("in press") };
        return reference;
    }

    /// <summary>
    /// An edition, a translator, an editor, a description: what styles print in parentheses and brackets behind the title of a book.
    /// </summary>
    private static Reference WithNotes(Reference reference, Random random)
    {
        if (random.Next(4) == 0)
            reference = reference with { Edition = (random.Next(8) + 2).ToString(CultureInfo.InvariantCulture) };
        if (random.Next(8) == 0)
            reference = reference.With(NameVariable.Translator, reference.Author);
        else if (random.Next(8) == 0)
            reference = reference.With(NameVariable.Editor, reference.Author);
        return random.Next(12) == 0 ? reference with { Genre = Descriptions[random.Next(Descriptions.Length)] } : reference;
    }

    /// <summary>A talk of some days in a place.</summary>
    private static Reference Session(Reference reference, Random random)
    {
        var (year, month, day) = (1995 + random.Next(35), 1 + random.Next(12), 1 + random.Next(20));
        var alone = Alone(reference) with
        {
            Type = ReferenceType.Speech,
            Genre = Talks[random.Next(Talks.Length)],
            Issued = new PartialDate(new DatePoint(year, month, day), new DatePoint(year, month, day + 1 + random.Next(6))),
        };
        return alone
            .With(TextVariable.EventTitle, reference.ContainerTitle ?? reference.Publisher)
            .With(TextVariable.EventPlace, reference.PublisherPlace ?? Places[random.Next(Places.Length)]);
    }

    /// <summary>A report with its series and number.</summary>
    private static Reference Report(Reference reference, Random random) =>
        Alone(reference) with
        {
            Type = ReferenceType.Report,
            Genre = Series[random.Next(Series.Length)],
            Number = string.Create(CultureInfo.InvariantCulture, $"{(random.Next(2) == 0 ? "" : "TR-")}{random.Next(2000)}"),
            Publisher = reference.Publisher ?? reference.ContainerTitle,
        };

    private static Reference Alone(Reference reference) =>
        reference with
        {
            ContainerTitle = null,
            Publisher = null,
            PublisherPlace = null,
            Volume = null,
            Issue = null,
            Page = null,
            Doi = null,
        };

    private static string? Organization(Reference reference) => reference.Publisher ?? reference.ContainerTitle;

    /// <summary>The work without what holds it: a book without a publisher, or a page of a site with its day.</summary>
    private static Reference Standalone(Reference reference, Random random)
    {
        var alone = Alone(reference);
        if (random.Next(3) == 0)
            return alone with { Type = ReferenceType.Book };
        return alone with
        {
            Type = ReferenceType.Webpage,
            ContainerTitle = random.Next(4) == 0 ? null : Sites[random.Next(Sites.Length)],
            Issued =
                random.Next(2) == 0 ? reference.Issued : new PartialDate(1995 + random.Next(35), 1 + random.Next(12), 1 + random.Next(28)),
            Url = "https://www.example.org/library/works/1234",
        };
    }
}

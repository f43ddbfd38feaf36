using System.Globalization;

namespace Citations.Training;

/// <summary>Varies records as entries in the wild vary: fields are missing, organisations are authors, works are pages of the web.</summary>
internal static class Variation
{
    private static readonly string[] Descriptions = ["Data set", "Computer software", "Film", "Brochure", "White paper", "Audiobook"];

    private static readonly string[] Sites =
    [
        "GOV.UK", "NHS", "Mayo Clinic", "BBC News", "The Guardian", "Wikipedia", "WebMD", "Healthline", "Centers for Disease Control and Prevention", "World Health Organization", "YouTube", "Medium", "Our World in Data",
        "Harvard Health Publishing", "National Institutes of Health", "Psychology Today", "The Conversation", "Verywell Mind", "MedlinePlus", "Cleveland Clinic", "CNN", "Nature News", "Smithsonian.com", "Health.gov", "Stack Overflow",
    ];

    internal static Reference Of(Reference reference, Random random)
    {
        if (random.Next(3) == 0) reference = reference with { Doi = null };
        if (random.Next(12) == 0 && Organization(reference) is { } name) reference = reference.With(NameVariable.Author, [Contributor.Organization(name)]);
        if (random.Next(8) == 0) reference = Standalone(reference, random);
        if (reference.Type == ReferenceType.Book) reference = WithNotes(reference, random);
        if (random.Next(15) == 0) reference = reference with { Issue = null };
        if (random.Next(25) == 0) reference = reference with { Page = null };
        if (random.Next(30) == 0) reference = reference with { Volume = null, Issue = null, Page = null, Issued = new PartialDate("in press") };
        return reference;
    }

    /// <summary>An edition, a translator, an editor, a description: what styles print in parentheses and brackets behind the title of a book.</summary>
    private static Reference WithNotes(Reference reference, Random random)
    {
        if (random.Next(4) == 0) reference = reference with { Edition = (random.Next(8) + 2).ToString(CultureInfo.InvariantCulture) };
        if (random.Next(8) == 0) reference = reference.With(NameVariable.Translator, reference.Author);
        else if (random.Next(8) == 0) reference = reference.With(NameVariable.Editor, reference.Author);
        return random.Next(12) == 0 ? reference with { Genre = Descriptions[random.Next(Descriptions.Length)] } : reference;
    }

    private static string? Organization(Reference reference) => reference.Publisher ?? reference.ContainerTitle;

    /// <summary>The work without what holds it: a book without a publisher, or a page of a site with its day.</summary>
    private static Reference Standalone(Reference reference, Random random)
    {
        var alone = reference with { ContainerTitle = null, Publisher = null, PublisherPlace = null, Volume = null, Issue = null, Page = null, Doi = null };
        if (random.Next(3) == 0) return alone with { Type = ReferenceType.Book };
        return alone with
        {
            Type = ReferenceType.Webpage,
            ContainerTitle = random.Next(4) == 0 ? null : Sites[random.Next(Sites.Length)],
            Issued = random.Next(2) == 0 ? reference.Issued : new PartialDate(1995 + random.Next(35), 1 + random.Next(12), 1 + random.Next(28)),
            Url = "https://www.example.org/library/works/1234",
        };
    }
}

namespace Citations.Tests.Assistant;

/// <summary>Registered works that differ in every fact, and their entries.</summary>
internal static class Works
{
    private static readonly string[] Families =
    [
        "Alvarez",
        "Brandt",
        "Castell",
        "Dumont",
        "Eriksen",
        "Fontana",
        "Galloway",
        "Hartmann",
        "Ivanova",
        "Jansen",
    ];

    private static readonly string[] Subjects =
    [
        "sleep",
        "memory",
        "tides",
        "copper",
        "lichens",
        "grammar",
        "markets",
        "glaciers",
        "enzymes",
        "bridges",
    ];

    private static readonly string[] Manners =
    [
        "in cold water",
        "under pressure",
        "after the war",
        "among adolescents",
        "at high altitude",
    ];

    /// <summary>The record of a work.</summary>
    internal static Reference Record(int number) =>
        new()
        {
            Type = ReferenceType.ArticleJournal,
            Author = [Contributor.Person(Families[number % 10], "Ann"), Contributor.Person(Families[(number / 10 % 10) ^ 1], "Ben")],
            Issued = new(1980 + (number % 40)),
            Title = Title(number),
            ContainerTitle = "Journal of Measured Things",
            Volume = $"{10 + number}",
            Issue = "2",
            Page = $"{100 + number}-{110 + number}",
            Doi = Doi.Parse($"10.5555/work{number}"),
        };

    /// <summary>The entry of a work as an author writes it.</summary>
    internal static string Entry(int number) => ApaStyle.Seventh.Format(Record(number)).ToPlainText();

    /// <summary>The title of a work.</summary>
    internal static string Title(int number) =>
        $"A study of {Subjects[number % 10]} and {Subjects[(number / 10) % 10]} {Manners[number % 5]}, part {number}";
}

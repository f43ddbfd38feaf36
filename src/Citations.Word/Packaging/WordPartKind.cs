namespace Citations.Word.Packaging;

/// <summary>A kind of part that a document can be given.</summary>
/// <param name="Name">The kind, as the type of the relationship that leads to it says it.</param>
/// <param name="ContentType">The type of its content.</param>
/// <param name="File">The name of its file.</param>
internal sealed record WordPartKind(string Name, string ContentType, string File)
{
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    internal static WordPartKind Main { get; } = new("officeDocument", Types + "document.main+xml", "document.xml");

    internal static WordPartKind Styles { get; } = new("styles", Types + "styles+xml", "styles.xml");

    internal static WordPartKind Settings { get; } = new("settings", Types + "settings+xml", "settings.xml");

    internal static WordPartKind Footnotes { get; } = new("footnotes", Types + "footnotes+xml", "footnotes.xml");
}

using System.Text;

namespace Citations.Styles.Apa;

/// <summary>By what an entry is filed: its names, its date, its title (section 6 of the rules).</summary>
/// <param name="Names">The author element folded, or the title where there is no author. Each part ends in a character below every letter, so that nothing precedes something (R6.2, R6.4).</param>
/// <param name="Date">The date.</param>
/// <param name="Suffix">A suffix of the year that is given beforehand, or nothing.</param>
/// <param name="Title">The title, folded.</param>
internal readonly record struct ApaSortKey(string Names, ApaDate Date, string Suffix, string Title) : IComparable<ApaSortKey>
{
    private const char EndOfSurname = '\u0001';
    private const char EndOfName = '\u0002';
    private const char BeforeSuffix = '\u0003';

    // Generations in their order (R6.3).
    private static readonly string[] Generations = ["sr", "jr", "ii", "iii", "iv", "v"];

    internal static ApaSortKey Of(ApaWork work, StringBuilder buffer)
    {
        buffer.Clear();
        foreach (var name in work.Author.Names) AppendName(name, work.Options, buffer);
        if (work.Author.IsEmpty) SortText.AppendFoldedTitle(TitleOf(work), buffer);
        var names = buffer.ToString();
        buffer.Clear();
        if (!work.Author.IsEmpty) SortText.AppendFoldedTitle(TitleOf(work), buffer);
        return new(names, work.Date, work.YearSuffix ?? "", buffer.ToString());
    }

    /// <inheritdoc/>
    public int CompareTo(ApaSortKey other)
    {
        var order = string.CompareOrdinal(Names, other.Names);
        if (order == 0) order = Date.Kind.CompareTo(other.Date.Kind);
        if (order == 0) order = Date.Start.Year.CompareTo(other.Date.Start.Year);
        if (order == 0 && Suffix.Length > 0 && other.Suffix.Length > 0) order = string.CompareOrdinal(Suffix, other.Suffix);
        if (order == 0) order = Date.Start.CompareTo(other.Date.Start);
        return order != 0 ? order : string.CompareOrdinal(Title, other.Title);
    }

    /// <summary>Whether two entries differ in neither names nor year, so that a suffix must tell them apart (R2.7, R2.8).</summary>
    internal bool SharesNamesAndYear(ApaSortKey other) => Names == other.Names && Date.Kind == other.Date.Kind && Date.Year == other.Date.Year;

    private static void AppendName(Contributor name, ApaOptions options, StringBuilder buffer)
    {
        var surname = name.ShortForm();
        if (name.IsLiteral && options.IgnoreLeadingThe && surname.StartsWith("The ", StringComparison.OrdinalIgnoreCase)) surname = surname[4..];
        SortText.AppendFolded(surname, buffer);
        buffer.Append(EndOfSurname);
        if (!name.IsLiteral)
        {
            SortText.AppendFolded(Initials.Of(name.Given), buffer);
            if (name.Suffix is { Length: > 0 } suffix)
            {
                var generation = Array.FindIndex(Generations, known => known.Equals(suffix.TrimEnd('.'), StringComparison.OrdinalIgnoreCase));
                buffer.Append(BeforeSuffix).Append((char)('0' + generation));
            }
        }

        buffer.Append(EndOfName);
    }

    private static string TitleOf(ApaWork work) =>
        work.Reference.Title ?? work.Reference.TitleShort ?? work.Reference.Genre ?? work.Reference[TextVariable.ReviewedTitle] ?? work.Reference.ContainerTitle ?? "";
}

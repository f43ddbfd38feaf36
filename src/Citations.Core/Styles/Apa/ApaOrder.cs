using System.Text;
using Citations.Matching;

namespace Citations.Styles.Apa;

/// <summary>The order of the list: by names, by date, by title (section 6 of the rules).</summary>
internal sealed class ApaOrder : IComparer<ApaWork>
{
    // Each part of a name ends in a character below every letter, so that nothing precedes something (R6.2, R6.4).
    private const char EndOfSurname = '\u0001';
    private const char EndOfName = '\u0002';
    private const char BeforeSuffix = '\u0003';

    private ApaOrder() { }

    internal static ApaOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(ApaWork? x, ApaWork? y)
    {
        var (a, b) = (x!, y!);
        var order = string.CompareOrdinal(a.FiledUnder, b.FiledUnder);
        if (order == 0)
            order = a.Date.Kind.CompareTo(b.Date.Kind);
        if (order == 0)
            order = a.Date.Start.Year.CompareTo(b.Date.Start.Year);
        // Spans of years come after their first year, so that works that share a year are together.
        if (order == 0)
            order = string.CompareOrdinal(a.Date.Year, b.Date.Year);
        if (order == 0 && a.YearSuffix is not null && b.YearSuffix is not null)
            order = string.CompareOrdinal(a.YearSuffix, b.YearSuffix);
        if (order == 0)
            order = a.Date.Start.CompareTo(b.Date.Start);
        if (order == 0)
            order = string.CompareOrdinal(a.FoldedTitle, b.FoldedTitle);
        // Works that nothing else distinguishes are ordered by their ids, so that a list does not depend on the order of its input.
        return order != 0 ? order : string.CompareOrdinal(a.Reference.Id, b.Reference.Id);
    }

    /// <summary>Whether two entries differ in neither names nor year, so that a suffix must tell them apart (R2.7, R2.8).</summary>
    internal static bool ShareNamesAndYear(ApaWork a, ApaWork b) =>
        a.FiledUnder == b.FiledUnder && a.Date.Kind == b.Date.Kind && a.Date.Year == b.Date.Year;

    /// <summary>Folds the author element, or the title where there is no author.</summary>
    internal static string FiledUnder(ApaWork work, StringBuilder buffer)
    {
        buffer.Clear();
        foreach (var name in work.Author.Names)
            AppendName(name, work.Options, buffer);
        if (work.Author.IsEmpty)
            SortText.AppendFoldedTitle(TitleOf(work), buffer);
        return buffer.ToString();
    }

    /// <summary>Folds the title of a work that has authors.</summary>
    internal static string FoldedTitle(ApaWork work)
    {
        if (work.Author.IsEmpty)
            return "";
        var buffer = new StringBuilder();
        SortText.AppendFoldedTitle(TitleOf(work), buffer);
        return buffer.ToString();
    }

    private static void AppendName(Contributor name, ApaOptions options, StringBuilder buffer)
    {
        var surname = name.ShortForm();
        if (name.IsLiteral && options.IgnoreLeadingThe && surname.StartsWith("The ", StringComparison.OrdinalIgnoreCase))
            surname = surname[4..];
        if (name.IsLiteral)
            SortText.AppendFoldedWithNumbers(surname, buffer);
        else
            SortText.AppendFolded(surname, buffer);
        buffer.Append(EndOfSurname);
        if (!name.IsLiteral)
        {
            SortText.AppendFolded(name.GivenForm(), buffer);
            // Generations in their order (R6.3).
            if (name.Suffix is { Length: > 0 } suffix)
                buffer.Append(BeforeSuffix).Append((char)('0' + NameSuffixes.Rank(suffix)));
        }

        buffer.Append(EndOfName);
    }

    private static string TitleOf(ApaWork work) =>
        work.Reference.Title
        ?? work.Reference.TitleShort
        ?? work.Reference.Genre
        ?? work.Reference[TextVariable.ReviewedTitle]
        ?? (work.Author.IsEmpty ? Descriptions.UntitledKind(work.Reference.Type) : work.Reference.ContainerTitle)
        ?? "";
}

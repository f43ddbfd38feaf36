using System.Globalization;

namespace Citations.Evaluation.Matching;

/// <summary>
/// The records of works that the strings themselves tell. Two of the styles set a record's fields one after another with full stops between
/// them,
/// <c>Andreev, Oleg. A title. A Journal. 1997. 494. 3. 546-566</c>, one with all authors and one with the first: what they end in alike
/// begins with the title.
/// </summary>
internal static class TrueRecords
{
    private const string AllAuthors = "degraded_all_authors";
    private const string OneAuthor = "degraded_one_author";
    private const string Scrambled = "degraded_title_scrambled";

    /// <summary>Whether a string is one that records are made of.</summary>
    internal static bool AreMadeOf(MatchString text) => text.Style is AllAuthors or OneAuthor or Scrambled;

    internal static Dictionary<Doi, Reference> Of(IEnumerable<MatchString> strings) =>
        strings
            .Where(text => text.Doi is not null && text.Style is AllAuthors or OneAuthor)
            .GroupBy(text => text.Doi!)
            .Select(texts =>
                Read(
                    texts.Key,
                    texts.FirstOrDefault(text => text.Style == AllAuthors)?.Text,
                    texts.FirstOrDefault(text => text.Style == OneAuthor)?.Text
                )
            )
            .OfType<Reference>()
            .ToDictionary(record => record.Doi!);

    private static Reference? Read(Doi doi, string? all, string? one)
    {
        if (all is null || one is null || Split(all) is not [var head, var container, var year, var volume, var issue, var page])
            return null;
        var alike = CommonEnd(head, Split(one)[0]);
        // With one author both are the same: the name ends at a full stop that follows a word, or at two.
        var author = alike.Length == head.Length ? head[..EndOfName(head)] : head[..^alike.Length];
        var title =
            alike.Length == head.Length ? head[EndOfName(head)..] : alike[Math.Max(alike.IndexOf(". ", StringComparison.Ordinal), 0)..];
        title = title.Trim('.', ' ');
        if (title.Length == 0)
            return null;
        var reference = new ReferenceBuilder { Type = ReferenceType.ArticleJournal };
        (reference[TextVariable.Doi], reference[TextVariable.Title], reference[TextVariable.ContainerTitle]) = (
            doi.Value,
            title,
            container
        );
        (reference[TextVariable.Volume], reference[TextVariable.Issue], reference[TextVariable.Page]) = (volume, issue, page);
        if (author.Split(',')[0].Trim(' ', '.') is { Length: > 0 } family)
            reference[NameVariable.Author] = [Contributor.Person(family)];
        if (int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            reference[DateVariable.Issued] = new(number);
        return reference.Build();
    }

    /// <summary>Authors and title, container, year, volume, issue, pages: from the end, for a title may hold full stops.</summary>
    private static string[] Split(string text)
    {
        var fields = new string[6];
        for (var i = 5; i > 0; i--)
        {
            var stop = text.LastIndexOf(". ", StringComparison.Ordinal);
            if (stop < 0)
                return [text];
            (fields[i], text) = (text[(stop + 2)..].Trim(), text[..stop]);
        }

        fields[0] = text;
        return fields;
    }

    private static string CommonEnd(string left, string right)
    {
        var length = 0;
        while (length < left.Length && length < right.Length && left[^(length + 1)] == right[^(length + 1)])
            length++;
        return left[^length..];
    }

    private static int EndOfName(string head)
    {
        for (
            var stop = head.IndexOf(". ", StringComparison.Ordinal);
            stop >= 0;
            stop = head.IndexOf(". ", stop + 1, StringComparison.Ordinal)
        )
        {
            var isInitial = stop > 0 && char.IsUpper(head[stop - 1]) && (stop == 1 || !char.IsLetter(head[stop - 2]));
            if (!isInitial)
                return stop;
        }

        return 0;
    }
}

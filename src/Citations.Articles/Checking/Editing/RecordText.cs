using Citations.Styles.Apa;

namespace Citations.Articles.Checking.Editing;

/// <summary>The parts of a record that an entry in APA 7 has.</summary>
internal static class RecordText
{
    /// <summary>A field as it is printed; null if the record lacks it or the style leaves it out.</summary>
    /// <param name="record">The record.</param>
    /// <param name="variable">The CSL variable, such as <c>author</c>.</param>
    internal static string? Of(Reference record, string variable)
    {
        var runs = ApaStyle.Explain(ApaStyle.Seventh.Format(record));
        var (first, last) = (-1, -1);
        foreach (var (i, run) in runs.Index())
        {
            if (run.Field != variable)
                continue;
            first = first < 0 ? i : first;
            last = i;
        }

        return first < 0 ? null : string.Concat(runs.Skip(first).Take(last - first + 1).Select(run => run.Text));
    }

    /// <summary>
    /// The author element with its one final period (APA 7, 9.8): up to 20 names, from 21 on the first 19 and the last; null if a name
    /// is not known.
    /// </summary>
    internal static string? Authors(IEnumerable<Contributor> authors)
    {
        var names = authors.ToEquatableArray();
        if (names.IsEmpty || names.Any(name => name.IsOthers))
            return null;
        var text = Of(
            new Reference
            {
                Type = ReferenceType.ArticleJournal,
                Title = "T",
                Author = names,
            },
            "author"
        );
        return text is null or [.., '.'] ? text : text + ".";
    }

    /// <summary>One name as an author element begins with it: <c>Zarate, C. A., Jr.</c></summary>
    internal static string? Name(Contributor name) =>
        Of(
            new Reference
            {
                Type = ReferenceType.ArticleJournal,
                Title = "T",
                Author = [name],
            },
            "author"
        );
}

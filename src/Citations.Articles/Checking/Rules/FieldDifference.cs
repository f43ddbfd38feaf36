using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;
using Citations.Articles.Parsing;

namespace Citations.Articles.Checking.Rules;

/// <summary>Compares a number of an entry's place - volume, issue, pages - with that of its record.</summary>
internal static class FieldDifference
{
    internal static IEnumerable<Diagnostic> Check(
        ExaminedEntry entry,
        DiagnosticDescriptor rule,
        TextVariable variable,
        Func<string, string, bool> areSame
    )
    {
        if (
            entry.Comparable?[variable] is not { } registered
            || entry.Entry.Reference[variable] is not { } listed
            || areSame(listed, registered)
        )
            yield break;
        if (entry.Statement is { HasPlace: true })
            yield break;
        var written = Written(entry, variable, registered);
        var name = variable == TextVariable.Page ? "pages" : variable.Term();
        yield return rule.At(
                $"The entry gives {name} {listed}; {entry.Registry} gives {registered} for {entry.DoiName}.",
                entry.Entry.SpanOf(variable.Term()),
                $"Write {written}."
            )
            .Edited(entry, EntryEdits.Field(entry, variable.Term(), written));
    }

    /// <summary>Pages in full, with the dash of the list.</summary>
    private static string Written(ExaminedEntry entry, TextVariable variable, string registered)
    {
        if (variable != TextVariable.Page)
            return registered;
        var pages =
            RecordText.Of(
                new Reference
                {
                    Type = ReferenceType.ArticleJournal,
                    Title = "T",
                    ContainerTitle = "T",
                    Volume = "1",
                    Page = registered,
                },
                "page"
            ) ?? registered;
        var hasHyphens =
            !entry.Style.IsApa() && EntryEdits.Place(entry, "page") is { } span && span.In(entry.Article.Document.Text).Contains('-');
        return hasHyphens ? pages.Replace('–', '-') : pages;
    }

    /// <summary>A number without what does not distinguish numbers: leading zeros, spaces, the kind of dash.</summary>
    internal static string Plain(string number) =>
        string.Concat(Ranges.Normalize(number).Where(c => !char.IsWhiteSpace(c) && c != '.'))
            .Replace('/', '-')
            .TrimStart('0')
            .ToLowerInvariant();
}

using System.Globalization;

namespace Citations.Articles.Documents.Html;

/// <summary>
/// A work as publishers name it in a <c>citation_reference</c> tag: <c>citation_title=...; citation_author=...; citation_doi=...</c>.
/// </summary>
internal static class HighwireReference
{
    /// <summary>The work; null if the tag names neither a title nor a DOI.</summary>
    internal static Reference? Read(string content)
    {
        var work = new ReferenceBuilder { Type = ReferenceType.ArticleJournal };
        List<Contributor> authors = [];
        foreach (var part in content.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=');
            if (equals < 0)
                continue;
            var value = part[(equals + 1)..].Trim();
            switch (part[..equals].Trim().ToLowerInvariant())
            {
                case "citation_title":
                    work[TextVariable.Title] = value;
                    break;
                case "citation_journal_title" or "citation_inbook_title":
                    work[TextVariable.ContainerTitle] = value;
                    break;
                case "citation_volume":
                    work[TextVariable.Volume] = value;
                    break;
                case "citation_issue":
                    work[TextVariable.Issue] = value;
                    break;
                case "citation_doi" when Doi.TryParse(value, out var doi):
                    work[TextVariable.Doi] = doi.Value;
                    break;
                case "citation_author" when value.Length > 0:
                    authors.Add(PersonNames.Read(value));
                    break;
                case "citation_publication_date"
                or "citation_year"
                    when value.Length >= 4
                        && int.TryParse(value.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year):
                    work[DateVariable.Issued] = new(year);
                    break;
            }
        }

        work[NameVariable.Author] = [.. authors];
        return work[TextVariable.Title] is null && work[TextVariable.Doi] is null ? null : work.Build();
    }
}

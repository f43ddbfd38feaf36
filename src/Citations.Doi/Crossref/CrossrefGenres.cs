using System.Text.Json;

namespace Citations.Crossref;

/// <summary>The kind of a thesis, preprint, review or standard, and the organisation behind it.</summary>
internal static class CrossrefGenres
{
    internal static void Read(JsonElement work, ReferenceBuilder reference)
    {
        var institution = work.Items("institution").Select(item => item.Text("name")).FirstOrDefault(name => name is not null);
        switch (work.Text("type"))
        {
            case "dissertation":
                // A thesis is published by the university that accepted it, not by the house that runs its repository.
                reference[TextVariable.Genre] = Thesis(work.Text("degree"));
                reference[TextVariable.Publisher] = institution ?? reference[TextVariable.Publisher];
                break;
            case "posted-content" when reference.Type == ReferenceType.PostWeblog:
                reference[TextVariable.ContainerTitle] ??= work.Text("group-title") ?? institution;
                break;
            case "posted-content":
                // APA 7, 10.8: a preprint names its repository where others name the publisher.
                if (work.Text("subtype") == "preprint")
                    reference[TextVariable.Genre] = "Preprint";
                reference[TextVariable.Publisher] =
                    institution ?? Repository(work.Text("group-title")) ?? reference[TextVariable.Publisher];
                break;
            case "component" when reference[TextVariable.Title] is null:
                reference[TextVariable.Genre] = "Supplementary material";
                break;
            case "peer-review":
                reference[TextVariable.Genre] = work.Field("review")?.Text("type") is { } kind ? Sentence(kind) : null;
                break;
            case "standard":
                reference[TextVariable.Authority] = work.Field("standards-body")?.Text("name");
                break;
        }
    }

    private static string? Thesis(string? degree) =>
        degree switch
        {
            null => null,
            _ when degree.Contains("master", StringComparison.OrdinalIgnoreCase) || degree.StartsWith("M.", StringComparison.Ordinal) =>
                "Master's thesis",
            _ when degree.Contains("doctor", StringComparison.OrdinalIgnoreCase)
                    || degree.Replace(".", "", StringComparison.Ordinal).StartsWith("PhD", StringComparison.OrdinalIgnoreCase) =>
                "Doctoral dissertation",
            _ => degree,
        };

    /// <summary>A group title that names a repository, such as PsyArXiv, and not a subject.</summary>
    private static string? Repository(string? groupTitle) =>
        groupTitle?.Contains("xiv", StringComparison.OrdinalIgnoreCase) == true ? groupTitle : null;

    private static string Sentence(string term) => char.ToUpperInvariant(term[0]) + term[1..].Replace('-', ' ');
}

using Citations.Formats;
using Citations.Rendering;

namespace Citations.Evaluation.Converting;

/// <summary>
/// What formats have no place for, and why: the one list of losses that are not faults. The loss report of <c>convert</c> tells each of
/// them.
/// </summary>
internal static class FormatLimits
{
    private const string Csl = "csl-json csl-yaml";
    private const string BibTeX = "bibtex biblatex";
    private const string EndNote = "endnote-xml refer";

    private static readonly (string Formats, string Fields, string Reason)[] Table =
    [
        (
            $"{BibTeX} ris nbib {EndNote} word-sources cff",
            "custom.* author.* editor.* translator.* contributor.*",
            "facts beyond CSL have no field that other programs know"
        ),
        ("csv", "author.* editor.* translator.* contributor.*", "a cell of names holds nothing but names"),
        ($"ris nbib {EndNote} word-sources cff", "extra.*", "the fields of a format are fixed"),
        ($"ris {EndNote} word-sources", "extra.*", "what the format says beside the model is kept: its word for the type"),
        ("nbib cff", "id", "a record is known by its PMID; a citation file has no keys"),
        (
            "ris nbib word-sources cff",
            "type genre medium",
            "fewer types than CSL, and no word beside the type; the type says which fields there are"
        ),
        (EndNote, "type medium", "fewer types than CSL"),
        ("ris nbib refer", "abstract", "a value is one line"),
        (
            $"ris nbib {EndNote} cff",
            "keyword",
            "keywords are a field each, so that what divides them in one text is not kept"
        ),
        (
            $"ris nbib {EndNote} word-sources cff",
            "available-date event-date submitted original-date",
            "no dates but those of publication and access"
        ),
        (
            $"ris nbib {EndNote} word-sources cff",
            "event-title event-place supplement authority version status year-suffix volume-title references section archive-place",
            "no field"
        ),
        (
            $"ris nbib {EndNote} word-sources cff",
            "contributor executive-producer narrator recipient reviewed-author reviewed-genre reviewed-title chair director producer",
            "roles beyond author, editor and translator have no field"
        ),
        ($"nbib {EndNote} word-sources cff", "archive archive_location", "no field"),
        ("nbib", "URL title-short accessed number-of-pages collection-number translator annote chapter-number", "PubMed has no tag"),
        ("nbib word-sources", "number page", "an article's number stands for its pages"),
        ("nbib word-sources", "container-title title", "the type that is left has another case for its titles"),
        ("csv", "extra.key extra.booktitle extra.journal", "a column of this name is for something else"),
        ("endnote-xml refer", "page", "a count of pages stands in its field"),
        ("ris", "annote chapter-number original-title number", "no tag"),
        ("refer", "annote chapter-number original-title container-title-short number ISBN ISSN", "no field of its own beside the one taken"),
        ("endnote-xml", "chapter-number number ISBN ISSN", "no element of its own beside the one taken"),
        (
            "word-sources",
            "container-title-short abstract PMID PMCID collection-title collection-number number-of-pages original-title annote keyword ISBN ISSN container-title",
            "no element in Word's schema"
        ),
        (
            "cff",
            "container-title-short PMID publisher-place collection-title collection-number original-title annote chapter-number",
            "no key"
        ),
        ($"{BibTeX} ris nbib {EndNote} word-sources csv cff", "issued", "a month in words that are not a month"),
    ];

    internal static string? ReasonFor(ReferenceFormat format, FieldDifference difference)
    {
        foreach (var (formats, fields, reason) in Table)
        {
            if (
                formats.Split(' ').Contains(format.Name)
                && fields.Split(' ').Any(field => field == difference.Field || (field[^1] == '*' && IsOf(difference.Field, field[..^1])))
            )
                return reason;
        }

        return ReasonByValue(format, difference);
    }

    private static bool IsOf(string field, string owner) => field.StartsWith(owner, StringComparison.Ordinal);

    private static string? ReasonByValue(ReferenceFormat format, FieldDifference difference) =>
        difference switch
        {
            { Field: "PMID", Before: { } id } when !Pmid.TryParse(id, out _) || id.Length > 9 => "what stands there is no PMID",
            { Field: "ISBN", Before: { } isbn } when !Isbn.TryParse(isbn, out _) => "what stands there is no ISBN",
            { Field: "ISSN", Before: { } issn } when !Issn.TryParse(issn, out _) => "what stands there is no ISSN",
            { Before: { } before, After: { } after } when format.Name is "nbib" or "word-sources" or "cff"
                && WithoutMarkup(before) == WithoutMarkup(after) => "a field is plain text, and its programs would show the tags",
            { Before: { } before, After: { } after } when before == after + "; [others]" => "no mark of a list that goes on",
            { Before: { } before, After: { } after } when !Csl.Contains(format.Name, StringComparison.Ordinal)
                && FieldDifference.AreSameNames(before, after) => "names have two parts, and what has one is the name of a group",
            _ => null,
        };

    // Raised digits and hyphens are other characters in plain text, and spaces around a tag are one.
    private static string WithoutMarkup(string text) =>
        string.Join(
            ' ',
            RichText
                .FromMarkup(text)
                .ToPlainText()
                .Normalize(System.Text.NormalizationForm.FormKC)
                .Replace('−', '-')
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );
}

using System.Buffers;

namespace Citations.Styles.Apa;

/// <summary>The DOI, or else the URL with a retrieval date where the content is made to change (R2.9, R5.1, R5.2).</summary>
internal static class AddressElement
{
    private static readonly RunOrigin Doi = Origins.Of(TextVariable.Doi, "R5.1");
    private static readonly RunOrigin Url = Origins.Of(TextVariable.Url, "R5.2");
    private static readonly RunOrigin Retrieved = Origins.Of(DateVariable.Accessed, "R2.9");

    // Addresses behind a login, which no reader can follow (R5.2).
    private static readonly SearchValues<string> Private = SearchValues.Create(
        ["ezproxy", "://search.ebscohost.com", "://search.proquest.com", "://www-proquest-com"],
        StringComparison.OrdinalIgnoreCase
    );

    internal static void Write(ApaWork work, EntryWriter writer)
    {
        if (DoiOf(work.Reference) is { } doi)
        {
            writer.WriteAddress(doi, Doi);
            return;
        }

        if (UrlOf(work.Reference) is not { } url || (work.Reference.Type != ReferenceType.Thesis && url.AsSpan().ContainsAny(Private)))
            return;
        if (ShowsRetrieval(work))
            writer.Write($"Retrieved {ApaDate.InFull(work.Reference.Accessed!.Start!.Value)}, from ", Retrieved);
        writer.WriteAddress(url, Url);
    }

    /// <summary>The URL of a work, or null if there is none or only a stray character.</summary>
    internal static string? UrlOf(Reference reference) =>
        reference.Url?.Trim() is { } url && url.AsSpan().ContainsAny('.', ':', '/') && url.AsSpan().ContainsAnyInRange('A', 'z')
            ? url
            : null;

    /// <summary>The address of a work's DOI, a short DOI included, or null.</summary>
    internal static string? DoiOf(Reference reference)
    {
        var source = reference[TextVariable.Doi];
        if (source is null)
            return FromUrl(reference.Url);
        if (Citations.Doi.TryParse(source, out var doi))
            return AddressOf(doi);
        // A short DOI: a few letters and digits (R5.1).
        var name = source.Trim();
        return name.Length is >= 3 and <= 12 && name.All(char.IsAsciiLetterOrDigit) ? "https://doi.org/" + name : null;
    }

    // A short DOI is shown without its 10/ (R5.1).
    private static string AddressOf(Doi doi) =>
        doi.Value.StartsWith("10/", StringComparison.Ordinal) ? "https://doi.org/" + doi.Value[3..] : doi.ToUrl();

    // An address of the resolver is a DOI by another name.
    private static string? FromUrl(string? url) =>
        url is not null && url.Contains("doi.org/10.", StringComparison.OrdinalIgnoreCase) && Citations.Doi.TryParse(url, out var doi)
            ? AddressOf(doi)
            : null;

    // Content made to change and not archived: asked for, without a date, or a work known to change (R2.9).
    private static bool ShowsRetrieval(ApaWork work)
    {
        if (work.Reference.Accessed is not { Start: { Year: not 0 } })
            return false;
        return CustomFacts.IsTrue(work.Reference, "show-retrieved")
            || (work.Date.Kind == ApaDateKind.Unknown && work.Rules.Source != SourceForm.Periodical)
            || work.Container.Equals("UpToDate", StringComparison.OrdinalIgnoreCase);
    }
}

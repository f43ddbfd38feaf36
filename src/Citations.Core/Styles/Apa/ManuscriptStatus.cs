namespace Citations.Styles.Apa;

/// <summary>How far a manuscript is that is not published: what its status or its note says about it (R4.18).</summary>
internal static class ManuscriptStatus
{
    private static readonly (string Words, string Description)[] Table =
    [
        ("submitted", "Manuscript submitted for publication"),
        ("submitted for publication", "Manuscript submitted for publication"),
        ("manuscript submitted", "Manuscript submitted for publication"),
        ("manuscript submitted for publication", "Manuscript submitted for publication"),
        ("under review", "Manuscript submitted for publication"),
        ("manuscript under review", "Manuscript submitted for publication"),
        ("in review", "Manuscript submitted for publication"),
        ("in preparation", "Manuscript in preparation"),
        ("in prep", "Manuscript in preparation"),
        ("manuscript in preparation", "Manuscript in preparation"),
        ("unpublished", "Unpublished manuscript"),
        ("unpublished manuscript", "Unpublished manuscript"),
    ];

    /// <summary>The description of such a manuscript, or null for a work whose record does not say that it is one.</summary>
    internal static string? Of(Reference reference) => Description(reference.Status) ?? Description(reference.Note);

    private static string? Description(string? words)
    {
        if (string.IsNullOrEmpty(words))
            return null;
        var text = words.AsSpan().Trim().TrimEnd('.');
        foreach (var (known, description) in Table)
        {
            if (text.Equals(known, StringComparison.OrdinalIgnoreCase))
                return description;
        }

        return null;
    }
}

namespace Citations.Samples;

/// <summary>A program's own code, to be tested.</summary>
public static class OwnCode
{
    /// <summary>The title of a study, or why there is none.</summary>
    public static async Task<string> TitleOf(string doi, IReferenceResolver resolver)
    {
        var resolution = await resolver.ResolveAsync(Doi.Parse(doi));
        return resolution.Reference?.Title ?? $"no title ({resolution.Status})";
    }
}

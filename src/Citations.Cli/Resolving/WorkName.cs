namespace Citations.Cli.Resolving;

/// <summary>The identifier of a work as a user gives it: a DOI, or a number that leads to one.</summary>
/// <param name="Doi">The DOI; null if another number was given.</param>
/// <param name="Id">The number in PubMed or PubMed Central; null if a DOI was given.</param>
internal readonly record struct WorkName(Doi? Doi, PubMedId? Id)
{
    /// <exception cref="CannotRunException">The text names no work.</exception>
    internal static WorkName Read(string text)
    {
        if (PubMedId.TryParse(text, out var id))
            return new(null, id);
        if (ArxivId.TryParse(text, out var arxiv))
            return new(arxiv.ToDoi(), null);
        try
        {
            return new(Citations.Doi.Parse(text), null);
        }
        catch (FormatException problem)
        {
            throw new CannotRunException(problem.Message);
        }
    }
}

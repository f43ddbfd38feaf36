namespace Citations;

/// <summary>A relation of a work to another, as a registry records it.</summary>
/// <param name="Type">How the work relates to the other.</param>
/// <param name="Target">The identifier of the other: mostly a DOI name, else an ISSN, an address and the like.</param>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed record WorkRelation(WorkRelationType Type, string Target)
{
    /// <summary>The other's DOI, or null if <see cref="Target"/> is not a DOI.</summary>
    public Doi? Doi => Citations.Doi.TryParse(Target, out var doi) ? doi : null;

    /// <summary>The registry's name of the relation, such as <c>Retraction</c>; null if the type says it all.</summary>
    public string? Label { get; init; }

    /// <summary>Who says so, such as <c>publisher</c> or <c>retraction-watch</c>; null if that is not known.</summary>
    public string? Source { get; init; }

    /// <summary>When the notice was published; null if that is not known.</summary>
    public PartialDate? Date { get; init; }
}

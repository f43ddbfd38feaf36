using System.Diagnostics.CodeAnalysis;

namespace Citations;

/// <summary>The number of an article at the U.S. National Library of Medicine: a <see cref="Pmid"/> or a <see cref="Pmcid"/>.</summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public abstract record PubMedId
{
    private protected PubMedId(string value) => Value = value;

    /// <summary>The number as its registry writes it: <c>23778615</c>, <c>PMC3531190</c>.</summary>
    public string Value { get; }

    /// <summary>The number with the word that names its kind: <c>PMID 23778615</c>, <c>PMC3531190</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The address of the record.</summary>
    public abstract string ToUrl();

    /// <summary>Reads a number of either kind; digits without a word are a PMID.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out PubMedId? id)
    {
        id =
            Pmcid.TryParse(text, out var pmcid) ? pmcid
            : Pmid.TryParse(text, out var pmid) ? pmid
            : null;
        return id is not null;
    }
}

namespace Citations.Csl;

/// <summary>What a caller may set about a style.</summary>
public sealed record CslStyleOptions
{
    /// <summary>The language of the output, such as <c>de-DE</c>.</summary>
    /// <value>The default value is null: the language of the style, or American English.</value>
    public string? Language { get; init; }

    /// <summary>Finds the style a dependent style stands for, by its identifier.</summary>
    /// <value>The default value is null: a dependent style is a fault.</value>
    public Func<string, Stream?>? Parent { get; init; }
}

namespace Citations.Csl;

/// <summary>The options of a style.</summary>
public sealed record CslStyleOptions
{
    /// <summary>The language of the output, such as <c>de-DE</c>.</summary>
    /// <value>The default value is null: the language of the style, or American English.</value>
    public string? Language { get; init; }

    /// <summary>
    /// Shortens the value of a variable, by the variable's name and its full text, where a style asks for the short form and the work has
    /// none; null if there is no abbreviation.
    /// </summary>
    /// <value>The default value is null: what has no short form is printed in full.</value>
    public Func<string, string, string?>? Abbreviate { get; init; }

    /// <summary>
    /// Whether two or three capitals of a given name without full stops, as indexes write them (<c>JH</c>), are one initial each. The suite
    /// of tests of CSL takes them for a word, of which the first letter is the initial.
    /// </summary>
    /// <value>The default value is false, as the suite has it.</value>
    public bool JoinedInitials { get; init; }

    /// <summary>Finds the style a dependent style stands for, by its identifier.</summary>
    /// <value>The default value is null: a dependent style is a fault.</value>
    public Func<string, Stream?>? Parent { get; init; }
}

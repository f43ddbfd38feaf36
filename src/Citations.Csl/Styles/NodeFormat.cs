namespace Citations.Csl;

/// <summary>
/// The attributes for formatting, affixes, quotes, display, text case and periods that rendering elements share (CSL 1.0.2, Formatting
/// ff.).
/// </summary>
internal sealed record NodeFormat
{
    internal static NodeFormat None { get; } = new();

    /// <summary>A format that says only which block the output is; <see cref="None"/> if it is not a block.</summary>
    internal static NodeFormat Block(TextDisplay? display) => display is null ? None : new() { Display = display };

    internal string Prefix { get; init; } = "";

    internal string Suffix { get; init; } = "";

    internal TextStyle Style { get; init; }

    internal TextCase Case { get; init; }

    internal bool Quotes { get; init; }

    internal bool StripPeriods { get; init; }

    internal TextDisplay? Display { get; init; }

    /// <summary>The same format without affixes.</summary>
    internal NodeFormat WithoutAffixes() => Prefix.Length + Suffix.Length == 0 ? this : this with { Prefix = "", Suffix = "" };
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Citations;

/// <summary>
/// An arXiv identifier in the scheme since April 2007 (<c>2301.12345</c>) or the one before it (<c>hep-th/9901001</c>).
/// </summary>
/// <remarks>Rule: https://info.arxiv.org/help/arxiv_identifier.html. Two ids of one work differ by their version.</remarks>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed partial record ArxivId : IIdentifier<ArxivId>, ISpanParsable<ArxivId>
{
    private ArxivId(string value, int? version) => (Value, Version) = (value, version);

    /// <summary>The identifier without its version: <c>2301.12345</c>.</summary>
    public string Value { get; }

    /// <summary>The version from 1 on, or null if none is named, which means the latest.</summary>
    public int? Version { get; }

    static string IIdentifier<ArxivId>.Kind => "an arXiv identifier";

    /// <summary>The DOI that arXiv registers for the work with DataCite: <c>10.48550/arXiv.2301.12345</c>.</summary>
    public Doi ToDoi() => Doi.Parse("10.48550/arXiv." + Value);

    /// <summary>The address of the abstract: <c>https://arxiv.org/abs/2301.12345v2</c>.</summary>
    public string ToUrl() => $"https://arxiv.org/abs/{Value}{VersionSuffix}";

    /// <summary>The identifier as arXiv asks it to be cited: <c>arXiv:2301.12345v2</c>.</summary>
    public override string ToString() => $"arXiv:{Value}{VersionSuffix}";

    /// <summary>Reads an identifier, bare, with <c>arXiv:</c>, as an address of arXiv or as its DOI.</summary>
    /// <exception cref="FormatException">The text is not an arXiv identifier.</exception>
    public static ArxivId Parse(ReadOnlySpan<char> text) => Identifier.Parse<ArxivId>(text);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ArxivId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads an identifier, bare, with <c>arXiv:</c>, as an address of arXiv or as its DOI.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out ArxivId? id) => (id = Read(text, out _)) is not null;

    static ArxivId? IIdentifier<ArxivId>.Read(ReadOnlySpan<char> text, out ParseFault fault) => Read(text, out fault);

    private string VersionSuffix => Version is { } version ? string.Create(CultureInfo.InvariantCulture, $"v{version}") : "";

    private static ArxivId? Read(ReadOnlySpan<char> text, out ParseFault fault)
    {
        var start = Identifier.SkipLeadIns(
            text,
            "https://",
            "http://",
            "www.",
            "export.",
            "doi.org/",
            "doi:",
            "10.48550/arXiv.",
            "arxiv.org/",
            "abs/",
            "pdf/",
            "html/",
            "arXiv",
            ":"
        );
        fault = new(start, "YYMM.NNNNN or archive/YYMMNNN");
        var match = Form().Match(text[start..].ToString());
        if (!match.Success)
            return null;
        // Four digits after the point until 2014, five from 2015 on.
        var isFiveDigits = match.Groups["number"].Length == 5;
        if (match.Groups["yymm"].Success && isFiveDigits != string.CompareOrdinal(match.Groups["yymm"].Value, "1500") > 0)
            return null;
        var version = match.Groups["version"];
        return new(match.Groups["id"].Value, version.Success ? int.Parse(version.Value, CultureInfo.InvariantCulture) : null);
    }

    [GeneratedRegex(
        @"^(?<id>(?<yymm>\d\d(?:0[1-9]|1[0-2]))\.(?<number>\d{4,5})|[a-z]+(?:-[a-z]+)?(?:\.[A-Z]{2})?/\d\d(?:0[1-9]|1[0-2])\d{3})(?:v(?<version>[1-9]\d{0,2}))?(?:\.pdf)?[\s/.,;]*$",
        RegexOptions.CultureInvariant | RegexOptions.ECMAScript
    )]
    private static partial Regex Form();
}

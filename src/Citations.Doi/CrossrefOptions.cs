namespace Citations;

/// <summary>How Crossref's REST API is used.</summary>
public sealed record CrossrefOptions
{
    /// <summary>
    /// Your e-mail address, by which Crossref can reach you and which moves requests into its polite pool, with twice the rate of the
    /// public one.
    /// It goes to Crossref with every request; nothing in this library logs or stores it.
    /// </summary>
    /// <value>The default value is null: the public pool.</value>
    public string? MailTo { get; init; }

    /// <summary>Where the address goes.</summary>
    /// <value>The default value is <see cref="MailToPlacement.Query"/>, which Crossref recommends.</value>
    public MailToPlacement MailToPlacement { get; init; }

    /// <summary>
    /// The name and version of your program in the form of a User-Agent, such as <c>MyTool/2.1 (https://example.org)</c>.
    /// </summary>
    /// <value>The default value is null: the library's own.</value>
    public string? UserAgent { get; init; }

    /// <summary>The key of a Metadata Plus subscription, which has its own limits.</summary>
    /// <value>The default value is null.</value>
    public string? PlusToken { get; init; }

    /// <summary>The address of the API: absolute, HTTPS unless it is this machine.</summary>
    /// <value>The default value is <c>https://api.crossref.org/v1/</c>.</value>
    public Uri BaseAddress { get; init; } = new("https://api.crossref.org/v1/");

    /// <summary>
    /// The HTTP client to use, which stays yours to dispose; its own time limit should not be shorter than those of <see cref="Network"/>.
    /// </summary>
    /// <value>The default value is null: one of the resolver's own, disposed with it.</value>
    public HttpClient? HttpClient { get; init; }

    /// <summary>Time limits, retries and sizes.</summary>
    public NetworkOptions Network { get; init; } = new();
}

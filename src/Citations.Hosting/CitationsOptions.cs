namespace Citations.Hosting;

/// <summary>
/// How a host's Citations look DOIs up. Set in code or bound to a section of the configuration; validated when the host starts.
/// </summary>
public sealed class CitationsOptions
{
    /// <summary>
    /// Your e-mail address, which moves requests into Crossref's polite pool. It goes to the registries with every request; it is never
    /// logged.
    /// </summary>
    /// <value>The default value is null: the public pool.</value>
    public string? MailTo { get; set; }

    /// <summary>Where the address goes.</summary>
    /// <value>The default value is <see cref="MailToPlacement.Query"/>.</value>
    public MailToPlacement MailToPlacement { get; set; }

    /// <summary>The name and version of your program, such as <c>MyTool/2.1 (https://example.org)</c>.</summary>
    /// <value>The default value is null: the library's own.</value>
    public string? UserAgent { get; set; }

    /// <summary>The key of a Metadata Plus subscription. It is never logged.</summary>
    /// <value>The default value is null.</value>
    public string? PlusToken { get; set; }

    /// <summary>The indexes that are searched for works that neither Crossref nor DataCite has.</summary>
    /// <value>The default value is <see cref="SecondSources.EuropePmc"/> and <see cref="SecondSources.OpenLibrary"/>.</value>
    public SecondSources SecondSources { get; set; } = SecondSources.EuropePmc | SecondSources.OpenLibrary;

    /// <summary>The key of an OpenAlex account. It is never logged.</summary>
    /// <value>The default value is null.</value>
    public string? OpenAlexKey { get; set; }

    /// <summary>The path of a lock file whose records come before any look-up.</summary>
    /// <value>The default value is null: none.</value>
    public string? LockFile { get; set; }

    /// <summary>Whether nothing is looked up beyond the lock file, which then must be given.</summary>
    /// <value>The default value is false.</value>
    public bool Offline { get; set; }

    /// <summary>
    /// Whether every request that leaves is logged with its method, address and headers, e-mail addresses, tokens and keys replaced.
    /// </summary>
    /// <value>The default value is false: a request is logged only by host, status and time, at the level Debug.</value>
    public bool LogRequests { get; set; }

    /// <summary>How long one request may take, waiting for its turn apart.</summary>
    /// <value>The default value is 20 seconds.</value>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How long a look-up may take with all its attempts, waiting for its turn apart.</summary>
    /// <value>The default value is 60 seconds; not shorter than <see cref="AttemptTimeout"/>.</value>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How often a request is repeated after a failure that may pass.</summary>
    /// <value>The default value is 3; from 0 to 10.</value>
    public int MaxRetries { get; set; } = 3;
}

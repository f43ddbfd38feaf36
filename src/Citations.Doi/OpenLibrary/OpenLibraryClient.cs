using Citations.Http;
using Citations.Matching;
using Citations.Searching;

namespace Citations.OpenLibrary;

/// <summary>
/// Looks books up in Open Library by their ISBN, and those without one by their title (https://openlibrary.org/dev/docs/api/search).
/// </summary>
internal sealed class OpenLibraryClient(RegistryClientOptions options) : IReferenceFinder, IDisposable
{
    internal const string Registry = "Open Library";

    /// <summary>Open Library allows one request a second, and three to a client that gives an address.</summary>
    internal static RequestRate Rate(bool hasAddress) => new(hasAddress ? 3 : 1, TimeSpan.FromSeconds(1), 1);

    private const string Fields = "key,title,subtitle,author_name,first_publish_year,publish_year,publisher,isbn";

    private readonly RegistryClient _client = new(options);
    private readonly RegistryRequest _search = new(RequestKind.List, "search.json");

    public async Task<FindResult> FindAsync(string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsbnMention.In(text) is { } isbn)
        {
            var known = await Finder(text, _ => isbn.Value, "isbn").FindAsync(text, cancellationToken).ConfigureAwait(false);
            if (known.Status != FindStatus.NotFound)
                return known;
        }

        return await Finder(text, TitleGuess.Of, "title").FindAsync(text, cancellationToken).ConfigureAwait(false);
    }

    public void Dispose() => _client.Dispose();

    private RegistryFinder Finder(string text, Func<string, string?> query, string parameter) =>
        new(
            Registry,
            _client,
            words => _search with { Query = [(parameter, words), ("fields", Fields), ("limit", RegistryFinder.Rows)] },
            answer => answer.Field("docs"),
            book => OpenLibraryRecord.Map(book, text)
        )
        {
            Query = query,
        };
}

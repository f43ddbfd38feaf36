using Citations.Caching;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the SQLite cache to a host.</summary>
public static class CitationsSqliteServiceCollectionExtensions
{
    /// <summary>
    /// Keeps the records that <c>AddCitations</c> looks up in a SQLite file. The host's own <c>IDistributedCache</c>, if there is one, is
    /// then not used for them.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="path">The path of the file; it is created when it does not exist. Its folder must exist.</param>
    /// <returns>The services.</returns>
    /// <remarks>The file is opened when the resolver is first requested; a <see cref="Microsoft.Data.Sqlite.SqliteException"/> is thrown
    /// then if it cannot be opened.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddSqliteCache(this IServiceCollection services, string path)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(path);
        return services.AddSingleton<IBatchCache>(provider => new SqliteCache(path, provider.GetService<TimeProvider>()));
    }
}

using ModelContextProtocol.Client;

namespace Citations.Tests.Servers;

/// <summary>The tool's server for assistants as a process of its own, with a client of the protocol that others wrote.</summary>
internal static class AssistantProcess
{
    /// <summary>Starts <c>citations mcp</c> with the tool that was built beside the caller.</summary>
    /// <param name="registry">The address of the registries.</param>
    /// <param name="cache">A folder for the cache of the process.</param>
    /// <param name="cancellationToken">Ends the start early.</param>
    /// <param name="options">Further options.</param>
    internal static Task<McpClient> StartAsync(Uri registry, string cache, CancellationToken cancellationToken, params string[] options)
    {
        const string nobody = "http://127.0.0.1:9/";
        // What the shared frameworks of the caller have is not copied beside the tool: it runs with those of the caller.
        var caller = Path.Combine(AppContext.BaseDirectory, typeof(AssistantProcess).Assembly.GetName().Name!);
        var transport = new StdioClientTransport(
            new()
            {
                Command = "dotnet",
                Arguments =
                [
                    "exec",
                    "--runtimeconfig",
                    caller + ".runtimeconfig.json",
                    "--depsfile",
                    caller + ".deps.json",
                    Path.Combine(AppContext.BaseDirectory, "citations.dll"),
                    "mcp",
                    "--registry",
                    registry.AbsoluteUri,
                    .. options,
                ],
                WorkingDirectory = cache,
                EnvironmentVariables = new Dictionary<string, string?>
                {
                    ["CITATIONS_DATACITE"] = registry.AbsoluteUri,
                    ["CITATIONS_DOI_ORG"] = registry.AbsoluteUri,
                    ["XDG_CACHE_HOME"] = cache,
                    ["LOCALAPPDATA"] = cache,
                    // Whatever else would be asked is not reached.
                    ["HTTPS_PROXY"] = nobody,
                    ["NO_PROXY"] = registry.Host,
                },
            }
        );
        return McpClient.CreateAsync(transport, cancellationToken: cancellationToken);
    }
}

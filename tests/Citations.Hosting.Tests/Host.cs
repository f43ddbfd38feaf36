using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Citations.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Citations.Tests;

/// <summary>A host whose registries are a function and whose log is a list.</summary>
internal sealed class Host : IDisposable
{
    private readonly ServiceProvider _services;
    private readonly Log _log = new();

    internal Host(
        Func<HttpRequestMessage, HttpResponseMessage>? registry = null,
        Action<CitationsOptions>? configure = null,
        Action<IServiceCollection>? add = null
    )
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(_log));
        add?.Invoke(services);
        services.AddCitations(configure);
        services
            .AddHttpClient(CitationsTelemetry.HttpClientName)
            .ConfigurePrimaryHttpMessageHandler(() => new Registry(registry ?? (_ => Record("10.5555/a"))));
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    internal IReferenceResolver Resolver => Get<IReferenceResolver>();

    internal IReadOnlyList<string> Lines => [.. _log.Lines];

    public void Dispose() => _services.Dispose();

    internal T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    internal static HttpResponseMessage Record(string doi) =>
        new(HttpStatusCode.OK)
        {
            Content = new StringContent(
                $$"""{"status":"ok","message":{"DOI":"{{doi}}","type":"journal-article","title":["A title"]} }""",
                Encoding.UTF8,
                "application/json"
            ),
        };

    private sealed class Registry(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = answer(request);
            response.RequestMessage = request;
            return Task.FromResult(response);
        }
    }

    private sealed class Log : ILoggerProvider, ILogger
    {
        internal ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        void ILogger.Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => Lines.Enqueue($"{logLevel}: {formatter(state, exception)}");

        public void Dispose() { }
    }
}

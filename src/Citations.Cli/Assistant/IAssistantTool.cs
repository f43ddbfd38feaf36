using System.Text.Json.Nodes;

namespace Citations.Cli.Assistant;

/// <summary>A tool that a writing assistant can call.</summary>
internal interface IAssistantTool
{
    /// <summary>The name by which it is called.</summary>
    string Name { get; }

    /// <summary>Its purpose and the meaning of its answer: the assistant decides by these words.</summary>
    string Description { get; }

    /// <summary>The parameters, as a JSON schema.</summary>
    JsonObject InputSchema { get; }

    /// <summary>Runs the tool.</summary>
    /// <exception cref="CannotRunException">The arguments are not understood; the message says what is expected.</exception>
    Task<JsonObject> RunAsync(JsonObject arguments, CancellationToken cancellationToken);
}

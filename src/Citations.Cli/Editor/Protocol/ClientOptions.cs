using System.Text.Json.Nodes;

namespace Citations.Cli.Editor.Protocol;

/// <summary>The abilities of the client and the wishes of its user, as given by <c>initialize</c>.</summary>
internal sealed record ClientOptions
{
    private static readonly TimeSpan UsualQuiet = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestQuiet = TimeSpan.FromMinutes(10);

    /// <summary>How the client counts characters.</summary>
    internal PositionEncoding Encoding { get; init; }

    /// <summary>The folder that is open; that of the process where there is none.</summary>
    internal string Folder { get; init; } = Environment.CurrentDirectory;

    /// <summary>Whether nothing may leave this machine.</summary>
    internal bool IsOffline { get; init; }

    /// <summary>The libraries in which the keys of all articles are looked up, as full paths.</summary>
    internal string[] Bibliographies { get; init; } = [];

    /// <summary>How long nobody types before registries are asked.</summary>
    internal TimeSpan Quiet { get; init; } = UsualQuiet;

    /// <summary>Whether texts are shown with markup.</summary>
    internal bool ShowsMarkdown { get; init; }

    /// <summary>Whether a finding may lead to the page on its code.</summary>
    internal bool ShowsCodeDescription { get; init; }

    /// <summary>The numbers of the tags of findings that the client shows.</summary>
    internal int[] Tags { get; init; } = [];

    /// <summary>Whether edits may name the version that they are for.</summary>
    internal bool TakesVersionedEdits { get; init; }

    /// <summary>Whether the edits of an action may be made when it is chosen.</summary>
    internal bool ResolvesEdits { get; init; }

    /// <summary>Whether the client can be asked to show its lenses again.</summary>
    internal bool RefreshesLenses { get; init; }

    /// <summary>Reads the parameters of <c>initialize</c>.</summary>
    internal static ClientOptions Of(JsonObject parameters)
    {
        var (client, options) = (parameters["capabilities"], parameters["initializationOptions"]);
        var text = Params.Member(client, "textDocument");
        var findings = Params.Member(text, "publishDiagnostics");
        var folder = FolderOf(parameters);
        return new()
        {
            Encoding = EncodingOf(Params.Member(client, "general")),
            Folder = folder,
            IsOffline = Params.Flag(options, "offline"),
            Bibliographies =
            [
                .. (Params.Text(options, "bibliography") is { } one ? [one] : Params.Texts(options, "bibliography"))
                    .Where(path => path.Length > 0)
                    .Select(path => Path.Combine(folder, path)),
            ],
            Quiet = Params.Number(options, "quiet") is { } quiet
                ? TimeSpan.FromMilliseconds(Math.Clamp(quiet, 0, LongestQuiet.TotalMilliseconds))
                : UsualQuiet,
            ShowsMarkdown = Params.Texts(Params.Member(text, "hover"), "contentFormat").Contains("markdown"),
            ShowsCodeDescription = Params.Flag(findings, "codeDescriptionSupport"),
            Tags = [.. Params.Numbers(Params.Member(findings, "tagSupport"), "valueSet")],
            TakesVersionedEdits = Params.Flag(Params.Member(Params.Member(client, "workspace"), "workspaceEdit"), "documentChanges"),
            ResolvesEdits = Params
                .Texts(Params.Member(Params.Member(text, "codeAction"), "resolveSupport"), "properties")
                .Contains("edit"),
            RefreshesLenses = Params.Flag(Params.Member(Params.Member(client, "workspace"), "codeLens"), "refreshSupport"),
        };
    }

    /// <summary>The first encoding in the client's order that is known here.</summary>
    private static PositionEncoding EncodingOf(JsonNode? general) =>
        Params.Texts(general, "positionEncodings").FirstOrDefault(name => name is "utf-8" or "utf-16") == "utf-8"
            ? PositionEncoding.Utf8
            : PositionEncoding.Utf16;

    private static string FolderOf(JsonObject parameters)
    {
        var first = parameters["workspaceFolders"] is JsonArray { Count: > 0 } folders ? Params.Text(folders[0], "uri") : null;
        return (first ?? Params.Text(parameters, "rootUri")) is { } uri && DocumentUri.PathOf(uri) is { } path && Directory.Exists(path)
            ? path
            : Environment.CurrentDirectory;
    }
}

using System.CommandLine;
using System.Text;
using System.Text.Json;
using Citations.Cli.Input;
using Citations.Cli.Styles;
using Citations.Csl;
using Citations.Formats;
using Citations.Styles;

namespace Citations.Cli.Commands;

/// <summary>
/// <c>citations citeproc</c>: JSON in, JSON out, as the command of Haskell's citeproc has it: <c>references</c>, <c>citations</c>,
/// <c>style</c> and <c>lang</c> give <c>citations</c>, <c>bibliography</c> and <c>warnings</c>.
/// </summary>
internal static class CiteprocCommand
{
    internal static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("file")
        {
            Description = "The input; '-' reads the standard input.",
            DefaultValueFactory = _ => "-",
        };
        var style = new Option<string>("--style")
        {
            Description = "A style's name or file, if the input does not hold a style.",
            HelpName = "name",
        };
        var command = new Command("citeproc", "Formats JSON of references, citations and a style as JSON of citations and bibliography.")
        {
            file,
            style,
        };
        command.SetAction(
            (parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(file), parsed.GetValue(style), terminal, cancellationToken)
        );
        return command;
    }

    private static async Task<int> RunAsync(string file, string? styleName, Terminal terminal, CancellationToken cancellationToken)
    {
        var bytes = await InputFile.ReadBytesAsync(file, InputFile.MaxLibraryBytes, terminal, cancellationToken);
        FormattedDocument document;
        try
        {
            using var input = JsonDocument.Parse(bytes);
            document = Format(input.RootElement, styleName, terminal.Styles);
        }
        catch (Exception problem) when (problem is JsonException or CslException or FormatException or InvalidOperationException)
        {
            throw new CannotRunException($"{file} is not an input for citeproc: {problem.Message}");
        }

        await terminal.Data.WriteLineAsync(Write(document));
        return ExitCode.Clean;
    }

    private static FormattedDocument Format(JsonElement input, string? styleName, StyleLibrary library)
    {
        var language = input.TryGetProperty("lang", out var lang) ? lang.GetString() : null;
        var style =
            input.TryGetProperty("style", out var xml) && xml.GetString() is { Length: > 0 } text
                ? library.Parse(text, language)
                : library.Load(styleName ?? throw new FormatException("there is no style."), language);
        var references = input.TryGetProperty("references", out var items)
            ? CslJsonReader.ReadVerbatim(items.GetRawText())
            : throw new FormatException("there are no references.");
        var citations = input.TryGetProperty("citations", out var list)
            ? list.EnumerateArray().Select(CiteprocInput.ReadCitation).ToList()
            : [];
        var document = style.Format(references.Value, citations);
        return document with { Diagnostics = [.. references.Diagnostics, .. document.Diagnostics] };
    }

    private static string Write(FormattedDocument document)
    {
        using var buffer = new MemoryStream();
        using (
            var json = new Utf8JsonWriter(
                buffer,
                new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
            )
        )
        {
            json.WriteStartObject();
            json.WriteStartArray("citations");
            foreach (var citation in document.Citations)
                json.WriteStringValue(citation.ToHtml());
            json.WriteEndArray();
            json.WriteStartArray("bibliography");
            foreach (var entry in document.Entries)
            {
                json.WriteStartArray();
                json.WriteStringValue(entry.Id);
                json.WriteStringValue(entry.Text.ToHtml());
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteStartArray("warnings");
            foreach (var diagnostic in document.Diagnostics)
                json.WriteStringValue(diagnostic.Message);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}

using Citations.Cli.Editor.Protocol;
using Citations.Cli.Input;

namespace Citations.Cli.Editor.Texts;

/// <summary>One version of a document that the client has open.</summary>
/// <param name="Uri">The address by which the client names it.</param>
/// <param name="Path">The path whose name determines the format, and beside which settings, lock file and libraries are looked for.</param>
/// <param name="Version">The client's number of the version; null if it gives none.</param>
/// <param name="Text">The text.</param>
internal sealed record OpenDocument(string Uri, string Path, int? Version, EditorText Text)
{
    private static readonly Dictionary<string, string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["markdown"] = ".md",
        ["mdx"] = ".md",
        ["quarto"] = ".md",
        ["rmd"] = ".md",
        ["pandoc"] = ".md",
        ["latex"] = ".tex",
        ["tex"] = ".tex",
        ["plaintex"] = ".tex",
        ["html"] = ".html",
        ["xhtml"] = ".html",
        ["bib"] = ".bib",
        ["bibtex"] = ".bib",
        ["plaintext"] = ".txt",
        ["text"] = ".txt",
    };

    /// <summary>
    /// A document that was opened. Its name determines its format as in every command; otherwise the client's language does.
    /// </summary>
    internal static OpenDocument Of(string uri, string? language, int? version, EditorText text, string folder)
    {
        var path = DocumentUri.PathOf(uri) ?? System.IO.Path.Combine(folder, DocumentUri.NameOf(uri));
        if (!KnownReaders.All.KnowsName(path) && language is not null && Extensions.TryGetValue(language, out var extension))
            path += extension;
        return new(uri, path, version, text);
    }
}

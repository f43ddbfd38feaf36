using System.Collections.Frozen;

namespace Citations.Articles.Documents.PlainText;

/// <summary>
/// Text files whose markup no reader knows. As plain text their citations and lists would be passed over, and the article called clean,
/// so they are refused.
/// </summary>
internal static class OtherMarkup
{
    private const string ExtensionNames =
        "rtf rst rest adoc asciidoc asc org typ wiki mediawiki textile pod texi texinfo man roff ms me t2t muse creole dbk docbook dita tei fb2 "
        + "fodt opml xml svg rss atom json jsonl json5 yaml yml toml ini csv tsv sql log eml mht mhtml vtt srt ps eps css js ts jsx tsx vue svelte "
        + "py rb php pl sh ps1 cs java go rs c h cpp hpp swift kt lua r jl m";

    private static readonly FrozenSet<string> Extensions = ExtensionNames.Split(' ').Select(name => "." + name).ToFrozenSet();

    /// <summary>Whether a file is of another markup, by its name or by how it starts.</summary>
    internal static bool Is(string? name, ReadOnlySpan<byte> start)
    {
        if (Extensions.Contains(Path.GetExtension(name)?.ToLowerInvariant() ?? ""))
            return true;
        var text = start.StartsWith("\uFEFF"u8) ? start[3..] : start;
        text = text.TrimStart(" \t\r\n"u8);
        return text.StartsWith("{\\rtf"u8)
            || text.StartsWith("<?xml"u8)
            || text.StartsWith("<!DOCTYPE"u8)
            || text.StartsWith("%!PS"u8)
            || text.StartsWith("MIME-Version:"u8);
    }
}

using System.Text.RegularExpressions;

namespace Citations.Articles.Documents.Latex;

/// <summary>The text before a document's body: title, language, citation style and libraries.</summary>
internal static partial class LatexPreamble
{
    private const string Start = "\\begin{document}";

    /// <summary>The position of the first character of the body; 0 for a fragment without a preamble.</summary>
    internal static int EndOf(string text)
    {
        for (var at = text.IndexOf(Start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Start, at + 1, StringComparison.Ordinal))
        {
            var line = text.LastIndexOf('\n', at) + 1;
            if (!text.AsSpan(line, Math.Min(at - line, 1000)).Contains('%'))
                return at + Start.Length;
        }

        return 0;
    }

    /// <summary>Reads the whole document for what may be in the preamble or after it.</summary>
    internal static DocumentMetadata Read(LatexFiles files, int end)
    {
        var source = files.Main;
        DocumentMetadata metadata = new();
        foreach (var match in CommandPattern.EnumerateMatches(source.Text.AsSpan(0, end)))
        {
            var name = source.Text.AsSpan(match.Index + 1, match.Length - 1);
            var at = match.Index + match.Length;
            if (IsComment(source.Text, match.Index))
                continue;
            var option = source.Option(ref at, end);
            if (source.Argument(ref at, end) is not { } span)
                continue;
            var argument = span.In(source.Text).Trim();
            if (name is "title")
                metadata = metadata with { Title = LatexText.Plain(argument) };
            else if (name is "bibliography" or "addbibresource")
                files.AddBibliographies(argument, name.ToString());
            else if (name is "usepackage" && argument is "babel" && option is { } languages)
                metadata = metadata with { Language = LanguageIn(languages.In(source.Text)) };
            else if (name is "setmainlanguage" or "setdefaultlanguage")
                metadata = metadata with { Language = LatexVocabulary.LanguageOf(argument.ToString()) };
            else if (
                name is "usepackage"
                && argument is "biblatex"
                && option is { } options
                && StylePattern.Match(options.In(source.Text).ToString()) is { Success: true } style
            )
                metadata = metadata with { Style = style.Groups["style"].Value };
        }

        if (BibliographyStylePattern.Match(source.Text) is { Success: true } bst)
            metadata = metadata with { Style = metadata.Style ?? bst.Groups["style"].Value };
        return metadata;
    }

    /// <summary>Whether a position lies in a comment.</summary>
    internal static bool IsComment(string text, int at)
    {
        var line = text.LastIndexOf('\n', Math.Max(0, at - 1), Math.Min(at, 1000)) + 1;
        return at > line && text.AsSpan(line, at - line).Contains('%');
    }

    /// <summary>babel's main language is the last of its options.</summary>
    private static string? LanguageIn(ReadOnlySpan<char> options)
    {
        string? language = null;
        foreach (var range in options.Split(','))
            language = LatexVocabulary.LanguageOf(options[range].Trim().ToString()) ?? language;
        return language;
    }

    [GeneratedRegex(
        @"\\(?:title|bibliography|addbibresource|usepackage|setmainlanguage|setdefaultlanguage)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex CommandPattern { get; }

    [GeneratedRegex(@"\bstyle\s*=\s*\{?(?<style>[\w-]{1,50})", RegexOptions.CultureInvariant)]
    private static partial Regex StylePattern { get; }

    [GeneratedRegex(@"\\bibliographystyle\s{0,10}\{(?<style>[\w.-]{1,80})\}", RegexOptions.CultureInvariant)]
    private static partial Regex BibliographyStylePattern { get; }
}

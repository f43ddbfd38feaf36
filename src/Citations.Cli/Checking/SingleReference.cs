using System.Collections.Frozen;
using System.Text;
using Citations.Articles;
using Citations.Cli.Input;

namespace Citations.Cli.Checking;

/// <summary>A reference that is checked without the article that it is from: it is read as the list of an article of its own.</summary>
internal static class SingleReference
{
    /// <summary>That nobody cites the entry is no news: the text around it was not given.</summary>
    private static readonly FrozenSet<string> Uncited = ["CIT0202", "CIT0203"];

    /// <summary>What is not reported of a reference alone.</summary>
    internal static EquatableArray<IgnoredFinding> Ignores { get; } =
    [
        .. Uncited.Order(StringComparer.Ordinal).Select(code => new IgnoredFinding("The text around the reference was not given.") { Code = code }),
    ];

    private const int MaxLength = 10_000;

    /// <summary>Whether a finding is about the text that was not given.</summary>
    internal static bool IsOfText(string code) => Uncited.Contains(code);

    /// <summary>Reads a reference.</summary>
    /// <exception cref="CannotRunException">The text is too long.</exception>
    internal static Article Read(string reference)
    {
        var text = string.Join(' ', reference.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length > MaxLength)
            throw new CannotRunException($"The reference is longer than {MaxLength} characters.");
        return KnownReaders.Read(Encoding.UTF8.GetBytes($"## References\n\n{text}\n"), "reference.md");
    }

    /// <summary>What is said of a text that was not read as one reference.</summary>
    internal static CannotRunException NotOne() =>
        new("The text was not read as one reference; give one entry with authors, year and title.");
}

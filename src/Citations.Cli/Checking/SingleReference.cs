using System.Text;
using Citations.Articles;
using Citations.Articles.Checking.Rules;
using Citations.Cli.Input;

namespace Citations.Cli.Checking;

/// <summary>A reference that is checked without the article that it is from: it is read as the list of a separate article.</summary>
internal static class SingleReference
{
    private const int MaxLength = 10_000;
    private const string Reason = "The text around the reference was not given.";

    /// <summary>What is not reported of a reference alone: that nobody cites the entry is not news.</summary>
    internal static EquatableArray<IgnoredFinding> Ignores { get; } =
        [new(Reason) { Code = NotCitedRule.NotCited.Code }, new(Reason) { Code = NotCitedRule.NothingCited.Code }];

    /// <summary>Reads a reference.</summary>
    /// <exception cref="CannotRunException">The text is too long.</exception>
    internal static Article Read(string reference)
    {
        var text = string.Join(' ', reference.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length > MaxLength)
            throw new CannotRunException($"The reference is longer than {MaxLength} characters.");
        return KnownReaders.Read(Encoding.UTF8.GetBytes($"## References\n\n{text}\n"), "reference.md");
    }

    /// <summary>The message about a text that was not read as one reference.</summary>
    internal static CannotRunException NotOne() =>
        new("The text was not read as one reference; give one entry with authors, year and title.");
}

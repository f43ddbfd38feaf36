using System.Text.RegularExpressions;

namespace Citations.Articles.Documents.Html;

/// <summary>
/// What the rules of a page's <c>style</c> elements say about the text of single classes: word processors and Google Docs set italics so.
/// </summary>
internal sealed partial class HtmlStyleSheet
{
    private const int LongestSheet = 500_000;
    private static readonly char[] Spaces = [' ', '\t', '\r', '\n', '\f'];

    private readonly Dictionary<string, RunMarks> _classes = new(StringComparer.Ordinal);

    /// <summary>The rules of a page without any.</summary>
    internal static HtmlStyleSheet None { get; } = new();

    /// <summary>The rules of a page.</summary>
    internal static HtmlStyleSheet Of(string source, HtmlTree tree)
    {
        var sheet = new HtmlStyleSheet();
        foreach (var step in tree.Events)
        {
            if (step.Token is { Kind: HtmlTokenKind.Raw, Name: "style" } style && style.End - style.Start <= LongestSheet)
                sheet.Add(source[style.Start..style.End]);
        }

        return sheet;
    }

    /// <summary>The marks of an element's classes.</summary>
    internal RunMarks MarksOf(string? classes)
    {
        var marks = RunMarks.None;
        if (_classes.Count == 0 || classes is null)
            return marks;
        foreach (var name in classes.Split(Spaces, StringSplitOptions.RemoveEmptyEntries))
            marks |= _classes.GetValueOrDefault(name);
        return marks;
    }

    private void Add(string sheet)
    {
        foreach (Match rule in RulePattern.Matches(sheet))
        {
            var marks = HtmlMark.MarksOfStyle(SpacePattern.Replace(rule.Groups["declarations"].Value, ""));
            if (marks == RunMarks.None)
                continue;
            foreach (var selector in rule.Groups["selectors"].Value.Split(',', StringSplitOptions.TrimEntries))
            {
                if (ClassPattern.Match(selector) is { Success: true } found)
                    _classes[found.Groups["class"].Value] = _classes.GetValueOrDefault(found.Groups["class"].Value) | marks;
            }
        }
    }

    [GeneratedRegex(@"(?<selectors>[^{}]{1,1000})\{(?<declarations>[^{}]{0,2000})\}", RegexOptions.CultureInvariant)]
    private static partial Regex RulePattern { get; }

    [GeneratedRegex(@"^(?:[a-z]{1,10})?\.(?<class>[\w-]{1,100})$", RegexOptions.CultureInvariant)]
    private static partial Regex ClassPattern { get; }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex SpacePattern { get; }
}

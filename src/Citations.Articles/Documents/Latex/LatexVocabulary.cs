using System.Collections.Frozen;
using Citations.Formats.Latex;

namespace Citations.Articles.Documents.Latex;

/// <summary>
/// The commands and environments of LaTeX that say what a text is; those that set type or stand for a character are in the tables of the
/// reference formats.
/// </summary>
internal static class LatexVocabulary
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Words = WordLists.Read(
        typeof(LatexVocabulary),
        "command-words.txt"
    );

    private static readonly FrozenDictionary<string, int> Levels = new Dictionary<string, int>
    {
        ["part"] = 1,
        ["chapter"] = 1,
        ["section"] = 1,
        ["subsection"] = 2,
        ["subsubsection"] = 3,
        ["paragraph"] = 4,
        ["subparagraph"] = 5,
    }.ToFrozenDictionary();

    /// <summary>Commands whose first arguments are not text, by the number of these; what follows is text again.</summary>
    private static readonly FrozenDictionary<string, int> Arguments = Rows((1, "arguments-1"), (2, "arguments-2"), (3, "arguments-3"));

    private static readonly FrozenDictionary<string, int> EnvironmentArguments = Rows((1, "environment-1"), (2, "environment-2"));

    private static readonly FrozenDictionary<string, BlockKind> Unread = Rows((BlockKind.Code, "code"), (BlockKind.Comment, "comment"));

    private static readonly FrozenSet<string> NotCitations = Words["not-citation"];

    private static readonly FrozenSet<string> Units = FrozenSet.ToFrozenSet(["in", "cm", "mm", "pt", "em", "ex", "pc", "bp", "dd", "sp"]);

    /// <summary>Primitives that take a number or a length without braces.</summary>
    private static readonly FrozenSet<string> Lengths = Words["length"];

    private static readonly FrozenDictionary<string, string> Languages = new Dictionary<string, string>
    {
        ["english"] = "en",
        ["american"] = "en-US",
        ["USenglish"] = "en-US",
        ["british"] = "en-GB",
        ["UKenglish"] = "en-GB",
        ["german"] = "de",
        ["ngerman"] = "de",
        ["austrian"] = "de-AT",
        ["french"] = "fr",
        ["francais"] = "fr",
        ["spanish"] = "es",
        ["italian"] = "it",
        ["portuguese"] = "pt",
        ["brazilian"] = "pt-BR",
        ["brazil"] = "pt-BR",
        ["dutch"] = "nl",
        ["swedish"] = "sv",
        ["danish"] = "da",
        ["norsk"] = "nb",
        ["finnish"] = "fi",
        ["polish"] = "pl",
        ["czech"] = "cs",
        ["russian"] = "ru",
        ["turkish"] = "tr",
        ["greek"] = "el",
    }.ToFrozenDictionary();

    /// <summary>The level of a heading that a command begins; null for other commands.</summary>
    internal static int? LevelOf(string command) => Levels.TryGetValue(command, out var level) ? level : null;

    /// <summary>How many arguments of a command are not text.</summary>
    internal static int ArgumentsOf(string command) => Arguments.GetValueOrDefault(command);

    /// <summary>Whether a command takes a number or a length without braces.</summary>
    internal static bool IsLength(string command) => Lengths.Contains(command);

    /// <summary>Whether an environment groups words of one paragraph: apacite's <c>APACrefauthors</c>, <c>APACrefDOI</c>.</summary>
    internal static bool IsInline(string environment) => environment.StartsWith("APACref", StringComparison.Ordinal);

    /// <summary>How many arguments of an environment are not text.</summary>
    internal static int ArgumentsOfEnvironment(string name) => EnvironmentArguments.GetValueOrDefault(name);

    /// <summary>Whether an argument after the name of an environment is a length or a number: <c>\begin{hangparas}{.5in}{1}</c>.</summary>
    internal static bool IsMeasure(ReadOnlySpan<char> argument)
    {
        var rest = argument.Trim().TrimStart("+-.,0123456789").Trim();
        return !argument.IsWhiteSpace()
            && (rest.IsEmpty || Units.Contains(rest.ToString()) || (rest is ['\\', .. var command] && IsName(command)));

        static bool IsName(ReadOnlySpan<char> name) => !name.IsEmpty && !name.ContainsAnyExceptInRange('a', 'z');
    }

    /// <summary>The kind of an environment whose content is not read; null if its content is read.</summary>
    internal static BlockKind? UnreadKind(string name) => Unread.TryGetValue(name, out var kind) ? kind : null;

    /// <summary>The language of a babel or polyglossia name; null if it is not a language.</summary>
    internal static string? LanguageOf(string name) => Languages.GetValueOrDefault(name);

    /// <summary>
    /// Whether a command cites: LaTeX's own, natbib's, biblatex's, apacite's and those of journal classes are all called after "cite".
    /// </summary>
    internal static bool IsCitation(string command)
    {
        if (command.Length > 16 || NotCitations.Contains(command))
            return false;
        return command.StartsWith("cite", StringComparison.OrdinalIgnoreCase)
            || command.EndsWith("cite", StringComparison.OrdinalIgnoreCase)
            || command.EndsWith("cites", StringComparison.OrdinalIgnoreCase)
            || command is "footcitetext" or "fullciteA" or "shortciteA";
    }

    /// <summary>How a citation command fits into its sentence.</summary>
    internal static KeyedCitationMode ModeOf(string command) =>
        command.ToLowerInvariant() switch
        {
            "nocite" => KeyedCitationMode.ListedOnly,
            var name when name.StartsWith("citeyear", StringComparison.Ordinal) || name.StartsWith("citedate", StringComparison.Ordinal) =>
                KeyedCitationMode.SuppressAuthor,
            var name when name.StartsWith("citet", StringComparison.Ordinal) && !name.StartsWith("citetitle", StringComparison.Ordinal) =>
                KeyedCitationMode.Narrative,
            var name
                when name.StartsWith("textcite", StringComparison.Ordinal)
                    || name.StartsWith("citealt", StringComparison.Ordinal)
                    || name.StartsWith("citeauthor", StringComparison.Ordinal) => KeyedCitationMode.Narrative,
            "citea" or "shortcitea" or "fullcitea" => KeyedCitationMode.Narrative,
            _ => KeyedCitationMode.Parenthetical,
        };

    /// <summary>The marks of a command that sets type, by the inline markup that the tables of the reference formats give it.</summary>
    internal static RunMarks MarksOf(string open) =>
        open switch
        {
            "<i>" => RunMarks.Italic,
            "<b>" => RunMarks.Bold,
            "<sup>" => RunMarks.Superscript,
            "<sub>" => RunMarks.Subscript,
            SpanTags.SmallCaps => RunMarks.SmallCapitals,
            _ => RunMarks.None,
        };

    private static FrozenDictionary<string, T> Rows<T>(params (T Value, string Class)[] rows) =>
        rows.SelectMany(row => Words[row.Class].Select(name => (name, row.Value)))
            .ToFrozenDictionary(row => row.name, row => row.Value);
}

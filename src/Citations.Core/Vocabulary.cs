using System.Collections.Frozen;
using System.Text;

namespace Citations;

/// <summary>
/// The words of CSL 1.0.2 and the enumerations that stand for them. A term is the member's name in
/// kebab-case (<c>ContainerTitle</c>, <c>container-title</c>); the few that are not stand in a table.
/// </summary>
public static class Vocabulary
{
    private static readonly Dictionary<string, string> Irregular = new()
    {
        [nameof(ReferenceType.LegalCase)] = "legal_case",
        [nameof(ReferenceType.MotionPicture)] = "motion_picture",
        [nameof(ReferenceType.MusicalScore)] = "musical_score",
        [nameof(ReferenceType.PersonalCommunication)] = "personal_communication",
        [nameof(TextVariable.ArchiveCollection)] = "archive_collection",
        [nameof(TextVariable.ArchiveLocation)] = "archive_location",
        [nameof(TextVariable.Doi)] = "DOI",
        [nameof(TextVariable.Isbn)] = "ISBN",
        [nameof(TextVariable.Issn)] = "ISSN",
        [nameof(TextVariable.Pmcid)] = "PMCID",
        [nameof(TextVariable.Pmid)] = "PMID",
        [nameof(TextVariable.Url)] = "URL",
    };

    private static readonly Terms<ReferenceType> Types = new();
    private static readonly Terms<TextVariable> Texts = new();
    private static readonly Terms<NameVariable> Names = new();
    private static readonly Terms<DateVariable> Dates = new();

    /// <summary>The CSL term of an item type, such as <c>article-journal</c>.</summary>
    public static string Term(this ReferenceType type) => Types[type];

    /// <summary>The CSL term of a standard or number variable, such as <c>container-title</c>.</summary>
    public static string Term(this TextVariable variable) => Texts[variable];

    /// <summary>The CSL term of a name variable, such as <c>collection-editor</c>.</summary>
    public static string Term(this NameVariable variable) => Names[variable];

    /// <summary>The CSL term of a date variable, such as <c>issued</c>.</summary>
    public static string Term(this DateVariable variable) => Dates[variable];

    /// <summary>Reads the CSL term of an item type; case counts, as it does in CSL.</summary>
    public static bool TryParse(ReadOnlySpan<char> term, out ReferenceType type) => Types.TryParse(term, out type);

    /// <summary>Reads the CSL term of a standard or number variable; case counts, as it does in CSL.</summary>
    public static bool TryParse(ReadOnlySpan<char> term, out TextVariable variable) => Texts.TryParse(term, out variable);

    /// <summary>Reads the CSL term of a name variable; case counts, as it does in CSL.</summary>
    public static bool TryParse(ReadOnlySpan<char> term, out NameVariable variable) => Names.TryParse(term, out variable);

    /// <summary>Reads the CSL term of a date variable; case counts, as it does in CSL.</summary>
    public static bool TryParse(ReadOnlySpan<char> term, out DateVariable variable) => Dates.TryParse(term, out variable);

    private static string Kebab(string name)
    {
        var term = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && term.Length > 0) term.Append('-');
            term.Append(char.ToLowerInvariant(c));
        }

        return term.ToString();
    }

    private sealed class Terms<T>
        where T : struct, Enum
    {
        private readonly string[] _terms;
        private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _values;

        internal Terms()
        {
            _terms = [.. Enum.GetNames<T>().Select(name => Irregular.GetValueOrDefault(name) ?? Kebab(name))];
            _values = _terms.Zip(Enum.GetValues<T>()).ToFrozenDictionary(p => p.First, p => p.Second, StringComparer.Ordinal)
                .GetAlternateLookup<ReadOnlySpan<char>>();
        }

        internal string this[T value] => _terms[System.Runtime.CompilerServices.Unsafe.BitCast<T, byte>(value)];

        internal bool TryParse(ReadOnlySpan<char> term, out T value) => _values.TryGetValue(term, out value);
    }
}

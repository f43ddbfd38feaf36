using System.Text;

namespace Citations;

/// <summary>
/// The words of CSL 1.0.2 and the enumerations that stand for them. A term is the member's name in
/// kebab-case (<c>ContainerTitle</c>, <c>container-title</c>); the few that are not are in a table.
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

    private static readonly Terms Types = new(Enum.GetNames<ReferenceType>());
    private static readonly Terms Texts = new(Enum.GetNames<TextVariable>());
    private static readonly Terms Names = new(Enum.GetNames<NameVariable>());
    private static readonly Terms Dates = new(Enum.GetNames<DateVariable>());

    /// <summary>The CSL term of an item type, such as <c>article-journal</c>.</summary>
    public static string Term(this ReferenceType type) => Types[(int)type];

    /// <summary>The CSL term of a standard or number variable, such as <c>container-title</c>.</summary>
    public static string Term(this TextVariable variable) => Texts[(int)variable];

    /// <summary>The CSL term of a name variable, such as <c>collection-editor</c>.</summary>
    public static string Term(this NameVariable variable) => Names[(int)variable];

    /// <summary>The CSL term of a date variable, such as <c>issued</c>.</summary>
    public static string Term(this DateVariable variable) => Dates[(int)variable];

    /// <summary>Reads the CSL term of an item type; case counts, as it does in CSL.</summary>
    public static bool TryParse(ReadOnlySpan<char> term, out ReferenceType type)
    {
        var isTerm = Types.TryParse(term, out var value);
        type = (ReferenceType)value;
        return isTerm;
    }

    /// <summary>Reads the CSL term of a standard or number variable; case counts, as it does in CSL.</summary>
    public static bool TryParse(ReadOnlySpan<char> term, out TextVariable variable)
    {
        var isTerm = Texts.TryParse(term, out var value);
        variable = (TextVariable)value;
        return isTerm;
    }

    /// <summary>Reads the CSL term of a name variable; case counts, as it does in CSL.</summary>
    public static bool TryParse(ReadOnlySpan<char> term, out NameVariable variable)
    {
        var isTerm = Names.TryParse(term, out var value);
        variable = (NameVariable)value;
        return isTerm;
    }

    /// <summary>Reads the CSL term of a date variable; case counts, as it does in CSL.</summary>
    public static bool TryParse(ReadOnlySpan<char> term, out DateVariable variable)
    {
        var isTerm = Dates.TryParse(term, out var value);
        variable = (DateVariable)value;
        return isTerm;
    }

    private static string Kebab(string name)
    {
        var term = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && term.Length > 0)
                term.Append('-');
            term.Append(char.ToLowerInvariant(c));
        }

        return term.ToString();
    }

    /// <summary>
    /// The terms of one enumeration, whose members are numbered from 0 on. Not generic: that would be compiled again for each of them as a
    /// program starts.
    /// </summary>
    private sealed class Terms
    {
        private readonly string[] _terms;
        private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _values;

        internal Terms(string[] names)
        {
            var values = new Dictionary<string, int>(names.Length, StringComparer.Ordinal);
            _terms = names;
            for (var i = 0; i < names.Length; i++)
            {
                _terms[i] = Irregular.GetValueOrDefault(names[i]) ?? Kebab(names[i]);
                values.Add(_terms[i], i);
            }

            _values = values.GetAlternateLookup<ReadOnlySpan<char>>();
        }

        internal string this[int value] => _terms[value];

        internal bool TryParse(ReadOnlySpan<char> term, out int value) => _values.TryGetValue(term, out value);
    }
}

namespace Citations.Csl;

/// <summary><c>cs:term</c>: a word of the language.</summary>
/// <param name="Name">The name of the term.</param>
/// <param name="Form">Its form.</param>
/// <param name="Single">The singular, and the plural too where the language has only one.</param>
/// <param name="Multiple">The plural.</param>
/// <param name="Gender">The gender of the noun.</param>
/// <param name="GenderForm">The gender of the nouns an ordinal goes with.</param>
/// <param name="Match">The numbers an ordinal suffix is for.</param>
internal sealed record Term(
    string Name,
    TermForm Form,
    string Single,
    string Multiple,
    TermGender Gender,
    TermGender GenderForm,
    OrdinalMatch Match
)
{
    /// <summary>The name that CSL 1.0.2 has for a term: one was written with a space before.</summary>
    internal static string NameOf(string name) => name == "sub verbo" ? "sub-verbo" : name;
}

namespace Citations.Csl;

/// <summary>The genders of a term (CSL 1.0.2, Gender-specific Ordinals).</summary>
internal enum TermGender : byte
{
    Neuter,
    Feminine,
    Masculine,
}

namespace Citations.Csl;

/// <summary>The values of <c>text-case</c> (CSL 1.0.2, Text-case).</summary>
internal enum TextCase : byte
{
    None,
    Lowercase,
    Uppercase,
    CapitalizeFirst,
    CapitalizeAll,
    Sentence,
    Title,
}

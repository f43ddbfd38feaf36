using Citations.Canonical;

namespace Citations.Formats.Nbib;

/// <summary>
/// PubMed's codes of languages (the MARC list, ISO 639-2/B) and the IETF tags of the model. A code that is not here stays as it is.
/// </summary>
internal static class NbibLanguages
{
    internal static string Read(string code) => LanguageForm.Of(code.Trim());

    internal static string Write(string tag) => LanguageForm.CodeOf(tag);
}

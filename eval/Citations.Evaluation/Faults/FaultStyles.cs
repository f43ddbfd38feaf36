using Citations.Csl;
using Citations.Styles;
using Citations.Styles.Apa;

namespace Citations.Evaluation.Faults;

/// <summary>The styles that entries are printed in.</summary>
internal static class FaultStyles
{
    private static readonly (string Name, string File)[] Files =
    [
        ("APA 6", "apa-6th-edition"),
        ("AMA", "american-medical-association"),
        ("Chicago author-date", "chicago-author-date"),
        ("Chicago notes", "chicago-notes-bibliography"),
        ("MLA", "modern-language-association"),
        ("Harvard", "harvard-cite-them-right"),
        ("IEEE", "ieee"),
    ];

    internal static IReadOnlyList<(string Name, ICitationStyle Style)> Of(string path)
    {
        var locales = CslLocales.FromFolder(Path.Combine(path, "csl", "locales"));
        return
        [
            ("APA 7", ApaStyle.Seventh),
            .. Files.Select(file =>
                (
                    file.Name,
                    (ICitationStyle)CslStyle.Parse(File.ReadAllText(Path.Combine(path, "csl", "styles", file.File + ".csl")), locales)
                )
            ),
        ];
    }
}

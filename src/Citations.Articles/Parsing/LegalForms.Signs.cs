using System.Text.RegularExpressions;

namespace Citations.Articles.Parsing;

/// <summary>What every citation of a decision or a law holds, one line for the forms of each source.</summary>
internal static partial class LegalForms
{
    /// <summary>
    /// Whether a text holds a sign of any form. Most entries of most lists hold none, and are not tried against the forms one by one.
    /// </summary>
    internal static bool HasSign(ReadOnlySpan<char> text) => Signs.IsMatch(text);

    [GeneratedRegex(
        """
            \sv(?:s?\.)?\s | ^(?:In\s[Rr]e|Re|Ex\s[Pp]arte|(?:In\sthe\s)?Matter\sof|Estate\sof)\s | \[(?:1[2-9]|20)\d{2}\]\s
          | Pub(?:lic|\.)\s?L | P\.\s?L\. | PL\s?(?:No\.?\s)?\d | Exec(?:\.|utive)\sOrder | Proclamation\s
          | U\.\s?S\.\s?C\. | USC | C\.\s?F\.\s?R\. | CFR | F\.\s?R\. | Fed\.\s?Reg\. | § | Ill\.\sComp\.
          | (?:Rep|Rept|Doc)\.\s(?:No\.\s)?\d | [HS]\.\s?(?:R\.\s?)?(?:(?:J\.|Con\.)\s?)?(?:Res\.\s)?(?:No\.\s)?\d
          | \d(?:st|nd|rd|d|th)\sCong
          | [AHSL]\.\s?(?:[BFDPR]\.|[CJ]\.\s?R\.)\s(?:No\.\s)?\d | Const(?:\.|itution)
          | \sR\.\s(?:Civ|Crim|App|Evid|Bankr)\. | ^Restatement\s | ^Model\s
          | \sRes(?:\.|olution)?\s | Charter | (?:Regulation|Directive|Decision)\s(?:\([^()]{2,12}\)\s)?(?:No\.?\s)?\d{1,4}/\d
          | Cases?\s(?:[CTF][-–‑])?\d{1,4}/\d | I\.C\.J\. | C\.I\.J\. | ICJ | I\.T\.L\.O\.S\.
          | \b(?:Convention|Treaty|Protocol|Covenant|Agreement|Statute|Declaration|Accords?|Pact)\b
          | \sch?\.?\s | \sReg\.?\s\d | SOR/ | DORS/
          | \b(?:Acts?|Regulations|Order|Rules|Measure|Ordinance|Code)(?:\s\([^()\d]{2,40}\))?,?\s
            (?:(?:No\.\s)?\d{1,3}\sof\s|of\s)?(?:1[2-9]|20)\d{2}
          | ^(?:Ley|Real|Decreto|Orden|Lei|Portaria|Resolução|Loi|Décret|Ordonnance|Arrêté|Code|Legge|D\.|L\.|SFS)(?:[-\s]|\p{L})
          | \s(?:vom|v\.)\s\d{1,2}\.
        """,
        Options
    )]
    private static partial Regex Signs { get; }
}

using System.Buffers;
using System.Text;

namespace Citations.Csl;

/// <summary>
/// Characters that Unicode holds as superscripts, and the plain ones they are raised from (Unicode Technical Report 30,
/// superscript folding). HTML raises them, so that a font need not have them (CSL 1.0.2, Terms); plain text keeps them.
/// </summary>
internal static class Superscripts
{
    private static readonly SearchValues<char> All = SearchValues.Create([
        .. "ªº²³¹⁰ⁱ⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ℠™ˀˁۥۦʰʱʲʳʴʵʶʷʸˠˡˢˣˤᴬᴭᴮ",
        .. Range('\u1D30', '\u1D3A'),
        .. Range('\u1D3C', '\u1D4D'),
        .. Range('\u1D4F', '\u1D61'),
        .. Range('\u3192', '\u319F'),
    ]);

    internal static bool IsRaised(char c) => All.Contains(c);

    /// <summary>The characters a superscript is raised from.</summary>
    internal static string Lower(char superscript) =>
        superscript switch
        {
            'ˀ' => "ʔ",
            'ˁ' => "ʕ",
            'ۥ' => "و",
            'ۦ' => "ي",
            // The compatibility decomposition of the rest is the plain letter, U+2212 for the minus.
            _ => superscript.ToString().Normalize(NormalizationForm.FormKD),
        };

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}

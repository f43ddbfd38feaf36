using System.Text;
using System.Text.RegularExpressions;

namespace Citations;

/// <summary>
/// The encoding that the beginning of a text file declares: an XML declaration, LaTeX's <c>inputenc</c>, JabRef's <c>% Encoding:</c>,
/// the <c>coding:</c> of Emacs and Vim, <c>%!TeX encoding =</c>.
/// </summary>
internal static partial class TextDeclaration
{
    /// <summary>The bytes in which a declaration is looked for.</summary>
    internal const int Head = 4096;

    // Names that are not IANA's. Whatever calls itself Latin-1 or ASCII is Windows-1252 (WHATWG Encoding, 4.2).
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["latin1"] = "windows-1252",
        ["iso-8859-1"] = "windows-1252",
        ["iso8859-1"] = "windows-1252",
        ["iso8859_1"] = "windows-1252",
        ["ascii"] = "windows-1252",
        ["us-ascii"] = "windows-1252",
        ["ansinew"] = "windows-1252",
        ["cp1252"] = "windows-1252",
        ["cp1250"] = "windows-1250",
        ["cp1251"] = "windows-1251",
        ["applemac"] = "macintosh",
        ["macosroman"] = "macintosh",
        ["iso8859-15"] = "iso-8859-15",
    };

    /// <summary>The name that a file declares; null if it declares none.</summary>
    internal static string? In(ReadOnlySpan<byte> content)
    {
        var start = Encoding.Latin1.GetString(content[..Math.Min(content.Length, Head)]);
        return Declaration().Match(start) is { Success: true } match ? match.Groups["name"].Value : null;
    }

    /// <summary>
    /// The encoding of a name; null for UTF-8 and UTF-16, which are recognised by their bytes, and for a name that nobody knows.
    /// </summary>
    /// <param name="name">The name; null for none.</param>
    internal static Encoding? EncodingOf(string? name)
    {
        if (name is null || name.StartsWith("utf", StringComparison.OrdinalIgnoreCase))
            return null;
        try
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(
                Aliases.GetValueOrDefault(name, name),
                EncoderFallback.ExceptionFallback,
                new LegacyBytes()
            );
            // One that is not ASCII's child could not have declared itself in ASCII.
            return encoding?.GetString("encoding=\"x\""u8) == "encoding=\"x\"" ? encoding : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(
        """^<\?xml\b[^>]{0,200}\bencoding\s{0,9}=\s{0,9}["'](?<name>[\w-]{1,40})|^\s{0,9}\\usepackage\s{0,9}\[(?<name>[\w-]{1,40})\]\s{0,9}\{inputenc\}|^%\s{0,9}(?:!\s{0,9}TeX\s{1,9})?encoding\s{0,9}[:=]\s{0,9}(?<name>[\w-]{1,40})|^[^\n]{0,200}-\*-[^\n]{0,200}\bcoding:\s{0,9}(?<name>[\w-]{1,40})|^[^\n]{0,200}\bvim?:[^\n]{0,200}\b(?:fileencoding|fenc)=(?<name>[\w-]{1,40})""",
        RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Declaration();
}

using System.Text.RegularExpressions;

namespace Citations;

/// <summary>
/// The forms of suffix that hold a check character, in lower case. Every one is of bounded length, so none backtracks far
/// and none needs a limit of time, which a busy machine would exceed.
/// </summary>
internal static partial class SuffixForms
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline;

    /// <summary><c>s10092-007-0128-x</c></summary>
    [GeneratedRegex(@"^s(?<unit>(?<d>[0-9]{5}))-(?<d>[0-9]{3})-(?<d>[0-9]{4})-(?<c>[0-9x])$", Options)]
    internal static partial Regex SpringerShort { get; }

    /// <summary><c>s41586-020-12345-1</c></summary>
    [GeneratedRegex(@"^s(?<unit>(?<d>[0-9]{5}))-(?<d>[0-9]{3})-(?<d>[0-9]{5})-(?<c>[0-9x])$", Options)]
    internal static partial Regex SpringerLong { get; }

    /// <summary><c>s0140-6736(97)11096-0</c></summary>
    [GeneratedRegex(@"^s(?<d>[0-9]{4})-(?<d>[0-9]{3}[0-9x])\((?<unit>(?<d>[0-9]{2}))\)(?<d>[0-9]{5})-(?<c>[0-9x])$", Options)]
    internal static partial Regex PiiInBrackets { get; }

    /// <summary><c>0022-2836(70)90057-4</c></summary>
    [GeneratedRegex(@"^(?<d>[0-9]{4})-(?<d>[0-9]{3}[0-9x])\((?<unit>(?<d>[0-9]{2}))\)(?<d>[0-9]{5})-(?<c>[0-9x])$", Options)]
    internal static partial Regex PiiWithoutS { get; }

    /// <summary><c>s0033291713001234</c></summary>
    [GeneratedRegex(@"^s(?<d>(?<unit>[0-9]{7}[0-9x])[0-9]{7})(?<c>[0-9x])$", Options)]
    internal static partial Regex PiiCompact { get; }

    /// <summary><c>s0002-9947-99-02411-8</c>, <c>s0002-9947-2012-05415-4</c>, <c>s0002-9947-1955-0067220-7</c></summary>
    [GeneratedRegex(
        @"^s(?<d>[0-9]{4})-(?<d>[0-9]{3}[0-9x])-(?<d>[0-9]{2}([0-9]{2})?)-(?<d>[0-9]{5}([0-9]{2})?)-(?<c>[0-9x])$",
        Options
    )]
    internal static partial Regex PiiHyphenated { get; }

    /// <summary><c>b978-0-12-397189-0.00123-3</c></summary>
    [GeneratedRegex(@"^b(?<d>97[89])(-?(?<d>[0-9])){10}[./](?<d>[0-9]{5})-(?<c>[0-9x])$", Options)]
    internal static partial Regex PiiOfBook { get; }

    /// <summary>
    /// <c>1096-9861(20010212)430:3&lt;283::aid-cne1031&gt;3.0.co;2-v</c>; Wiley's of 1996 to 1998 were computed from another text.
    /// </summary>
    [GeneratedRegex(
        @"^(\(sici\))?(?<d>[0-9]{4}-[0-9]{3}[0-9x]\((?!199[678])[^<]{1,40}<[^>]{1,40}>[0-9]\.[0-9]\.[a-z]{2};2-)(?<c>[0-9a-z#])$",
        Options
    )]
    internal static partial Regex Sici { get; }

    /// <summary><c>01443589510076070</c>: seven digits of the ISSN, year, volume, number, a check digit.</summary>
    [GeneratedRegex(@"^(?<d>[012][0-9]{15})(?<c>[0-9])$", Options)]
    internal static partial Regex Emerald { get; }

    /// <summary><c>s0140-6736(...</c>, <c>s00332917...</c>, <c>s0102-311x2009000100001</c></summary>
    [GeneratedRegex(
        @"^s(?<d>[0-9]{4})-?(?<d>[0-9]{3})(?<c>[0-9x])(\([0-9]{2}\)[0-9]{5}-[0-9x]|[0-9]{7}[0-9x]|-[0-9]{2,4}-[0-9]{5,7}-[0-9x]|(19|20)[0-9]{11})$",
        Options
    )]
    internal static partial Regex IssnAfterS { get; }

    /// <summary>
    /// <c>j.1467-8624.2005.00889.x</c>; those of digitised back volumes, <c>.tb00889.x</c>, too often hold a misprinted ISSN.
    /// </summary>
    [GeneratedRegex(@"^j\.(?<unit>(?<d>[0-9]{4})-(?<d>[0-9]{3})(?<c>[0-9x]))\.(?![0-9]{4}\.tb)", Options)]
    internal static partial Regex IssnAfterJ { get; }

    /// <summary><c>0022-3514.51.6.1173</c>, <c>(sici)1097-4571(...</c></summary>
    [GeneratedRegex(@"^(\(sici\))?(?<d>[0-9]{4})-(?<d>[0-9]{3})(?<c>[0-9x])(?![0-9x])", Options)]
    internal static partial Regex IssnFirst { get; }

    /// <summary><c>00224545.1990.9924582</c>, <c>03610926-2010-123</c></summary>
    [GeneratedRegex(@"^(?<unit>(?<d>[0-9]{7})(?<c>[0-9x]))[.-]", Options)]
    internal static partial Regex IssnUnhyphenated { get; }

    /// <summary><c>0269881113512909</c></summary>
    [GeneratedRegex(@"^(?<d>[0-9]{7})(?<c>[0-9x])([0-9]{6}|[0-9]{8}|[0-9]{11,12})$", Options)]
    internal static partial Regex IssnAndDigits { get; }

    /// <summary><c>978-3-540-70820-9_12</c>, <c>cbo9780511614415.023</c></summary>
    [GeneratedRegex(@"(?<![0-9])(?<d>97[89])(-?(?<d>[0-9])){9}-?(?<c>[0-9])(?![0-9])", Options)]
    internal static partial Regex Isbn13 { get; }

    /// <summary><c>3-540-45028-9_1</c></summary>
    [GeneratedRegex(@"^(?=[0-9x-]{13}(?![0-9x]))(?<d>[0-9])-((?<d>[0-9])+-){2}(?<c>[0-9x])", Options)]
    internal static partial Regex Isbn10 { get; }
}

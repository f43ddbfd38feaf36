using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using Citations.Matching;

namespace Citations.Styles;

/// <summary>
/// Initials of given names: <c>Robert M.</c> gives <c>R. M.</c>, <c>Ai-Jun</c> gives <c>A.-J.</c>, <c>J.R.</c> gives <c>J. R.</c>;
/// a lowercase second part belongs to the first (<c>Lee-ann</c>, <c>L.</c>) (R1.1, R1.2, R1.6).
/// </summary>
internal static class Initials
{
    private static readonly SearchValues<char> Hyphens = SearchValues.Create("-‐‑–");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles = new[]
    {
        "Dr",
        "Prof",
        "Professor",
        "Sir",
        "Rev",
        "Mr",
        "Mrs",
        "Ms",
        "PhD",
        "MD",
        "Ph.D",
        "M.D",
    }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The initials; small ones where a person writes surname and given names so: <c>hooks, b.</c></summary>
    internal static string Of(string? given, string? family)
    {
        if (string.IsNullOrEmpty(given) || !IsSmall(given))
            return Of(given);
        var initials = Of(WithCapitals(given));
        return family is null || IsSmall(family) ? initials.ToLowerInvariant() : initials;
    }

    internal static string Of(string? given)
    {
        if (string.IsNullOrEmpty(given))
            return "";
        if (AreInitials(given))
            return given;
        // A letter of a name gives at most itself, a period and what joins it to the one before.
        var length = given.Length * 3;
        var text = new Writer(length <= 256 ? stackalloc char[256] : new char[length]);
        foreach (var range in given.AsSpan().SplitAny(" \t\u00A0,"))
        {
            var word = given.AsSpan()[range];
            // A nickname in brackets or quotes is not a name to abbreviate.
            if (word.IsEmpty || word[0] is '(' or '"' or '“' or '[' || (IsTitle(word) && !(text.Length == 0 && IsDegree(word))))
                continue;
            AppendWord(word, ref text);
        }

        return text.ToString();
    }

    // Georgian letters count as lowercase and have no capitals in names.
    private static bool IsSmall(string name)
    {
        const char FirstGeorgian = '\u10A0';
        var hasLetter = false;
        foreach (var c in name)
        {
            if (char.IsUpper(c))
                return false;
            hasLetter |= char.IsLower(c) && c < FirstGeorgian;
        }

        return hasLetter;
    }

    private static string WithCapitals(string given) =>
        string.Join(
            ' ',
            given
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(static word => NameParticles.Contains(word) ? word : char.ToUpperInvariant(word[0]) + word[1..])
        );

    // "A. B." and "A.": what most sources hold already.
    private static bool AreInitials(string given)
    {
        for (var i = 0; i < given.Length; i++)
        {
            var ok = (i % 3) switch
            {
                0 => char.IsUpper(given[i]),
                1 => given[i] == '.',
                _ => given[i] == ' ',
            };
            if (!ok)
                return false;
        }

        return given.Length % 3 == 2;
    }

    private static bool IsTitle(ReadOnlySpan<char> word) => Titles.Contains(word.TrimEnd('.'));

    /// <summary>A degree is after names; "Md" before others is short for Mohammad.</summary>
    private static bool IsDegree(ReadOnlySpan<char> word) => word.TrimEnd('.') is ['M' or 'm' or 'P' or 'p', .., 'D' or 'd'];

    private static void AppendWord(ReadOnlySpan<char> word, ref Writer text)
    {
        if (Contributor.AreInitials(word))
        {
            for (var i = 0; i < word.Length; i++)
                AppendInitial(word.Slice(i, 1), ' ', ref text);
            return;
        }

        var joint = ' ';
        var first = true;
        while (!word.IsEmpty)
        {
            var end = word.IndexOfAny('.', '-', '‐') is var e && e < 0 ? word.IndexOfAny(Hyphens) : e;
            var part = end < 0 ? word : word[..end];
            if (!part.IsEmpty && (first || !char.IsLower(part[0])))
                AppendPart(part, joint, ref text);
            if (end < 0)
                break;
            joint = Hyphens.Contains(word[end]) || (end + 1 < word.Length && Hyphens.Contains(word[end + 1])) ? '-' : ' ';
            first = false;
            word = word[(end + 1)..];
        }
    }

    private static void AppendPart(ReadOnlySpan<char> part, char joint, ref Writer text)
    {
        Rune.DecodeFromUtf16(part, out var rune, out var length);
        // A lowercase word within given names is a particle; a script without capitals has no initials.
        if (!Rune.IsLetter(rune) || Rune.IsLower(rune) || Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.OtherLetter)
        {
            if (!Rune.IsLetterOrDigit(rune))
                return;
            if (Rune.IsLower(rune) && part.Length == 1)
            {
                AppendInitial([char.ToUpperInvariant(part[0])], joint, ref text);
                return;
            }

            if (text.Length > 0)
                text.Append(joint);
            text.Append(part);
            return;
        }

        // A letter may carry combining marks.
        while (length < part.Length && char.GetUnicodeCategory(part[length]) == System.Globalization.UnicodeCategory.NonSpacingMark)
            length++;
        AppendInitial(part[..length], joint, ref text);
    }

    private static void AppendInitial(scoped ReadOnlySpan<char> letter, char joint, ref Writer text)
    {
        if (text.Length > 0)
            text.Append(joint);
        text.Append(letter);
        text.Append('.');
    }

    /// <summary>Characters on the stack.</summary>
    private ref struct Writer(Span<char> buffer)
    {
        private readonly Span<char> _buffer = buffer;

        internal int Length { get; private set; }

        internal void Append(char c) => _buffer[Length++] = c;

        internal void Append(scoped ReadOnlySpan<char> text)
        {
            text.CopyTo(_buffer[Length..]);
            Length += text.Length;
        }

        public override readonly string ToString() => _buffer[..Length].ToString();
    }
}

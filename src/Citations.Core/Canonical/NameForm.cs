using System.Buffers;
using Citations.Matching;

namespace Citations.Canonical;

/// <summary>
/// One name: a generational suffix, degrees, titles before it, the <c>and</c> of a list and the mark of a footnote are not parts of a
/// surname or of given names, and a name in capitals gets the case that print gives it.
/// </summary>
internal static class NameForm
{
    // What no plain part of a name has.
    private static readonly SearchValues<char> Suspicious = SearchValues.Create(
        ",;*<&\t" + RecordMarkup.WideSpaces + RecordMarkup.BreakMarks + MisreadUtf8.Signs
    );

    // Most parts hold nothing else, and a search for what is not ASCII costs several times as much.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " '-.ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    );

    private static readonly SearchValues<char> LiteralSuspicious = SearchValues.Create(
        "<&\t" + RecordMarkup.WideSpaces + RecordMarkup.BreakMarks + MisreadUtf8.Signs
    );

    // Degrees and abbreviations of one capital and small letters are shorter.
    private const int ShortestWord = 4;

    /// <summary>Whether a name is surely canonical already; most are, and this is quick to see.</summary>
    internal static bool IsCanonical(Contributor name)
    {
        if (name.Literal is { } literal)
        {
            return name.Family is null
                && literal.Length is > 0 and not 36
                && char.IsUpper(literal[0])
                && char.IsLetterOrDigit(literal[^1])
                && !literal.AsSpan().ContainsAny(LiteralSuspicious)
                && !literal.Contains("  ", StringComparison.Ordinal)
                && !literal.EndsWith("al", StringComparison.Ordinal)
                && !(literal[0] == 'O' && literal.StartsWith(NameAdditions.OnBehalf, StringComparison.OrdinalIgnoreCase))
                && !ReadingOrderNames.MayBe(literal);
        }

        return name.Suffix is null
            && !OrganizationName.MayBe(name)
            && name.DroppingParticle is not { Length: InitialParticle.Length }
            && name.NonDroppingParticle is not { Length: InitialParticle.Length }
            && IsPlainFamily(name.Family)
            && (name.Given is null || IsPlainGiven(name.Given));
    }

    /// <summary>The canonical form, or null if nothing is left of the name.</summary>
    internal static Contributor? Of(Contributor name)
    {
        if (name.Literal is not null && name.Family is null)
            return OfLiteral(name);
        name = OrcidInName.Apart(InitialParticle.AsGiven(name));
        NameParts parts = new(Tidy(name.Family), Tidy(name.Given), NameSuffixes.FormOf(Tidy(name.Suffix)));
        if (parts is { Family: { } whole, Given: null } && NameAdditions.IsMachineMade(whole))
            return null;
        parts = WithoutStrayParts(parts);
        if (parts.Given is null && name is { NonDroppingParticle: null, DroppingParticle: null, Literal: null })
            parts = Divided(parts);
        var (family, given, suffix) = parts;
        if (family is not null && given is null && name.NonDroppingParticle is null && NameAdditions.WithoutOnBehalf(family) is { } group)
            return name with { Family = null, Suffix = null, Literal = group };
        if (family is not null && given is not null)
            (family, given, suffix) = WithoutAdditions(family, given, suffix);
        else if (family is null && given is not null && name.Literal is null)
            // A name of one part stays that part: a group that came as given names, a mononym.
            given = NameAdditions.WithoutAnd(given);
        var isEmpty =
            (family, given, suffix) is (null, null, null)
            && name is { Literal: null, NonDroppingParticle: null, DroppingParticle: null, Extra.Count: 0 };
        if (isEmpty)
            return null;
        return name.Family == family && name.Given == given && name.Suffix == suffix
            ? name
            : name with
            {
                Family = family,
                Given = given,
                Suffix = suffix,
            };
    }

    /// <summary>The parts of a name in their places: a suffix read as a surname, a degree read as a given name or a suffix.</summary>
    private static NameParts WithoutStrayParts(NameParts parts)
    {
        var (family, given, suffix) = parts;
        // "Martin Luther King Jr." in reading order: the last word is not a surname.
        if (
            suffix is null
            && family is not null
            && given is not null
            && NameSuffixes.IsSure(family)
            && given.LastIndexOf(' ') is var cut and > 0
        )
            (family, given, suffix) = (given[(cut + 1)..].TrimEnd(','), given[..cut].TrimEnd(), NameSuffixes.FormOf(family));
        // "Prof. John Poe, PhD": a degree is not a given name.
        if (family is not null && given is not null && NameAdditions.IsDegree(given) && NameAdditions.HasTitle(family))
        {
            family = NameAdditions.WithoutTitle(family);
            given = null;
            UndividedName.DivideAtLast(ref family, ref given);
        }

        // Dr. Poe, John
        if (family is not null && given is not null && NameAdditions.HasTitle(family))
            family = NameAdditions.WithoutTitle(family);
        // RIS divides by commas what is not a suffix: Bell MD, PhD, Anna; Moss, Ada, MSc.
        if (suffix is not null && given is not null && NameAdditions.IsDegree(given) && !NameSuffixes.IsSuffix(suffix))
            (given, suffix) = (suffix, null);
        else if (suffix is not null && suffix.Split(',', StringSplitOptions.TrimEntries).All(NameAdditions.IsDegree))
            suffix = null;
        // "Lind, Jr." has no given name.
        if (
            suffix is null
            && family is not null
            && given is not null
            && NameSuffixes.IsSuffix(given)
            && given.Contains('r', StringComparison.Ordinal)
        )
            (suffix, given) = (NameSuffixes.FormOf(given), null);
        return new(family, given, suffix);
    }

    private static NameParts Divided(NameParts parts)
    {
        var (family, given, suffix) = parts;
        if (family is not null)
            UndividedName.Divide(ref family, ref given, suffix);
        return new(family, given, suffix);
    }

    /// <summary>The parts of a name without numbers, degrees, titles and conjunctions, in the case of names.</summary>
    private static NameParts WithoutAdditions(string family, string given, string? suffix)
    {
        (family, given) = (NameAdditions.WithoutNumbers(family), NameAdditions.WithoutNumbers(given));
        family = NameAdditions.WithoutDegrees(NameAdditions.WithoutAnd(family), isFamily: true);
        suffix ??= NameSuffixes.TakeFrom(ref family);
        given = NameAdditions.WithoutTitle(NameAdditions.WithoutDegrees(NameAdditions.WithoutAnd(given), isFamily: false));
        suffix ??= NameSuffixes.TakeFrom(ref given);
        var (ofFamily, ofGiven) = (NameCase.OfFamily(family, given), NameCase.OfGiven(given.Length == 0 ? null : given, family));
        // "cummings, e. e." writes the whole name in small letters.
        return new(ofFamily, ofFamily.Any(char.IsUpper) ? InitialParticle.WithCapital(ofGiven) : ofGiven, suffix);
    }

    private static Contributor? OfLiteral(Contributor name)
    {
        if (Tidy(name.Literal) is not { } literal || NameAdditions.IsNobody(literal))
            return name.Extra.Count > 0 ? name : null;
        if (literal is ['{', .. var inner, '}'] && inner.Length > 0 && !inner.AsSpan().ContainsAny('{', '}'))
            literal = inner;
        var form = NameAdditions.WithoutOnBehalf(literal) ?? NameAdditions.WithoutAnd(literal);
        return form == name.Literal ? name : name with { Literal = form };
    }

    // One word that begins with a capital and a small letter, or two or more of which the last looks so: Smith, Zúñiga Pérez.
    private static bool IsPlainFamily(string? family)
    {
        if (family is not null && IsOneWord(family))
            return family.Length > 3 || !NameSuffixes.IsSure(family);
        if (family is not { Length: > 1 } || !char.IsUpper(family[0]) || !HasSmallLetter(family))
            return false;
        if (family.StartsWith(NameAdditions.OnBehalf, StringComparison.Ordinal))
            return false;
        if (!char.IsLetter(family[^1]) || IsSuspicious(family))
            return false;
        var space = family.LastIndexOf(' ');
        return space < 0
            || (
                IsPlainWord(family.AsSpan(space + 1))
                && family[space - 1] != ' '
                && !family.StartsWith("And ", StringComparison.Ordinal)
                && !NameAdditions.HasTitle(family)
            );
    }

    private static bool IsSuspicious(ReadOnlySpan<char> part) => part.ContainsAnyExcept(Plain) && part.ContainsAny(Suspicious);

    // Smith, O'Tern, and not O'TERN.
    private static bool HasSmallLetter(string family) =>
        char.IsLower(family[1]) || (family[1] is '\'' or '’' && (family.Length < 4 || char.IsLower(family[3])));

    // Smith: nearly every surname, seen in one pass.
    private static bool IsOneWord(string part) =>
        part.Length > 1 && char.IsAsciiLetterUpper(part[0]) && !part.AsSpan(1).ContainsAnyExceptInRange('a', 'z');

    // J. A.
    private static bool AreInitials(string given)
    {
        for (var i = 0; i < given.Length; i += 3)
        {
            var initial = given.AsSpan(i);
            if (!char.IsAsciiLetterUpper(initial[0]) || initial is not ([_, '.'] or [_, '.', ' ', ..]))
                return false;
        }

        return given.Length % 3 == 2;
    }

    // A capital and small letters, too many for a degree, a suffix or an abbreviation.
    private static bool IsPlainWord(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestWord || !char.IsUpper(word[0]))
            return false;
        foreach (var letter in word[1..])
        {
            if (!char.IsLower(letter))
                return false;
        }

        return true;
    }

    private static bool IsPlainGiven(string given)
    {
        if (IsOneWord(given) || AreInitials(given))
            return true;
        if (given.Length == 0 || !char.IsUpper(given[0]) || IsSuspicious(given) || ReadingOrderNames.MayBe(given))
            return false;
        var last = given[^1];
        if (!char.IsLetter(last) && last != '.')
            return false;
        if (given.Length > 2)
        {
            // Dr. Eva, ANNA, Prof. Eva: what is not an initial and no name in mixed case is looked at.
            if (given.Length > 3 && char.IsUpper(given[1]))
                return false;
            if (given[2] == '.' && given[1] != '.')
                return false;
            if (given[1] is 'r' or 's' or 'i' && NameAdditions.HasTitle(given))
                return false;
        }

        var space = given.LastIndexOf(' ');
        if (space > 0 && given.Contains("  ", StringComparison.Ordinal))
            return false;
        if (space < 0)
            return given.Length < 5 || given[4] != '.' || given[1] == '.';
        if (given.Length - space <= 3)
            return given.Length - space == 2 || last is not ('I' or 'V' or 'D' or 'r');
        return char.IsLower(last)
            && char.IsUpper(given[space + 1])
            && given[space + 1] != 'J'
            && !given.StartsWith("Pro", StringComparison.Ordinal);
    }

    private static string? Tidy(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        if (TextForms.NeedsTidying(text))
            text = RecordMarkup.ToPlainText(text);
        text = text?.TrimEnd('*', '†', '‡', ',', ';', ' ').TrimStart(',', ';', '*', ' ');
        return string.IsNullOrEmpty(text) ? null : text;
    }
}

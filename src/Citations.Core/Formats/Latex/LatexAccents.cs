using System.Collections.Frozen;
using System.Text;

namespace Citations.Formats.Latex;

/// <summary>LaTeX's accent commands and the combining characters they stand for: one table, read both ways.</summary>
internal static class LatexAccents
{
    private static readonly (char Command, char Mark)[] Table =
    [
        ('`', '\u0300'),
        ('\'', '\u0301'),
        ('^', '\u0302'),
        ('~', '\u0303'),
        ('=', '\u0304'),
        ('u', '\u0306'),
        ('.', '\u0307'),
        ('"', '\u0308'),
        ('r', '\u030A'),
        ('H', '\u030B'),
        ('v', '\u030C'),
        ('d', '\u0323'),
        ('c', '\u0327'),
        ('k', '\u0328'),
        ('b', '\u0331'),
        ('t', '\u0361'),
    ];

    // Read, not written: the encodings that have them are rare, and a formula is not one of a name's letters.
    private static readonly (string Command, char Mark)[] Others =
    [
        ("h", '\u0309'),
        ("U", '\u030D'),
        ("G", '\u030F'),
        ("f", '\u0311'),
        ("textcommabelow", '\u0326'),
        ("textcommaabove", '\u0312'),
        ("textogonekcentered", '\u0328'),
        ("newtie", '\u0361'),
        ("grave", '\u0300'),
        ("acute", '\u0301'),
        ("hat", '\u0302'),
        ("tilde", '\u0303'),
        ("bar", '\u0304'),
        ("breve", '\u0306'),
        ("dot", '\u0307'),
        ("ddot", '\u0308'),
        ("mathring", '\u030A'),
        ("check", '\u030C'),
        ("vec", '\u20D7'),
    ];

    private static readonly FrozenDictionary<string, char>.AlternateLookup<ReadOnlySpan<char>> Words = Table
        .Where(row => char.IsAsciiLetter(row.Command))
        .Select(row => (Command: row.Command.ToString(), row.Mark))
        .Concat(Others)
        .ToFrozenDictionary(row => row.Command, row => row.Mark, StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<char, char> Marks = Table.ToFrozenDictionary(row => row.Command, row => row.Mark);
    private static readonly FrozenDictionary<char, char> Commands = Table.ToFrozenDictionary(row => row.Mark, row => row.Command);

    internal static bool TryMark(char command, out char mark) => Marks.TryGetValue(command, out mark);

    /// <summary>The mark of a command whose name is letters: <c>v</c>, <c>ddot</c>, <c>textcommabelow</c>.</summary>
    internal static bool TryMark(ReadOnlySpan<char> word, out char mark) => Words.TryGetValue(word, out mark);

    /// <summary>A letter with an accent as one character where Unicode has it; the accent is after the first letter.</summary>
    internal static string Compose(ReadOnlySpan<char> letters, char mark)
    {
        if (letters.IsEmpty)
            return mark.ToString();
        var first = letters[0] switch
        {
            'ı' => 'i',
            'ȷ' => 'j',
            var letter => letter,
        };
        return NormalForm.Of($"{first}{mark}{letters[1..]}", NormalizationForm.FormC);
    }

    /// <summary>Takes a letter with exactly one accent apart, such as é into ' and e.</summary>
    internal static bool TryDecompose(char c, out char command, out char letter)
    {
        (command, letter) = ('\0', '\0');
        var parts = NormalForm.Of(c.ToString(), NormalizationForm.FormD);
        if (parts.Length != 2 || !char.IsAsciiLetter(parts[0]) || !Commands.TryGetValue(parts[1], out command))
            return false;
        letter = parts[0];
        return true;
    }
}

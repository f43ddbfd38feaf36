using System.Globalization;
using System.Text;

namespace Citations.Tests.Rendering;

/// <summary>Reads the text back out of RTF as a word processor does, and fails where it is not well formed.</summary>
internal static class RtfText
{
    private static readonly string[] Silent = ["fonttbl", "colortbl", "fldinst", "*"];

    internal static string Of(string rtf)
    {
        var text = new StringBuilder();
        var silent = new Stack<bool>([false]);
        for (var at = 0; at < rtf.Length; at++)
        {
            var c = rtf[at];
            c.ShouldBeInRange('\n', '~', "RTF is ASCII");
            if (c == '{')
                silent.Push(silent.Peek());
            else if (c == '}')
                silent.Pop();
            else if (c == '\\')
                at = Control(rtf, at + 1, silent, text);
            else if (c != '\n' && !silent.Peek())
                text.Append(c);
            silent.ShouldNotBeEmpty("a brace closes no group");
        }

        silent.Count.ShouldBe(1, "a group stays open");
        return text.ToString();
    }

    private static int Control(string rtf, int at, Stack<bool> silent, StringBuilder text)
    {
        if (!char.IsAsciiLetter(rtf[at]))
        {
            rtf[at].ShouldBeOneOf('\\', '{', '}', '*');
            if (rtf[at] == '*')
                Hush(silent);
            else if (!silent.Peek())
                text.Append(rtf[at]);
            return at;
        }

        var start = at;
        while (char.IsAsciiLetter(rtf[at]))
            at++;
        var word = rtf[start..at];
        start = at;
        while (rtf[at] == '-' || char.IsAsciiDigit(rtf[at]))
            at++;
        var number = rtf[start..at];
        if (word == "u")
        {
            text.Append((char)short.Parse(number, CultureInfo.InvariantCulture));
            rtf[at].ShouldBe('?');
            return at;
        }

        if (Silent.Contains(word))
            Hush(silent);
        if (word is "par" or "line" or "tab")
            text.Append(word == "tab" ? '\t' : '\n');
        return rtf[at] == ' ' ? at : at - 1;
    }

    private static void Hush(Stack<bool> silent)
    {
        silent.Pop();
        silent.Push(true);
    }
}

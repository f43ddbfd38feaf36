using System.Text;

namespace Citations.Tests.Rendering;

/// <summary>
/// Reads the text back out of LaTeX as TeX does, and fails on a bare special, an unknown command, a ligature or an open group.
/// </summary>
internal static class LatexText
{
    private static readonly Dictionary<string, string> Characters = new()
    {
        ["textbackslash"] = "\\",
        ["textasciicircum"] = "^",
        ["textasciitilde"] = "~",
        ["textless"] = "<",
        ["textgreater"] = ">",
        ["textbar"] = "|",
        ["textasciigrave"] = "`",
    };

    private static readonly string[] Styles = ["underline", "textbf", "textit", "textsl", "textsc", "textsuperscript", "textsubscript"];

    private static readonly string[] Breaks = ["newline", "quad", "nolinebreak", "par", "noindent", "begingroup", "endgroup", "selectfont"];

    internal static string Of(string latex)
    {
        var text = new StringBuilder();
        var depth = 0;
        for (var at = 0; at < latex.Length; at++)
        {
            var c = latex[at];
            "$&#^_%~".ShouldNotContain(c, "a special character stands bare");
            if (c == '{')
                depth++;
            else if (c == '}')
                depth--;
            else if (c == '\\')
                at = Command(latex, at + 1, text, ref depth);
            else
            {
                if (at > 0 && latex[at - 1] == c)
                    "-',".ShouldNotContain(c, "two make another character");
                text.Append(c);
            }

            depth.ShouldBeGreaterThanOrEqualTo(0, "a brace closes no group");
        }

        depth.ShouldBe(0, "a group stays open");
        return text.ToString();
    }

    private static int Command(string latex, int at, StringBuilder text, ref int depth)
    {
        if (!char.IsAsciiLetter(latex[at]))
        {
            "{}$&#_%".ShouldContain(latex[at]);
            text.Append(latex[at]);
            return at;
        }

        var start = at;
        while (char.IsAsciiLetter(latex[at]))
            at++;
        var command = latex[start..at];
        if (Characters.TryGetValue(command, out var character))
        {
            latex[at..(at + 2)].ShouldBe("{}");
            text.Append(character);
            return at + 1;
        }

        if (command == "href")
        {
            latex[at].ShouldBe('{');
            var end = latex.IndexOf('}', at);
            var address = latex[(at + 1)..end];
            address.ShouldMatch(@"^(\\[%#_]|[A-Za-z0-9\-.:/?\[\]@!&'()*+,;=])*$");
            latex[end + 1].ShouldBe('{');
            depth++;
            return end + 1;
        }

        if (command == "hyperlink")
        {
            latex[at].ShouldBe('{');
            var end = latex.IndexOf('}', at);
            latex[(at + 1)..end].ShouldMatch("^[A-Za-z0-9-_.:]+$");
            latex[end + 1].ShouldBe('{');
            depth++;
            return end + 1;
        }

        if (command is "hspace" or "linespread")
            return latex.IndexOf('}', at);
        if (command == "hangindent")
            return latex.IndexOf(' ', at);
        if (Styles.Contains(command))
        {
            latex[at].ShouldBe('{');
            depth++;
            return at;
        }

        Breaks.ShouldContain(command);
        return command == "nolinebreak" ? latex.IndexOf('}', at)
            : latex[at] == ' ' ? at
            : at - 1;
    }
}

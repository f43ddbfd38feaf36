using System.Text;

namespace Citations;

/// <summary>
/// Writes the content of a MathML element on one line: scripts as <c>&lt;sub&gt;</c> and <c>&lt;sup&gt;</c>, or as they are in plain text,
/// fractions with a slash. Presentation MathML only; annotations are left out.
/// </summary>
internal sealed class MathMarkup
{
    // Formulas in titles nest a few levels deep; what nests deeper is not one.
    private const int MaxDepth = 64;

    private readonly MarkupTarget _target;

    private MathMarkup(MarkupTarget target) => _target = target;

    internal static string ToText(string content, MarkupTarget target)
    {
        var root = new Node("math");
        Stack<Node> open = new([root]);
        var text = new StringBuilder();
        for (var i = 0; i < content.Length;)
        {
            if (content[i] != '<')
            {
                if (!char.IsWhiteSpace(content[i]))
                    text.Append(content[i]);
                i++;
                continue;
            }

            Flush(open.Peek(), text);
            var end = content.IndexOf('>', i);
            if (end < 0)
                break;
            Read(content.AsSpan(i + 1, end - i - 1), open);
            i = end + 1;
        }

        Flush(open.Peek(), text);
        return new MathMarkup(target).Write(root);
    }

    private static void Flush(Node node, StringBuilder text)
    {
        if (text.Length > 0)
            node.Children.Add(new Node("") { Text = text.ToString() });
        text.Clear();
    }

    private static void Read(ReadOnlySpan<char> tag, Stack<Node> open)
    {
        var isClosing = tag.StartsWith("/");
        var isEmpty = tag.EndsWith("/");
        tag = tag.Trim('/');
        var space = tag.IndexOfAny(" \t\r\n");
        if (space >= 0)
            tag = tag[..space];
        var name = tag[(tag.IndexOf(':') + 1)..].ToString();
        if (isClosing)
        {
            if (open.Any(node => node.Name == name))
                while (open.Count > 1 && open.Pop().Name != name) { }
            return;
        }

        var child = new Node(name);
        open.Peek().Children.Add(child);
        if (!isEmpty && open.Count < MaxDepth)
            open.Push(child);
    }

    private string Write(Node node) =>
        (node.Name, node.Children) switch
        {
            ("", _) => node.Text,
            ("annotation" or "annotation-xml" or "none" or "mprescripts", _) => "",
            ("msub" or "munder", [var body, var below]) => Write(body) + Script("sub", below),
            ("msup" or "mover", [var body, var above]) => Write(body) + Script("sup", above),
            ("msubsup" or "munderover", [var body, var below, var above]) => Write(body) + Script("sub", below) + Script("sup", above),
            ("mmultiscripts", [var body, .. var scripts]) => WriteMultiscripts(body, scripts),
            ("mfrac", [var top, var bottom]) => $"{Write(top)}/{Write(bottom)}",
            ("msqrt", _) => $"√{WriteAll(node)}",
            ("mfenced", _) => $"({WriteAll(node)})",
            ("mspace", _) => " ",
            _ => WriteAll(node),
        };

    private string WriteMultiscripts(Node body, List<Node> scripts)
    {
        var split = scripts.FindIndex(script => script.Name == "mprescripts");
        var (after, before) = split < 0 ? (scripts, []) : (scripts[..split], scripts[(split + 1)..]);
        // The text before its body, such as a mass number, must not attach to the word before the formula.
        return (before.Count > 0 ? " " : "") + Pairs(before) + Write(body) + Pairs(after);

        string Pairs(List<Node> pairs) => string.Concat(pairs.Select((script, index) => Script(index % 2 == 0 ? "sub" : "sup", script)));
    }

    private string WriteAll(Node node) => string.Concat(node.Children.Select(Write));

    private string Script(string tag, Node node)
    {
        var text = Write(node);
        return text.Length == 0 || _target != MarkupTarget.Inline ? text : $"<{tag}>{text}</{tag}>";
    }

    private sealed class Node(string name)
    {
        internal string Name { get; } = name;

        internal string Text { get; init; } = "";

        internal List<Node> Children { get; } = [];
    }
}

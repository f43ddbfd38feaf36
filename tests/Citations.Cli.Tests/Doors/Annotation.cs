using System.Globalization;

namespace Citations.Tests.Doors;

/// <summary>An annotation as GitHub's runner reads it.</summary>
/// <param name="Command">error, warning or notice; anything else is not an annotation.</param>
/// <param name="File">The file; empty where none is named.</param>
/// <param name="Line">The line; 0 where none is named.</param>
/// <param name="Title">The title: the code of a finding.</param>
/// <param name="Message">The message.</param>
internal sealed record Annotation(string Command, string File, int Line, string Title, string Message)
{
    /// <summary>Reads a command: <c>::error file=a.md,line=3,title=CIT0102::message</c>.</summary>
    internal static Annotation Parse(string line)
    {
        var text = line.TrimStart()[2..];
        var end = text.IndexOf("::", StringComparison.Ordinal);
        var (head, message) = (text[..end].Split(' ', 2), text[(end + 2)..]);
        var properties = (head.Length > 1 ? head[1] : "")
            .Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(property => property.Split('=', 2))
            .ToDictionary(property => property[0], property => Unescaped(property[1]));
        return new(
            head[0],
            properties.GetValueOrDefault("file", ""),
            int.Parse(properties.GetValueOrDefault("line", "0"), CultureInfo.InvariantCulture),
            properties.GetValueOrDefault("title", ""),
            Unescaped(message)
        );
    }

    // The percent sign comes last, as in the runner.
    private static string Unescaped(string text) =>
        text.Replace("%0D", "\r", StringComparison.Ordinal)
            .Replace("%0A", "\n", StringComparison.Ordinal)
            .Replace("%3A", ":", StringComparison.Ordinal)
            .Replace("%2C", ",", StringComparison.Ordinal)
            .Replace("%25", "%", StringComparison.Ordinal);
}

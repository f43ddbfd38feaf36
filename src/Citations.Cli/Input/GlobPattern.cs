using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Citations.Cli.Input;

/// <summary>
/// A pattern of paths: <c>*</c> and <c>?</c> within a name, <c>**</c> across folders, <c>[a-z]</c>. A pattern without a slash matches a
/// name in any folder.
/// </summary>
internal sealed class GlobPattern
{
    private readonly Regex _regex;

    internal GlobPattern(string pattern)
    {
        var text = pattern.Replace('\\', '/').TrimEnd('/');
        var isAnchored = text.TrimStart('/').Contains('/', StringComparison.Ordinal) || text.StartsWith('/');
        _regex = new(
            $"^{(isAnchored ? "" : "(?:.*/)?")}{Translate(text.TrimStart('/'))}(?:/.*)?$",
            RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
        );
    }

    /// <summary>Whether an argument is a pattern and not the name of a file.</summary>
    internal static bool IsPattern(string argument) => argument.AsSpan().ContainsAny('*', '?', '[');

    /// <summary>The folder that a pattern is looked for in: the text before its first mark.</summary>
    internal static string FolderOf(string pattern)
    {
        var text = pattern.Replace('\\', '/');
        return text.LastIndexOf('/', text.AsSpan().IndexOfAny('*', '?', '[')) switch
        {
            < 0 => ".",
            0 => "/",
            var slash => text[..slash],
        };
    }

    /// <summary>Whether a path, or a folder above it, matches.</summary>
    /// <param name="path">A path relative to the folder that the pattern belongs to, with slashes.</param>
    internal bool Matches(string path) => _regex.IsMatch(path);

    private static string Translate(string glob)
    {
        var regex = new StringBuilder();
        for (var i = 0; i < glob.Length; i++)
        {
            var rest = glob.AsSpan(i);
            if (rest.StartsWith("**/"))
            {
                regex.Append("(?:.*/)?");
                i += 2;
            }
            else if (rest.StartsWith("**"))
            {
                regex.Append(".*");
                i++;
            }
            else if (glob[i] == '*')
                regex.Append("[^/]*");
            else if (glob[i] == '?')
                regex.Append("[^/]");
            else if (glob[i] == '[' && EndOfSet(glob, i) is { } close)
            {
                AppendSet(glob.AsSpan(i + 1, close - i - 1), regex);
                i = close;
            }
            else
                regex.Append(Regex.Escape(glob[i].ToString()));
        }

        return regex.ToString();
    }

    /// <summary>The bracket that closes a set; one directly after the opening is a member of it: <c>[]a]</c>, <c>[!]a]</c>.</summary>
    private static int? EndOfSet(string glob, int open)
    {
        var first = open + 1 < glob.Length && glob[open + 1] == '!' ? open + 2 : open + 1;
        return first < glob.Length && glob.IndexOf(']', first + 1) is > 0 and var close ? close : null;
    }

    /// <summary>Appends a set; a range whose ends are in the wrong order has no members, and neither has an empty set.</summary>
    private static void AppendSet(ReadOnlySpan<char> set, StringBuilder regex)
    {
        var isNegated = set is ['!', ..];
        var members = isNegated ? set[1..] : set;
        var written = new StringBuilder();
        for (var i = 0; i < members.Length; i++)
        {
            var last = i + 2 < members.Length && members[i + 1] == '-' ? members[i + 2] : members[i];
            if (members[i] <= last)
                written.Append(CultureInfo.InvariantCulture, $"\\u{(int)members[i]:X4}-\\u{(int)last:X4}");
            if (i + 2 < members.Length && members[i + 1] == '-')
                i += 2;
        }

        regex.Append(
            (written.Length, isNegated) switch
            {
                (0, false) => "[^\\s\\S]",
                (0, true) => "[^/]",
                (_, false) => $"[{written}]",
                (_, true) => $"[^/{written}]",
            }
        );
    }
}

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
            else if (glob[i] == '[' && glob.IndexOf(']', i + 1) is > 0 and var close)
            {
                var set = glob[(i + 1)..close];
                regex
                    .Append('[')
                    .Append(
                        set is ['!', .. var others]
                            ? "^" + Regex.Escape(others).Replace("\\-", "-", StringComparison.Ordinal)
                            : Regex.Escape(set)
                    )
                    .Append(']');
                i = close;
            }
            else
                regex.Append(Regex.Escape(glob[i].ToString()));
        }

        return regex.ToString();
    }
}

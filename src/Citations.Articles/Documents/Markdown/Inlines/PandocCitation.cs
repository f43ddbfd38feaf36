using Citations.Articles.Documents.Sites;

namespace Citations.Articles.Documents.Markdown.Inlines;

/// <summary>Reads the inside of a citation in brackets, <c>see @luna2020, p. 5; -@doe99</c> (Pandoc's manual, Citation syntax).</summary>
internal static class PandocCitation
{
    private const int MostItems = 1000;

    /// <summary>The works of a cluster, in their order; empty if a part of it names no key.</summary>
    /// <param name="inside">The text between the brackets.</param>
    /// <param name="words">The words of a style for kinds of locators; null for those of English.</param>
    internal static EquatableArray<CitedItem> Read(string inside, IReadOnlyDictionary<string, string>? words = null)
    {
        List<CitedItem> items = [];
        foreach (var part in Parts(inside))
        {
            if (ReadItem(part, words) is not { } item || items.Count == MostItems)
                return [];
            items.Add(item);
        }

        return items.ToEquatableArray();
    }

    /// <summary>
    /// The text in brackets after a key of the text, <c>p. 5; see also @doe99</c>: the suffix of that key, and other works.
    /// </summary>
    internal static (string Suffix, EquatableArray<CitedItem> Others)? ReadAfterKey(
        string inside,
        IReadOnlyDictionary<string, string>? words = null
    )
    {
        if (Read(inside, words) is { IsEmpty: false } all)
            return ("", all);
        if (Parts(inside).ToList() is not [var suffix, .. var others] || ReadItem(suffix, words) is not null || suffix.Trim().Length == 0)
            return null;
        List<CitedItem> items = [];
        foreach (var part in others)
        {
            if (ReadItem(part, words) is not { } item)
                return null;
            items.Add(item);
        }

        return (suffix, items.ToEquatableArray());
    }

    /// <summary>A work with the locator and the suffix that follow its key.</summary>
    internal static CitedItem WithSuffix(CitedItem item, string suffix, IReadOnlyDictionary<string, string>? words)
    {
        var (locator, rest) = LocatorText.Part(suffix.TrimEnd(), words);
        // Words right after the year are set off by a comma, unless their author did so.
        if (locator.Length == 0 && rest.Length > 0 && !char.IsWhiteSpace(rest[0]) && !char.IsPunctuation(rest[0]))
            rest = ", " + rest;
        return item with { Locator = locator, Suffix = rest };
    }

    /// <summary>The citation as the model has it.</summary>
    internal static KeyedCitation ToKeyed(CitedItem item, KeyedCitationMode mode) =>
        new(item.Key)
        {
            Mode = item.SuppressAuthor ? KeyedCitationMode.SuppressAuthor : mode,
            Prefix = Words(item.Prefix),
            Locator = Words(item.Locator),
            Suffix = Words(item.Suffix),
        };

    private static CitedItem? ReadItem(string part, IReadOnlyDictionary<string, string>? words)
    {
        for (var at = part.IndexOf('@'); at >= 0; at = part.IndexOf('@', at + 1))
        {
            if (!PandocKey.CanBegin(part, at, 0) || PandocKey.Read(part, at + 1, part.Length) is not var (key, end))
                continue;
            var suppress = at > 0 && part[at - 1] == '-' && (at == 1 || !char.IsLetterOrDigit(part[at - 2]));
            var item = new CitedItem(key) { Prefix = part[..(suppress ? at - 1 : at)].TrimStart(), SuppressAuthor = suppress };
            return WithSuffix(item, part[end..], words);
        }

        return null;
    }

    /// <summary>The parts between semicolons that are in no bracket, brace or code.</summary>
    private static IEnumerable<string> Parts(string inside)
    {
        var (start, depth) = (0, 0);
        var skipper = new MarkdownSkipper(inside, inside.Length);
        for (var i = 0; i < inside.Length; i++)
        {
            if (inside[i] is '\\' or '`' or '$' or '<')
            {
                i += Math.Max(1, skipper.LengthAt(i, 0)) - 1;
            }
            else if (inside[i] is '{' or '[')
            {
                depth++;
            }
            else if (inside[i] is '}' or ']' && depth > 0)
            {
                depth--;
            }
            else if (inside[i] == ';' && depth == 0)
            {
                yield return inside[start..i];
                start = i + 1;
            }
        }

        yield return inside[start..];
    }

    private static string? Words(string text) => text.Trim(' ', ',', '\n', '\u00A0') is { Length: > 0 } trimmed ? trimmed : null;
}

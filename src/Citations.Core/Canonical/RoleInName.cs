using System.Text.RegularExpressions;

namespace Citations.Canonical;

/// <summary>
/// Editors whom a source lists as authors, with their role after the name: <c>Poe, John (Ed.)</c>; <c>Poe, John; Roe, Ann (Eds.)</c>.
/// </summary>
internal static partial class RoleInName
{
    internal static void Apply(ReferenceBuilder work)
    {
        // The label of an editor says what the field does.
        if (HasLabel(work[NameVariable.Editor]))
            work[NameVariable.Editor] = work[NameVariable.Editor].Select(name => WithoutLabel(name) ?? name).ToEquatableArray();
        var names = work[NameVariable.Author];
        if (names.IsEmpty || Without(names[^1], out var isPlural) is not { } last)
            return;
        List<Contributor> stripped = new(names.Count);
        var all = true;
        for (var i = 0; i < names.Count - 1; i++)
        {
            var name = Without(names[i], out _);
            all &= name is not null;
            stripped.Add(name ?? names[i]);
        }

        stripped.Add(last);
        if (!work[NameVariable.Editor].IsEmpty)
            return;
        // One label after several names belongs only to the last, unless it is in the plural.
        var first = all || isPlural ? 0 : FirstOfEditors(names);
        if (first < 0)
            return;
        work[NameVariable.Author] = names.AsSpan()[..first].ToArray().ToEquatableArray();
        work[NameVariable.Editor] = stripped.Skip(first).ToEquatableArray();
    }

    // Authors and after them two editors or more, each with the label; -1 if the names are not so.
    private static int FirstOfEditors(EquatableArray<Contributor> names)
    {
        var first = names.Count;
        while (first > 0 && Without(names[first - 1], out _) is not null)
            first--;
        if (names.Count - first < 2)
            return -1;
        for (var i = 0; i < first; i++)
        {
            if (Without(names[i], out _) is not null)
                return -1;
        }

        return first;
    }

    private static bool HasLabel(EquatableArray<Contributor> names)
    {
        foreach (var name in names)
        {
            if (WithoutLabel(name) is not null)
                return true;
        }

        return false;
    }

    private static Contributor? WithoutLabel(Contributor name) =>
        name.Suffix is "ed." or "eds." or "Ed." or "Eds." ? name with { Suffix = null } : Without(name, out _);

    private static string? Part(Contributor name) => name.Literal ?? name.Given ?? name.Family;

    private static Contributor? Without(Contributor name, out bool isPlural)
    {
        isPlural = false;
        // Most names end in no label, and no pattern is needed to tell.
        if (Part(name) is not [.., ')'] part || Label().Match(part) is not { Success: true } match)
            return null;
        isPlural = match.Groups["plural"].Success;
        var rest = match.Groups["name"].Value;
        return name.Literal is not null ? name with { Literal = rest }
            : name.Given is not null ? name with { Given = rest }
            : name with { Family = rest };
    }

    [GeneratedRegex(
        @"^(?<name>.+?),? ?\((?:[Ee]d\.?|[Ee]ditor|(?<plural>[Ee]ds\.?|[Ee]ditors|[Hh]rsg\.?|[Hh]g\.?))\)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Label();
}

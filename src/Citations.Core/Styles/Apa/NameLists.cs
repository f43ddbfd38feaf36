using Citations.Matching;

namespace Citations.Styles.Apa;

/// <summary>Lists of names: inverted in the author's place, in reading order elsewhere (R1.1 to R1.8, R1.16).</summary>
internal static class NameLists
{
    private static readonly RunOrigin Joint = Origins.Rule("R1.7");
    private static readonly RunOrigin Ellipsis = Origins.Rule("R1.8");

    /// <summary>Writes names with the surname first.</summary>
    /// <param name="names">The names.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="origin">Their origin.</param>
    /// <param name="after">Writes what follows the name at a place, such as its role.</param>
    internal static void WriteInverted(EquatableArray<Contributor> names, EntryWriter writer, RunOrigin origin, Action<int>? after = null)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (WriteOthers(names, i, writer, isInverted: true))
                break;
            if (Skip(names.Count, ref i))
                writer.Write(", . . . ", Ellipsis);
            else if (i > 0)
                writer.Write(Separator(names, i), Joint);
            writer.Write(Inverted(names[i]), origin);
            after?.Invoke(i);
        }
    }

    /// <summary>Writes names in reading order: <c>M. J. Grawitch &amp; D. W. Ballard</c>.</summary>
    internal static void WriteInOrder(EquatableArray<Contributor> names, EntryWriter writer, RunOrigin origin)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (WriteOthers(names, i, writer, isInverted: false))
                break;
            if (Skip(names.Count, ref i))
                writer.Write(", . . . ", Ellipsis);
            else if (i > 0)
                writer.Write(
                    i < names.Count - 1 ? ", "
                        : names.Count == 2 ? " & "
                        : ", & ",
                    Joint
                );
            writer.Write(InOrder(names[i]), origin);
        }
    }

    /// <summary>The name as in a list: <c>King, M. L., Jr.</c>, <c>Beethoven, L. van</c>.</summary>
    internal static string Inverted(Contributor name)
    {
        var surname = name.ShortForm();
        var given = name.GivenForm();
        if (given.Length > 0)
            surname = $"{surname}, {given}";
        return Suffix(name) is { Length: > 0 } suffix ? $"{surname}, {suffix}" : surname;
    }

    /// <summary>The name in reading order: <c>P. L. Greaves Jr.</c></summary>
    internal static string InOrder(Contributor name)
    {
        var given = name.GivenForm();
        var text = given.Length > 0 ? $"{given} {name.ShortForm()}" : name.ShortForm();
        return Suffix(name) is { Length: > 0 } suffix ? $"{text} {suffix}" : text;
    }

    private static string Suffix(Contributor name) =>
        name.IsLiteral ? "" : NameSuffixes.FormOf(FieldText.Clean(name.Suffix));

    private static string Separator(EquatableArray<Contributor> names, int i)
    {
        if (i < names.Count - 1)
            return ", ";
        return names.Count == 2 && names[0].IsLiteral && names[1].IsLiteral ? " & " : ", & ";
    }

    /// <summary>A list that was cut ends in "et al.": the others are not known.</summary>
    private static bool WriteOthers(EquatableArray<Contributor> names, int i, EntryWriter writer, bool isInverted)
    {
        var isCut = names.Count > AuthorLimits.MostListed && i == AuthorLimits.BeforeEllipsis;
        if (i == 0 || !names[^1].IsOthers || (i < names.Count - 1 && !isCut))
            return false;
        writer.Write(names.Count == 2 && !isInverted ? " et al." : ", et al.", Ellipsis);
        return true;
    }

    // Of 21 and more, the first 19 and the last.
    private static bool Skip(int count, ref int i)
    {
        if (count <= AuthorLimits.MostListed || i != AuthorLimits.BeforeEllipsis)
            return false;
        i = count - 1;
        return true;
    }
}

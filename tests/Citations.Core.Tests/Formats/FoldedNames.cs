using Citations.Formats.Values;

namespace Citations.Tests.Formats;

/// <summary>Names as formats with fewer parts can hold them.</summary>
internal static class FoldedNames
{
    /// <summary>Without particles of their own: <c>van Weert, Maarten</c>; <c>Certeau, Michel de</c>.</summary>
    internal static Contributor Inverted(Contributor name) =>
        name.Family is null && name.Literal is not null
            ? name with
            {
                Extra = FieldBag.Empty,
            }
            : InvertedName.Read(InvertedName.Write(name))!;
}

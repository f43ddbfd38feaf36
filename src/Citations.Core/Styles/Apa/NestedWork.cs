using System.Text.Json;
using Citations.Formats;

namespace Citations.Styles.Apa;

/// <summary>
/// Reads a work that another names in its <c>custom</c> facts, such as what it was reprinted from, in the form of CSL-JSON.
/// </summary>
internal static class NestedWork
{
    internal static Reference? Of(Reference reference, string name) =>
        reference.Custom.Count > 0
        && reference.Custom[name] is { ValueKind: JsonValueKind.Object } json
        && CslJsonReader.ReadVerbatim(json.GetRawText()).Value is [var work, ..]
            ? work
            : null;
}

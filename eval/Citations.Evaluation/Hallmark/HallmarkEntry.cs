using System.Text;
using System.Text.Json;
using Citations.Formats;

namespace Citations.Evaluation.Hallmark;

/// <summary>An entry of the benchmark.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Kind">The kind of hallucination; <c>valid</c> of a real entry.</param>
/// <param name="IsHallucinated">Whether it is labelled as hallucinated.</param>
/// <param name="Reference">The entry, read as BibTeX; null where nothing could be read.</param>
internal sealed record HallmarkEntry(string Key, string Kind, bool IsHallucinated, Reference? Reference)
{
    internal static HallmarkEntry Read(JsonElement line)
    {
        var isHallucinated = line.GetProperty("label").GetString() == "HALLUCINATED";
        var kind = line.TryGetProperty("hallucination_type", out var type) ? type.GetString() : null;
        return new(
            line.GetProperty("bibtex_key").GetString()!,
            isHallucinated ? kind ?? "unknown" : "valid",
            isHallucinated,
            BibTeXReader.Read(BibTeX(line)).Value is [var reference, ..] ? reference : null
        );
    }

    private static string BibTeX(JsonElement line)
    {
        var text = new StringBuilder($"@{line.GetProperty("bibtex_type").GetString()}{{entry");
        foreach (var field in line.GetProperty("fields").EnumerateObject())
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $",\n  {field.Name} = {{{field.Value.GetString()}}}");
        return text.Append("\n}\n").ToString();
    }
}

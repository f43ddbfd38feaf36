using Citations.Articles.Documents;

namespace Citations.Pdf;

/// <summary>The look of a font by its name: PDF files do not say it elsewhere with any reliability.</summary>
internal static class PdfFont
{
    private static readonly string[] Italics =
    [
        "italic",
        "oblique",
        "slanted",
        "kursiv",
        "cmti",
        "cmsl",
        "sfti",
        "sfsl",
        "-it",
        "lmri",
        "-ital",
        "lmromanslant",
        "mti",
        "cmbxti",
    ];
    private static readonly string[] Bolds = ["bold", "black", "heavy", "cmbx", "sfbx", "lmbx", "-bd", "demi", "semibold", "medi"];

    internal static RunMarks MarksOf(string? name)
    {
        if (name is null)
            return RunMarks.None;
        var plain = name.IndexOf('+') is var plus and >= 0 ? name[(plus + 1)..] : name;
        var marks = RunMarks.None;
        if (Array.Exists(Italics, part => plain.Contains(part, StringComparison.OrdinalIgnoreCase)))
            marks |= RunMarks.Italic;
        if (Array.Exists(Bolds, part => plain.Contains(part, StringComparison.OrdinalIgnoreCase)))
            marks |= RunMarks.Bold;
        return marks;
    }
}

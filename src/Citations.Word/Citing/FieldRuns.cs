using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Citations.Word.Citing;

/// <summary>The runs of a field (ECMA-376, part 1, 17.16.18): its code, and its result between two marks.</summary>
internal static class FieldRuns
{
    /// <summary>The runs before the result.</summary>
    internal static OpenXmlElement[] Begin(string code) =>
        [
            new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
            new Run(new FieldCode(code) { Space = SpaceProcessingModeValues.Preserve }),
            new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        ];

    /// <summary>The run after the result.</summary>
    internal static Run End() => new(new FieldChar { FieldCharType = FieldCharValues.End });

    /// <summary>Sets the look of the text that runs stand in place of; italics and the like of their own stay.</summary>
    internal static void SetLook(IEnumerable<OpenXmlElement> elements, RunProperties? look)
    {
        if (look is null)
            return;
        foreach (var run in elements.SelectMany(element => element is Run own ? [own] : element.Descendants<Run>()))
        {
            var set = (RunProperties)look.CloneNode(deep: true);
            if (run.RunProperties is { } own)
            {
                if (own.RunStyle is { } style)
                    set.RunStyle = (RunStyle)style.CloneNode(deep: true);
                if (own.Bold is not null)
                    (set.Bold, set.BoldComplexScript) = (new(), new());
                if (own.Italic is not null)
                    (set.Italic, set.ItalicComplexScript) = (new(), new());
                if (own.SmallCaps is not null)
                    set.SmallCaps = new();
                if (own.Underline is { } line)
                    set.Underline = new() { Val = line.Val };
                if (own.VerticalTextAlignment is { } raised)
                    set.VerticalTextAlignment = new() { Val = raised.Val };
            }

            run.RunProperties = set;
        }
    }
}

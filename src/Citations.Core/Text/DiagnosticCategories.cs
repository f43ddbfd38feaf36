namespace Citations;

/// <summary>The ranges of codes, and what the findings of each are about.</summary>
internal static class DiagnosticCategories
{
    // A longer start is part of a range after which it stands.
    private static readonly (string Start, DiagnosticCategory Category)[] Ranges =
    [
        ("CIT00", DiagnosticCategory.Article),
        ("CIT010", DiagnosticCategory.Record),
        ("CIT011", DiagnosticCategory.Record),
        ("CIT012", DiagnosticCategory.Registration),
        ("CIT013", DiagnosticCategory.Integrity),
        ("CIT014", DiagnosticCategory.Address),
        ("CIT015", DiagnosticCategory.Search),
        ("CIT02", DiagnosticCategory.Citing),
        ("CIT022", DiagnosticCategory.List),
        ("CIT0230", DiagnosticCategory.List),
        ("CIT0231", DiagnosticCategory.List),
        ("CIT0236", DiagnosticCategory.List),
        ("CIT03", DiagnosticCategory.Typography),
        ("CIT031", DiagnosticCategory.Form),
        ("CIT04", DiagnosticCategory.Text),
        ("CIT05", DiagnosticCategory.Library),
        ("CIT06", DiagnosticCategory.Style),
        ("CIT07", DiagnosticCategory.Data),
    ];

    /// <summary>The category of a code; null where it is none of these.</summary>
    internal static DiagnosticCategory? Of(string code)
    {
        for (var i = Ranges.Length - 1; i >= 0; i--)
        {
            if (code.StartsWith(Ranges[i].Start, StringComparison.Ordinal))
                return Ranges[i].Category;
        }

        return null;
    }
}

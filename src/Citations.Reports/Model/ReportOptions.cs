namespace Citations.Reports;

/// <summary>The options of a report.</summary>
public sealed record ReportOptions
{
    /// <summary>The options that apply where a caller gives none.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>Whether the reference list is printed. True by default.</summary>
    public bool ShowsList { get; init; } = true;

    /// <summary>Whether each work and each note is shown, and not only what needs attention. False by default.</summary>
    public bool IsVerbose { get; init; }

    /// <summary>Whether only errors, warnings and the summary are shown. False by default.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>The number of columns of a terminal report, from 40 to 200. 100 by default.</summary>
    public int Width
    {
        get;
        init => field = Math.Clamp(value, 40, 200);
    } = 100;

    /// <summary>Whether a terminal report uses colours and italics (ECMA-48 sequences). False by default.</summary>
    public bool HasColours { get; init; }

    /// <summary>The version of the tool that reports name; null leaves it out.</summary>
    public string? ToolVersion { get; init; }

    /// <summary>How the reference list is rendered in a terminal report; null renders it as wrapped text.</summary>
    public Rendering.RichTextRenderer? ListRenderer { get; init; }
}

namespace Citations.Styles.Apa;

/// <summary>How an estimated date is marked (R2.6).</summary>
public enum CircaForm
{
    /// <summary>In square brackets, as on APA's page on archival documents: <c>([ca. 1937])</c>.</summary>
    Bracketed,

    /// <summary>Without: <c>(ca. 1937)</c>.</summary>
    Plain,
}

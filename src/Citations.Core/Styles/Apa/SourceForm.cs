namespace Citations.Styles.Apa;

/// <summary>The form of the source element (section 4 of the rules).</summary>
internal enum SourceForm
{
    /// <summary>The publisher, or the archive (R4.9, R4.14).</summary>
    Publisher,

    /// <summary>The periodical with volume, issue and pages (R4.1).</summary>
    Periodical,

    /// <summary>The greater work after <c>In</c> or <c>On</c>, then its publisher (R4.10).</summary>
    Container,

    /// <summary>The site (R4.21, R4.22).</summary>
    Site,

    /// <summary>The event and its place (R4.15).</summary>
    Event,

    /// <summary>A legal citation (R4.24).</summary>
    Legal,
}

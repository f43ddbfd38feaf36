namespace Citations.Styles.Apa;

/// <summary>What is known of a date, in the order of the list (R6.4).</summary>
internal enum ApaDateKind
{
    /// <summary>Not known: <c>n.d.</c></summary>
    Unknown,

    /// <summary>Known.</summary>
    Known,

    /// <summary>To come: <c>in press</c>.</summary>
    InPress,
}

namespace Citations.Styles.Apa;

/// <summary>The kinds of dates, in the order of the list (R6.4).</summary>
internal enum ApaDateKind
{
    /// <summary>Not known: <c>n.d.</c></summary>
    Unknown,

    /// <summary>Known.</summary>
    Known,

    /// <summary>To come: <c>in press</c>.</summary>
    InPress,
}

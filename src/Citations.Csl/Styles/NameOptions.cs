namespace Citations.Csl;

/// <summary>
/// The attributes of <c>cs:name</c>, each null if an element does not set it, so that one set of attributes
/// can be laid over an inherited one (CSL 1.0.2, Inheritable Name Options).
/// </summary>
internal sealed record NameOptions
{
    internal static NameOptions None { get; } = new();

    internal NameConjunction? And { get; init; }

    internal string? Delimiter { get; init; }

    internal string? NamesDelimiter { get; init; }

    internal DelimiterPrecedes? DelimiterPrecedesEtAl { get; init; }

    internal DelimiterPrecedes? DelimiterPrecedesLast { get; init; }

    internal int? EtAlMin { get; init; }

    internal int? EtAlUseFirst { get; init; }

    internal int? EtAlSubsequentMin { get; init; }

    internal int? EtAlSubsequentUseFirst { get; init; }

    internal bool? EtAlUseLast { get; init; }

    internal NameForm? Form { get; init; }

    internal bool? Initialize { get; init; }

    internal string? InitializeWith { get; init; }

    internal NameOrder? Order { get; init; }

    internal string? SortSeparator { get; init; }

    /// <summary>These attributes, and where one is not set the inherited one.</summary>
    internal NameOptions Over(NameOptions inherited) =>
        new()
        {
            And = And ?? inherited.And,
            Delimiter = Delimiter ?? inherited.Delimiter,
            NamesDelimiter = NamesDelimiter ?? inherited.NamesDelimiter,
            DelimiterPrecedesEtAl = DelimiterPrecedesEtAl ?? inherited.DelimiterPrecedesEtAl,
            DelimiterPrecedesLast = DelimiterPrecedesLast ?? inherited.DelimiterPrecedesLast,
            EtAlMin = EtAlMin ?? inherited.EtAlMin,
            EtAlUseFirst = EtAlUseFirst ?? inherited.EtAlUseFirst,
            EtAlSubsequentMin = EtAlSubsequentMin ?? inherited.EtAlSubsequentMin,
            EtAlSubsequentUseFirst = EtAlSubsequentUseFirst ?? inherited.EtAlSubsequentUseFirst,
            EtAlUseLast = EtAlUseLast ?? inherited.EtAlUseLast,
            Form = Form ?? inherited.Form,
            Initialize = Initialize ?? inherited.Initialize,
            InitializeWith = InitializeWith ?? inherited.InitializeWith,
            Order = Order ?? inherited.Order,
            SortSeparator = SortSeparator ?? inherited.SortSeparator,
        };
}

namespace Citations;

/// <summary>The date variables of CSL 1.0.2 (appendix IV).</summary>
public enum DateVariable : byte
{
    /// <summary><c>accessed</c>: when the work was accessed.</summary>
    Accessed,

    /// <summary><c>available-date</c>: when the work first became available, such as online before print.</summary>
    AvailableDate,

    /// <summary><c>event-date</c>: when the event takes or took place.</summary>
    EventDate,

    /// <summary><c>issued</c>: when the work was issued or published.</summary>
    Issued,

    /// <summary><c>original-date</c>: when the original version was issued.</summary>
    OriginalDate,

    /// <summary><c>submitted</c>: when the work was submitted for publication.</summary>
    Submitted,
}

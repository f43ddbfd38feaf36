namespace Citations.Testing;

/// <summary>What a <see cref="CassetteHandler"/> does with a request.</summary>
public enum CassetteMode
{
    /// <summary>Answers from the recording alone; a request that is not in it fails. For every day and for CI.</summary>
    Replay,

    /// <summary>Answers from the recording where it can, else sends the request and records the answer.</summary>
    ReplayOrRecord,

    /// <summary>Sends every request and records the answer again.</summary>
    Record,
}

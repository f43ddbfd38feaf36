namespace Citations.Testing;

/// <summary>How a <see cref="CassetteHandler"/> handles a request.</summary>
public enum CassetteMode
{
    /// <summary>Answers only from the recording; a request that is not in it fails. For every day and for CI.</summary>
    Replay,

    /// <summary>Answers from the recording where it can, else sends the request and records the answer.</summary>
    ReplayOrRecord,

    /// <summary>Sends every request and records the answer again.</summary>
    Record,
}

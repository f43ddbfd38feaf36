namespace Citations.Csl;

/// <summary>Where a cite is among the cites of the same work (CSL 1.0.2, Choose, position).</summary>
[Flags]
internal enum CitePosition : byte
{
    First = 1,
    Subsequent = 2,
    Ibid = 4,
    IbidWithLocator = 8,
    NearNote = 16,

    /// <summary>Subsequent and not near: a position of citeproc-js.</summary>
    FarNote = 32,
}

namespace Citations.Csl;

/// <summary>The values of <c>subsequent-author-substitute-rule</c> (CSL 1.0.2, Reference Grouping).</summary>
internal enum SubsequentAuthorRule : byte
{
    CompleteAll,
    CompleteEach,
    PartialEach,
    PartialFirst,
}

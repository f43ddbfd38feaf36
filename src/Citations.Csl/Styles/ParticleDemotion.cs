namespace Citations.Csl;

/// <summary>The values of <c>demote-non-dropping-particle</c> (CSL 1.0.2, Name Particles).</summary>
internal enum ParticleDemotion : byte
{
    DisplayAndSort,
    SortOnly,
    Never,
}

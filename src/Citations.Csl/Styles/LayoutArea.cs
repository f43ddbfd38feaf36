namespace Citations.Csl;

/// <summary>What is being formatted.</summary>
internal enum LayoutArea : byte
{
    Citation,
    Bibliography,
}

namespace Citations.Csl;

/// <summary>The area that is being formatted.</summary>
internal enum LayoutArea : byte
{
    Citation,
    Bibliography,
}

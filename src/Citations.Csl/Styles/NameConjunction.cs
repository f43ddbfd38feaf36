namespace Citations.Csl;

/// <summary>The text before the last name: the values of <c>and</c> (CSL 1.0.2, Name).</summary>
internal enum NameConjunction : byte
{
    None,
    Text,
    Symbol,
}

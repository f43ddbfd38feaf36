namespace Citations.Csl;

/// <summary><c>cs:macro</c>: rendering elements under a name.</summary>
/// <param name="Name">The name it is called by.</param>
/// <param name="Children">Its rendering elements.</param>
/// <param name="Size">How many elements it renders at most, those of the macros it calls included.</param>
internal sealed record Macro(string Name, StyleNode[] Children, int Size);

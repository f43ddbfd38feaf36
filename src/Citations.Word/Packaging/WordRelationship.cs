namespace Citations.Word.Packaging;

/// <summary>A link from one part of a package to another or to an address.</summary>
/// <param name="Id">Its id within the part.</param>
/// <param name="Kind">The last step of the address of its type, which strict and transitional files share.</param>
/// <param name="Target">The path of the part, or the address.</param>
/// <param name="IsExternal">Whether it leads out of the package.</param>
internal sealed record WordRelationship(string Id, string Kind, string Target, bool IsExternal);

namespace Citations.Word.Reading;

/// <summary>A link from one part of a package to another or to an address.</summary>
/// <param name="Id">Its id within the part.</param>
/// <param name="Type">The address of its type.</param>
/// <param name="Target">The path of the part, or the address.</param>
internal sealed record WordRelationship(string Id, string Type, string Target);

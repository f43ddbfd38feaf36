namespace Citations.Formats.Yaml;

/// <summary>Why a block cannot be read, and the position in the text where that was found.</summary>
internal sealed record YamlFault(string Message, int Position);

namespace Citations.Articles.Parsing;

/// <summary>One way to read the pieces of a list from some place on as a name.</summary>
/// <param name="Name">The name; null for an ellipsis.</param>
/// <param name="Used">How many pieces it takes.</param>
/// <param name="Pattern">The order it is written in.</param>
/// <param name="Cost">How unlikely the reading is, 0 for one that nothing speaks against.</param>
/// <param name="Doubt">How little it proves that the text is a name, from 0 to 1.</param>
internal readonly record struct NameReading(Contributor? Name, int Used, NamePattern Pattern, double Cost, double Doubt);

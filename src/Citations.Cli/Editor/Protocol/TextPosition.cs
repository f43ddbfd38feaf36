namespace Citations.Cli.Editor.Protocol;

/// <summary>A place in a text as the protocol gives it: both counted from 0.</summary>
/// <param name="Line">The line.</param>
/// <param name="Character">The character of the line, in units of the <see cref="PositionEncoding"/>.</param>
internal readonly record struct TextPosition(int Line, int Character);

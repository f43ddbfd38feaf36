namespace Citations.Rendering;

/// <summary>Neighbouring characters of one look, as a format without nesting wants them.</summary>
/// <param name="Text">The characters: no controls, no line ends, no half surrogates.</param>
/// <param name="Style">The style that results from all spans around them; it holds no member that undoes another.</param>
/// <param name="Target">The address they lead to, in ASCII (RFC 3986); null if they lead nowhere.</param>
/// <param name="Break">The break between them and the run before.</param>
public readonly record struct FormattedRun(string Text, TextStyle Style, string? Target, RunBreak Break);

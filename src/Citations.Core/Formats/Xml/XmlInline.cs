using System.Xml;

namespace Citations.Formats.Xml;

/// <summary>
/// Says whether an element is markup within a text, and if so which tags of CSL's inline markup open and close there; null if it
/// is not markup.
/// </summary>
internal delegate (string Open, string Close)? XmlInline(XmlReader element);

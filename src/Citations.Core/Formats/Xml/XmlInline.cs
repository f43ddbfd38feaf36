using System.Xml;

namespace Citations.Formats.Xml;

/// <summary>
/// Says of an element whether it is markup within a text, and if so which tags of CSL's inline markup open and close there; null where it
/// is none.
/// </summary>
internal delegate (string Open, string Close)? XmlInline(XmlReader element);

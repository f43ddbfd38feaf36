namespace Citations.Articles.Documents.Html;

/// <summary>Names of people as metadata of web pages writes them: <c>Luna, Ada</c> or <c>Ada Luna</c>.</summary>
internal static class PersonNames
{
    internal static Contributor Read(string name)
    {
        var text = name.Trim();
        if (text.IndexOf(',') is var comma and > 0)
            return Contributor.Person(text[..comma].Trim(), text[(comma + 1)..].Trim() is { Length: > 0 } given ? given : null);
        return text.LastIndexOf(' ') is var space and > 0
            ? Contributor.Person(text[(space + 1)..], text[..space].Trim())
            : Contributor.Organization(text);
    }
}

using System.Globalization;

namespace Citations.Csl;

/// <summary>The rules of the letters of a language; a tag may be anything a person typed.</summary>
internal static class LanguageCulture
{
    internal static CultureInfo? Of(string tag)
    {
        var name = tag.Trim().Replace('_', '-');
        if (name.Length is < 2 or > 20 || name.AsSpan().ContainsAnyExcept(Tags))
            return null;
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    private static readonly System.Buffers.SearchValues<char> Tags = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-"
    );
}

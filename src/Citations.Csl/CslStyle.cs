using Citations.Styles;

namespace Citations.Csl;

/// <summary>
/// A citation style of the Citation Style Language, version 1.0 to 1.0.2, in one language. Made once from the style's XML
/// and used for any number of documents.
/// </summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed class CslStyle : ICitationStyle
{
    private CslStyle(StyleTree tree, Locale locale, Func<string, string, string?>? abbreviate) =>
        (Tree, Locale, Abbreviate) = (tree, locale, abbreviate);

    /// <inheritdoc/>
    public string Name => Tree.Info.TitleShort ?? Tree.Info.Title;

    /// <summary>The metadata of the style.</summary>
    public StyleInfo Info => Tree.Info;

    /// <summary>The language of the output.</summary>
    public string Language => Locale.Language;

    /// <inheritdoc/>
    public bool IsNoteStyle => Tree.IsNoteStyle;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> LocatorWords => field ??= Locale.LocatorWords();

    /// <summary>Whether the style has a reference list.</summary>
    public bool HasBibliography => Tree.Bibliography is not null;

    internal StyleTree Tree { get; }

    internal Locale Locale { get; }

    /// <summary>Shortens values, by the variable's name and the full text; null for none.</summary>
    internal Func<string, string, string?>? Abbreviate { get; }

    /// <summary>Reads a style.</summary>
    /// <param name="xml">The style's XML.</param>
    /// <param name="locales">Where locales come from; null for those that are built in.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="CslException">The text is not a style; the message names the line.</exception>
    public static CslStyle Parse(string xml, CslLocales? locales = null, CslStyleOptions? options = null)
    {
        using var text = new StringReader(xml);
        return Load(text, locales, options);
    }

    /// <summary>Reads a style from a file.</summary>
    /// <param name="path">The path of the style's file.</param>
    /// <param name="locales">Where locales come from; null for those that are built in.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="CslException">The file holds no style; the message names the line.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static CslStyle Load(string path, CslLocales? locales = null, CslStyleOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var stream = File.OpenRead(path);
        return Load(stream, locales, options);
    }

    /// <summary>Reads a style.</summary>
    /// <param name="stream">The style's XML; it stays open.</param>
    /// <param name="locales">Where locales come from; null for those that are built in.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="CslException">The stream holds no style; the message names the line.</exception>
    public static CslStyle Load(Stream stream, CslLocales? locales = null, CslStyleOptions? options = null)
    {
        using var text = new StreamReader(stream, leaveOpen: true);
        return Load(text, locales, options);
    }

    /// <summary>Reads what a style says about itself, dependent styles included.</summary>
    /// <param name="stream">The style's XML; it stays open.</param>
    /// <exception cref="CslException">The stream holds no style; the message names the line.</exception>
    public static StyleInfo ReadInfo(Stream stream)
    {
        using var text = new StreamReader(stream, leaveOpen: true);
        return StyleReader.ReadInfo(XmlSource.Load(text, "style"));
    }

    /// <inheritdoc/>
    public FormattedDocument Format(IReadOnlyList<Reference> references, IReadOnlyList<Citation> citations)
    {
        ArgumentNullException.ThrowIfNull(references);
        ArgumentNullException.ThrowIfNull(citations);
        return DocumentFormatter.Format(this, references, citations);
    }

    private static CslStyle Load(TextReader text, CslLocales? locales, CslStyleOptions? options)
    {
        var element = XmlSource.Load(text, "style");
        var info = StyleReader.ReadInfo(element);
        var language = options?.Language ?? element.Get("default-locale");
        if (info.Parent is not null && element.Child("citation") is null && options?.Parent?.Invoke(info.Parent) is { } stream)
        {
            using (stream)
            using (var parent = new StreamReader(stream))
            {
                element = XmlSource.Load(parent, "style");
            }

            language ??= element.Get("default-locale");
        }

        var tree = StyleReader.Read(element);
        language = string.IsNullOrWhiteSpace(language) ? "en-US" : language.Trim();
        tree = tree with
        {
            JoinedInitials = options?.JoinedInitials ?? false,
            Info = tree.Info with { Title = info.Title, TitleShort = info.TitleShort, Id = info.Id },
        };
        return new(tree, (locales ?? CslLocales.BuiltIn).Build(language, tree.Locales), options?.Abbreviate);
    }
}

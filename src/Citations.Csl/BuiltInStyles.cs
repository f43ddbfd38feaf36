using System.Collections.Frozen;

namespace Citations.Csl;

/// <summary>
/// The styles that are part of the package, written from the style guides: they need no file and no network.
/// A style of the same name in the CSL style repository knows more kinds of works.
/// </summary>
public static class BuiltInStyles
{
    private const string Prefix = $"{nameof(Citations)}.{nameof(Csl)}.{nameof(BuiltInStyles)}.";
    private const string Suffix = ".csl";

    // The names that people use for them.
    private static readonly FrozenDictionary<string, string> Aliases = new Dictionary<string, string>
    {
        ["acs"] = "american-chemical-society",
        ["ama"] = "american-medical-association",
        ["chicago"] = "chicago-author-date",
        ["chicago-notes-bibliography"] = "chicago-notes",
        ["harvard"] = "harvard-cite-them-right",
        ["mla"] = "modern-language-association",
        ["nlm"] = "vancouver",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of the styles, in order: those of their files in the CSL style repository.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(BuiltInStyles)
            .Assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(static name => name[Prefix.Length..^Suffix.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>
    /// The style that a name stands for, such as <c>ieee</c>, <c>mla</c> or <c>modern-language-association</c>; null if there is none.
    /// </summary>
    /// <param name="name">A name, in any case.</param>
    /// <returns>One of <see cref="Names"/>, or null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static string? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var full = Aliases.GetValueOrDefault(name, name);
        return Names.FirstOrDefault(style => style.Equals(full, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Reads a style.</summary>
    /// <param name="name">A name that <see cref="Find"/> knows.</param>
    /// <param name="locales">Where locales come from; null for those that are built in.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="ArgumentException">There is no such style.</exception>
    public static CslStyle Load(string name, CslLocales? locales = null, CslStyleOptions? options = null)
    {
        var style =
            Find(name)
            ?? throw new ArgumentException($"There is no built-in style '{name}'; there are {string.Join(", ", Names)}.", nameof(name));
        using var stream = typeof(BuiltInStyles).Assembly.GetManifestResourceStream($"{Prefix}{style}{Suffix}")!;
        return CslStyle.Load(stream, locales, options);
    }
}

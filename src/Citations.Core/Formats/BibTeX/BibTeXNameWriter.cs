using Citations.Canonical;
using Citations.Formats.Latex;

namespace Citations.Formats.BibTeX;

/// <summary>Writes contributors as the names of a BibTeX field, so that <see cref="BibTeXNames"/> reads them as they were.</summary>
internal static class BibTeXNameWriter
{
    internal static string Write(EquatableArray<Contributor> names, BibTeXDialect dialect)
    {
        var written = new string[names.Count];
        for (var i = 0; i < written.Length; i++)
            written[i] = Write(names[i], dialect);
        return written is [var single] ? single : string.Join(" and ", written);
    }

    private static string Write(Contributor name, BibTeXDialect dialect)
    {
        var ascii = dialect == BibTeXDialect.BibTeX;
        if (OtherNames.IsMark(name))
            return "others";
        if (name.Literal is not null || name.Family is null)
            return $"{{{Latex(name.ToString())}}}";
        var particle = Particle(name);
        // Only words in lower case are a particle to BibTeX.
        var isPlain = particle.Length == 0 || (name.DroppingParticle is null && particle.Split(' ').All(IsLower));
        if (!isPlain && dialect == BibTeXDialect.BibLaTeX)
            return Extended(name);
        // Classical BibTeX has one kind of particle; one that it would not see as such is kept together with the surname by braces.

        var surname = Protected(name.Family!, isFamily: true);
        var family = particle.Length == 0 ? surname.Trim() : $"{Latex(particle)} {surname}".Trim();
        // Readers drop a comma at the end: what stands for no given name is an empty group.
        return name.Suffix is { } suffix
                ? $"{family}, {Protected(suffix, false)}, {(name.Given is { } first ? Protected(first, false) : "{}")}"
            : name.Given is { } given ? $"{family}, {Protected(given, false)}"
            // Without a comma only the last word would be the surname.
            : IsOneName(name.Family) ? family
            : $"{{{Latex(name.ToString())}}}";

        string Latex(string text) => LatexWriter.Write(text, LatexKind.Text, ascii);

        // A comma, an "and", and in a family name a word in lower case that is not a particle would be read as structure.
        string Protected(string part, bool isFamily)
        {
            if (!part.AsSpan().ContainsAny(' ', ',', ';') && !part.Equals("and", StringComparison.OrdinalIgnoreCase))
                return Latex(part);
            var words = part.Split(' ');
            var isStructure =
                part.AsSpan().ContainsAny(',', ';')
                || words.Any(word => word.Equals("and", StringComparison.OrdinalIgnoreCase))
                || (isFamily && words[..^1].Any(word => IsLower(word)));
            return isStructure ? $"{{{Latex(part)}}}" : Latex(part);
        }
    }

    private static bool IsOneName(string family) => !family.AsSpan().ContainsAny(' ', ',', ';');

    private static string Extended(Contributor name)
    {
        var parts = new (string Key, string? Value)[]
        {
            ("family", name.Family),
            ("given", name.Given),
            ("suffix", name.Suffix),
            ("prefix", Particle(name)),
        };
        return string.Join(
                ", ",
                parts
                    .Where(part => part.Value is not null)
                    .Select(part => $"{part.Key}={{{LatexWriter.Write(part.Value!, LatexKind.Text, ascii: false)}}}")
            ) + (name.DroppingParticle is null ? "" : ", useprefix=false");
    }

    private static string Particle(Contributor name) =>
        name.DroppingParticle is null || name.NonDroppingParticle is null
            ? name.DroppingParticle ?? name.NonDroppingParticle ?? ""
            : $"{name.DroppingParticle} {name.NonDroppingParticle}";

    private static bool IsLower(string text) => text.FirstOrDefault(char.IsLetter) is var first && char.IsLower(first);
}

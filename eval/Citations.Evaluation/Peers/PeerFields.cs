using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Citations.Evaluation.Peers;

/// <summary>The fields that are compared, each folded so that typography and the place of a particle do not count.</summary>
internal static partial class PeerFields
{
    internal static readonly (string Field, Func<Reference, string> Value)[] All =
    [
        ("authors", work => string.Join("; ", work.Author.Select(Fold))),
        ("year", work => work.Issued?.Year?.ToString(CultureInfo.InvariantCulture) ?? ""),
        // Letter case is a choice of the style's: pandoc puts titles of BibTeX in sentence case while it reads.
        ("title", work => Fold(work.Title).ToUpperInvariant()),
        ("container", work => Fold(work.ContainerTitle ?? work.CollectionTitle)),
        ("volume", work => Fold(work.Volume)),
        ("pages", work => Fold(work.Page).Replace(" ", "", StringComparison.Ordinal)),
    ];

    [GeneratedRegex("</?(i|b|sup|sub|span)( [^>]*)?>")]
    private static partial Regex Markup { get; }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space { get; }

    // The words of a name in one order, so that "van", wherever it is kept, counts as one of them.
    private static string Fold(Contributor name)
    {
        if (name.Family is null && name.Literal is not null)
            return Fold(name.Literal);
        var words = Fold($"{name.NonDroppingParticle} {name.DroppingParticle} {name.Family} {name.Given} {name.Suffix}")
            .Replace(".", " ", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Order(StringComparer.Ordinal));
    }

    private static string Fold(string? text)
    {
        if (text is null)
            return "";
        var folded = new StringBuilder(Markup.Replace(text.Normalize(NormalizationForm.FormC), ""));
        foreach (var (from, to) in new[] { ('’', '\''), ('‘', '\''), ('“', '"'), ('”', '"'), ('–', '-'), ('—', '-'), ('−', '-') })
            folded.Replace(from, to);
        return Space.Replace(folded.Replace("--", "-").ToString(), " ").Trim();
    }
}

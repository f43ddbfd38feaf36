using Citations.Styles;

namespace Citations;

/// <summary>Extensions for any style.</summary>
public static class CitationStyleFormatting
{
    extension(ICitationStyle style)
    {
        /// <summary>Formats the entry of one work, as in a list of only this work.</summary>
        /// <param name="reference">The work.</param>
        /// <returns>The entry; an empty text where the style has no reference list.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="style"/> or <paramref name="reference"/> is null.</exception>
        public RichText Format(Reference reference)
        {
            ArgumentNullException.ThrowIfNull(style);
            ArgumentNullException.ThrowIfNull(reference);
            return style.Format([reference], []).Entries is [var entry, ..] ? entry.Text : RichText.Empty;
        }
    }
}

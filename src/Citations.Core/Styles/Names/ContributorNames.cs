namespace Citations.Styles;

/// <summary>The forms of one name that author-date styles share.</summary>
internal static class ContributorNames
{
    extension(Contributor name)
    {
        /// <summary>
        /// The name on its own: a surname with the particles that stay with it, or the whole literal name (R1.4, R1.6).
        /// </summary>
        internal string ShortForm()
        {
            if (name.Literal is { } literal)
                return FieldText.Clean(literal);
            var family = FieldText.Clean(name.Family ?? name.Given);
            return name.NonDroppingParticle is { Length: > 0 } particle ? Join(FieldText.Clean(particle), family) : family;
        }

        /// <summary>The initials, with a particle that falls away from the surname after them (R1.4).</summary>
        internal string GivenForm()
        {
            if (name.IsLiteral || name.Family is null)
                return "";
            var initials = Initials.Of(name.Given, name.Family);
            return name.DroppingParticle is { Length: > 0 } particle
                ? initials.Length == 0
                    ? particle
                    : $"{initials} {particle}"
                : initials;
        }
    }

    /// <summary>The contributors that have a name to print; some registries list nameless ones.</summary>
    internal static EquatableArray<Contributor> WithNames(this EquatableArray<Contributor> contributors)
    {
        foreach (var contributor in contributors)
        {
            if (!HasName(contributor))
                return contributors.Where(HasName).ToEquatableArray();
        }

        return contributors;
    }

    private static bool HasName(Contributor contributor) =>
        (contributor.Literal ?? contributor.Family ?? contributor.Given) is { Length: > 0 } name
        && (char.IsLetterOrDigit(name[0]) || FieldText.Clean(name).Length > 0);

    // A particle such as d' or al- has no space after it.
    private static string Join(string particle, string family) =>
        particle.Length > 0 && particle[^1] is '’' or '\'' or '-' ? particle + family : $"{particle} {family}";
}

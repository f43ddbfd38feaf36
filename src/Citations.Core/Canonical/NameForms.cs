using Citations.Formats.Values;

namespace Citations.Canonical;

/// <summary>The canonical form of every list of names of a work.</summary>
internal static class NameForms
{
    internal static void Apply(ReferenceBuilder work, Action<string>? undecided)
    {
        foreach (var variable in work.SetNames)
        {
            var names = work[variable];
            var canonical = CountCanonical(names);
            if (canonical < names.Count)
                work[variable] = Of(names, canonical, undecided);
        }
    }

    // What has no comma may have come divided at its last word: John Doe and Jane, Roe.
    private static string? InReadingOrder(Contributor name) =>
        name.Literal
        ?? (
            name is { Given: { } given, Family: { } family, Suffix: null, NonDroppingParticle: null, DroppingParticle: null }
            && ReadingOrderNames.MayBe(given)
            && !family.Contains(' ', StringComparison.Ordinal)
                ? $"{given} {family}"
                : null
        );

    // How many names at the start of a list are canonical already.
    private static int CountCanonical(EquatableArray<Contributor> names)
    {
        var count = 0;
        foreach (var name in names)
        {
            if (!NameForm.IsCanonical(name))
                break;
            count++;
        }

        return count;
    }

    private static EquatableArray<Contributor> Of(EquatableArray<Contributor> names, int canonical, Action<string>? undecided)
    {
        List<Contributor> forms = new(names.Count);
        forms.AddRange(names.AsSpan()[..canonical]);
        var goesOn = false;
        foreach (var name in names.AsSpan()[canonical..])
        {
            // Nothing below finds a mark, an organisation or a second person in such a name.
            if (NameForm.IsCanonical(name))
            {
                forms.Add(name);
                continue;
            }

            if (OtherNames.IsMark(name))
            {
                goesOn = true;
                continue;
            }

            if (OrganizationName.Of(name) is { } organization)
            {
                forms.Add(organization);
                continue;
            }

            if (NamesInOne.Read(name) is { } inverted)
            {
                forms.AddRange(inverted.Select(NameForm.Of).OfType<Contributor>());
                continue;
            }

            if (name.Given is { } second && ReadingOrderNames.ReadTwo(name.Family, second) is { } two)
            {
                foreach (var person in two)
                    forms.Add(NameForm.Of(person) ?? person);
                continue;
            }

            if (InReadingOrder(name) is { } text && ReadingOrderNames.MayBe(text) && ReadingOrderNames.Read(text) is { } listed)
            {
                foreach (var person in listed)
                    forms.Add(NameForm.Of(person) ?? person);
                continue;
            }

            if (undecided is not null && NamesInOne.MayBeSeveral(name))
                undecided($"'{InvertedName.Write(name)}' may name several persons; it was read as one.");
            if (NameForm.Of(OtherNames.WithoutMark(name, ref goesOn)) is { } form)
                forms.Add(form);
            else if (undecided is not null && (name.Literal ?? name.Family) is { } words && NameAdditions.IsMachineMade(words))
                undecided($"'{words}' is no name of a person or a group; the work was read without it.");
        }

        // A list that is nothing but the mark names nobody.
        if (goesOn && forms.Count > 0)
            forms.Add(OtherNames.Mark);
        return forms.ToEquatableArray();
    }
}

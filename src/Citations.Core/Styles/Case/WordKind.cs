namespace Citations.Styles;

/// <summary>
/// What a word names where it has its capital; of a word that has none in any dictionary, what it is in lowercase: a person
/// (<c>king</c>), a group (<c>parliament</c>), an animal or plant (as a taxon), a substance or food (as an element).
/// </summary>
internal enum WordKind : byte
{
    /// <summary>Nothing that is known.</summary>
    None,

    /// <summary>A country, region, city, river or other place.</summary>
    Place,

    /// <summary>A person of history or fiction.</summary>
    Person,

    /// <summary>A genus, family or other taxon.</summary>
    Taxon,

    /// <summary>A people, its language or its adjective.</summary>
    People,

    /// <summary>An institution or other group.</summary>
    Group,

    /// <summary>A period, an event, a day or a month.</summary>
    Time,

    /// <summary>A work, a law or a language of signs.</summary>
    Work,

    /// <summary>A thing, a substance or a brand.</summary>
    Thing,

    /// <summary>A given name or a family name.</summary>
    Name,

    /// <summary>A place as well as a person.</summary>
    PlaceAndPerson,

    /// <summary>A word of a name of several words, and not known on its own.</summary>
    Part,

    /// <summary>An instrument, software, scale or term of a field.</summary>
    Term,

    /// <summary>The symbol of a chemical element.</summary>
    Element,

    /// <summary>Several of these.</summary>
    Several,

    /// <summary>Anything else.</summary>
    Other,
}

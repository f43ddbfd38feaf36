using CsCheck;

namespace Citations.Tests.Formats;

/// <summary>Makes references with any facts in their canonical form, for properties that hold of all.</summary>
internal static class References
{
    // A small letter at the end: words all in capitals are not canonical in names.
    internal static readonly Gen<string> Word = Gen.Char["abcdefgABCDEFGéüßŁαд漢"].Array[1, 8].Select(letters => new string(letters) + "e");

    internal static readonly Gen<string> Words = Word.Array[1, 5].Select(words => string.Join(' ', words));

    internal static readonly Gen<DatePoint> Point = Gen.OneOf(
        Gen.Select(
            Gen.Int[1, 2100],
            Gen.Int[0, 12],
            Gen.Int[0, 28],
            (year, month, day) => new DatePoint(year, month, month == 0 ? 0 : day)
        ),
        Gen.Select(Gen.Int[1900, 2100], Gen.Int[1, 4], (year, season) => new DatePoint(year, (Season)season)),
        Gen.Int[-500, -1].Select(year => new DatePoint(year))
    );

    internal static readonly Gen<PartialDate> Date = Gen.OneOf(
        Gen.Select(Point, Gen.Bool, (point, circa) => new PartialDate(point) { IsCirca = circa }),
        Gen.Select(Point, Point).Where((a, b) => a != b).Select((a, b) => new PartialDate(a, b)),
        Point.Select(point => new PartialDate(point) { IsOpenEnded = true }),
        Words.Select(words => new PartialDate(words))
    );

    internal static readonly Gen<Contributor> Name = Gen.OneOf(
        Words.Select(Contributor.Organization),
        Gen.Select(
            Words,
            Words,
            Word,
            Gen.Bool,
            (family, given, suffix, comma) =>
                new Contributor
                {
                    Family = family,
                    Given = given,
                    Suffix = suffix,
                    CommaSuffix = comma,
                }
        ),
        Gen.Select(
            Word,
            Word,
            Word,
            (family, given, particle) =>
                new Contributor
                {
                    Family = family,
                    Given = given,
                    NonDroppingParticle = particle,
                }
        ),
        Gen.Select(Word, Word, (family, orcid) => Contributor.Person(family) with { Extra = FieldBag.Empty.With("ORCID", orcid) })
    );

    internal static readonly Gen<Reference> Any = Gen.Select(
        Word,
        Gen.Enum<ReferenceType>(),
        Gen.Select(Gen.Enum<TextVariable>(), Words).Array[0, 12],
        Gen.Select(Gen.Enum<NameVariable>(), Name.Array[1, 4]).Array[0, 4],
        Gen.Select(Gen.Enum<DateVariable>(), Date).Array[0, 3],
        Gen.Select(Word, Words).Array[0, 2],
        (id, type, texts, names, dates, custom) =>
        {
            var builder = new ReferenceBuilder { Id = id, Type = type };
            foreach (var (variable, text) in texts)
                builder[variable] = text;
            foreach (var (variable, list) in names)
                builder[variable] = [.. list];
            foreach (var (variable, date) in dates)
                builder[variable] = date;
            builder.Custom = custom.Aggregate(FieldBag.Empty, (bag, fact) => bag.With(fact.Item1, fact.Item2));
            return builder.BuildCanonical();
        }
    );
}

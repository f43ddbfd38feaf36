using Citations.Formats;
using Citations.Formats.Mapping;
using CsCheck;

namespace Citations.Tests.Formats;

/// <summary>
/// A format with a table of fields, and the properties that hold of each: what it has fields for comes back, and no text makes its reader
/// throw.
/// </summary>
/// <param name="Beyond">Variables that the format holds beside its table.</param>
/// <param name="FoldName">A name as the format can hold it.</param>
/// <param name="HoldsIds">Whether the format has a key for a work.</param>
/// <param name="HoldsMarkup">Whether a text may hold inline markup.</param>
internal sealed record TableFormat(
    Func<IEnumerable<Reference>, string> Write,
    Func<string, ParseResult<EquatableArray<Reference>>> Read,
    FieldTable Table,
    TypeTable Types,
    Variable[] Beyond,
    Func<Contributor, Contributor> FoldName,
    bool HoldsIds = true,
    bool HoldsMarkup = true
)
{
    /// <summary>A thousand references, each written and read back alone.</summary>
    internal void A_thousand_references_come_back()
    {
        var references = WorkLibrary.Of(1_000);
        foreach (var reference in references)
            ShouldComeBack(reference);

        var together = Read(Write(references));
        together.Diagnostics.BesidesInformation().ShouldBeEmpty();
        together.Value.Count.ShouldBe(references.Count);
    }

    internal void ShouldComeBack(Reference reference)
    {
        if (!Types.Holds(reference.Type))
            return;
        var text = Write([reference]);
        var result = Read(text);
        result.Diagnostics.BesidesInformation().ShouldBeEmpty(text);
        result.Value.ShouldHaveSingleItem(text);
        Held(result.Value[0], name => name).ShouldBe(Held(reference, FoldName), text);
    }

    /// <summary>A file with bytes changed, cut and doubled is read to its end.</summary>
    internal void No_text_makes_the_reader_throw(string seed, int iterations = 2_000)
    {
        string[] breakers =
        [
            "\0",
            "\n",
            "\r\n\r\n",
            "<",
            ">",
            "&",
            "&#1;",
            "\uD800",
            "\uFFFF",
            "%",
            "%0 ",
            "PMID- ",
            "  - ",
            "\"",
            "'",
            "{",
            "}",
            "[",
            "]",
            ": ",
            "- ",
            "|",
            ">-\n",
            "\t",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "<![CDATA[",
            "]]>",
            "---\n",
            "*a ",
            "!!b ",
            "999999999999",
            "#",
            "\\x",
        ];
        var pieces = Gen.Int[0, breakers.Length - 1].Select(index => breakers[index]);
        Check.Sample(
            Gen.Select(Gen.Int[0, seed.Length], Gen.Int[0, 40], pieces, Gen.Int[0, seed.Length], Gen.OneOf(pieces, Gen.String)),
            (at, length, piece, second, other) =>
            {
                var changed = string.Concat(seed.AsSpan(0, at), piece, seed.AsSpan(Math.Min(seed.Length, at + length)));
                changed = changed.Insert(Math.Min(second, changed.Length), other);
                var result = Read(changed);
                result.Diagnostics.All(diagnostic => diagnostic.Span is { Start: >= 0 } span && span.End <= changed.Length).ShouldBeTrue();
                Write(result.Value);
            },
            iter: iterations
        );
    }

    // Names that a format folds are canonical again when they are read.
    private Reference Held(Reference reference, Func<Contributor, Contributor> fold) =>
        CanonicalForm
            .Of(
                new()
                {
                    Id = HoldsIds ? reference.Id : "",
                    Type = reference.Type,
                    Texts = reference
                        .Texts.Where(text => IsHeld(text.Key, reference.Type))
                        .Aggregate(
                            VariableMap<TextVariable, string>.Empty,
                            (map, text) =>
                                map.With(
                                    text.Key,
                                    string.Join(
                                        ' ',
                                        (HoldsMarkup ? text.Value : PlainMarkup.Of(text.Value)).Split(
                                            (char[]?)null,
                                            StringSplitOptions.RemoveEmptyEntries
                                        )
                                    )
                                )
                        ),
                    Names = reference
                        .Names.Where(names => IsHeld(names.Key, reference.Type))
                        .Aggregate(
                            VariableMap<NameVariable, EquatableArray<Contributor>>.Empty,
                            (map, names) => map.With(names.Key, names.Value.Select(fold).ToEquatableArray())
                        ),
                    Dates = reference
                        .Dates.Where(date => IsHeld(date.Key, reference.Type))
                        .Aggregate(VariableMap<DateVariable, PartialDate>.Empty, (map, date) => map.With(date.Key, date.Value)),
                }
            )
            .Reference;

    private bool IsHeld(Variable variable, ReferenceType type) => Beyond.Contains(variable) || Table.Holds(variable, type);
}

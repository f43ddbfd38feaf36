using Citations.Indexing.Records;
using Citations.Tests.Formats;
using CsCheck;

namespace Citations.Tests.Records;

public sealed class SlimRecordTests
{
    private static readonly Gen<Reference> Works = Gen.Select(
        References.Any,
        Gen.Bool,
        Gen.Enum<WorkRelationType>().Array[0, 3],
        (work, hasDoi, relations) =>
            (hasDoi ? work with { Doi = Doi.Parse("10.5555/" + work.Id) } : work.With(TextVariable.Doi, null)).WithRelations(
                relations.Select(type => new WorkRelation(type, "10.5555/" + type) { Source = "publisher", Date = new(2020, 3) })
            )
    );

    [Fact]
    public void What_an_index_keeps_of_a_work_comes_back() =>
        Works.Sample(work => SlimReader.Read(Written(work, 7), out var source).Equals(SlimFields.Of(work)) && source == 7, iter: 2_000);

    [Fact]
    public void The_doi_is_read_without_the_rest() =>
        Works.Sample(work => System.Text.Encoding.UTF8.GetString(SlimReader.DoiOf(Written(work, 300))) == (work.Doi?.Value ?? ""), iter: 200);

    [Fact]
    public void Damaged_bytes_are_another_record_or_reported_and_never_anything_else() =>
        Gen.Select(Works, Gen.Select(Gen.Int[0, 10_000], Gen.Byte).Array[1, 4], Gen.Int[0, 10_000])
            .Sample(
                (work, changes, length) =>
                {
                    var bytes = Written(work, 1);
                    foreach (var (at, value) in changes)
                        bytes[at % bytes.Length] = value;
                    try
                    {
                        SlimReader.Read(bytes.AsSpan(0, Math.Min(length, bytes.Length)), out _).ShouldNotBeNull();
                    }
                    catch (DamagedRecordException)
                    {
                        // As it should be.
                    }
                },
                iter: 5_000
            );

    [Fact]
    public void Any_bytes_are_a_record_or_reported() =>
        Gen.Byte.Array[0, 80]
            .Sample(
                bytes =>
                {
                    try
                    {
                        SlimReader.Read(bytes, out _);
                    }
                    catch (DamagedRecordException)
                    {
                        // As it should be.
                    }
                },
                iter: 20_000
            );

    [Fact]
    public void A_record_that_is_cut_short_leaves_nothing_to_the_next()
    {
        var work = new Reference { Title = "A title", Doi = Doi.Parse("10.5555/1") };
        var bytes = Written(work, 0);
        Should.Throw<DamagedRecordException>(() => SlimReader.Read(bytes.AsSpan(0, bytes.Length - 1), out _));

        SlimReader.Read(Written(new() { Doi = Doi.Parse("10.5555/2") }, 0), out _).Title.ShouldBeNull();
    }

    [Fact]
    public void Every_type_and_name_variable_has_a_number()
    {
        SlimFields.Types.ShouldBe(Enum.GetValues<ReferenceType>(), ignoreOrder: true);
        SlimFields.Names.ShouldBe(Enum.GetValues<NameVariable>(), ignoreOrder: true);
    }

    private static byte[] Written(Reference work, int source)
    {
        var writer = new ByteWriter();
        SlimWriter.Write(work, source, writer);
        return writer.Written.ToArray();
    }
}

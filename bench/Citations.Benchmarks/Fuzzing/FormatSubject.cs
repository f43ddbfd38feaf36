using System.Text;
using Citations.Formats;

namespace Citations.Benchmarks.Fuzzing;

/// <summary>A format of libraries under test.</summary>
internal sealed class FormatSubject(ReferenceFormat format, string[] seeds) : FuzzSubject(format.Name)
{
    // What is proved by writing costs more than reading, so it is proved of one input in so many.
    private const int Sample = 16;

    private readonly InputMutator _mutator = new(seeds, FuzzTokens.Of(format.Name));

    internal override FuzzSubject Again() => new FormatSubject(format, seeds);

    internal override FuzzInput Make(long seed, long number)
    {
        var random = new InputRandom(seed, number);
        var text = _mutator.Make(ref random);
        if (!random.OneIn(8))
            return new(text);
        var bytes = InputMutator.FlipBytes(text, ref random);
        return format == ReferenceFormat.CslJson ? new(text, bytes) : new(Encoding.UTF8.GetString(bytes));
    }

    internal override object Read(FuzzInput input) => input.Bytes is { } bytes ? CslJsonReader.Read(bytes) : format.Read(input.Text);

    internal override string? Refute(FuzzInput input, long number, object? result)
    {
        var (references, diagnostics) = (ParseResult<EquatableArray<Reference>>)result!;
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Span is { } span && (span.Start < 0 || span.Length < 0 || span.End > input.Length))
                return $"{diagnostic.Code} lies outside the text";
        }

        if (number % Sample != 0)
            return null;
        var written = format.Write(references);
        var again = format.Read(written);
        var other = ReferenceFormat.All[(int)(number / Sample % ReferenceFormat.All.Count)];
        other.Read(other.Write(references));
        if (format == ReferenceFormat.CslJson && !again.Value.Equals(references))
            return "what was written is read as something else";
        if (
            format == ReferenceFormat.BibTeX
            && BibTeXDocument.Parse(input.Text) is var document
            && document.Write(document.References) != input.Text
        )
            return "an untouched file is not written back as it was";
        return null;
    }
}

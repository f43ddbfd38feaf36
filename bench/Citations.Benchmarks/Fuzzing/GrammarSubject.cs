using System.Text;

namespace Citations.Benchmarks.Fuzzing;

/// <summary>
/// A reader under test by what people write: one input in two is put together from the pieces of its grammar, the other is a changed one.
/// </summary>
/// <param name="grammar">The pieces and the reader.</param>
internal sealed class GrammarSubject(FuzzGrammar grammar) : FuzzSubject(grammar.Name)
{
    private readonly InputMutator _mutator = new([.. grammar.Seeds], [.. grammar.Pieces, .. FuzzTokens.Of("")]);

    internal override FuzzSubject Again() => new GrammarSubject(grammar);

    internal override FuzzInput Make(long seed, long number)
    {
        var random = new InputRandom(seed, number);
        var text = number % 2 == 0 ? Generate(ref random) : _mutator.Make(ref random);
        var bytes = grammar.Pack(text);
        if (random.OneIn(16))
            InputMutator.FlipBytes(bytes, ref random);
        return new(text, bytes);
    }

    internal override object? Read(FuzzInput input)
    {
        grammar.Read(input.Bytes!);
        return null;
    }

    private string Generate(ref InputRandom random)
    {
        var text = new StringBuilder(grammar.Start);
        for (var pieces = 1 + random.Below(random.OneIn(8) ? 60 : 12); pieces > 0; pieces--)
            text.Append(random.Of<string>([.. grammar.Pieces]));
        return text.Append(grammar.End).ToString();
    }
}

using System.Runtime.Intrinsics;
using Citations.Articles.Parsing;

namespace Citations.Articles.Tagging;

/// <summary>
/// What the tagger sees of each token: itself and its neighbours as words and as shapes, its place in the entry, and what
/// is before it. Each observation is one bucket of a hash table.
/// </summary>
internal sealed class TokenFeatures
{
    /// <summary>How many buckets there are; a power of two.</summary>
    internal const int Buckets = 1 << 19;

    /// <summary>How many observations are made of each token.</summary>
    internal const int PerToken = 45;

    private const int Reach = 3;

    // The same value is another observation in another place.
    private static readonly uint[] Seeds = [.. Enumerable.Range(0, PerToken).Select(place => (uint)place * 0x9E3779B1)];

    private readonly string _text;
    private readonly EntryToken[] _tokens;
    private readonly uint[] _words;
    private readonly TokenShape[] _shapes;
    private readonly TokenContext[] _contexts;

    internal TokenFeatures(string text, IEnumerable<SourceSpan> emphasis, EntryToken[] tokens)
    {
        (_text, _tokens) = (text, tokens);
        _words = new uint[tokens.Length];
        _shapes = new TokenShape[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = _text.AsSpan(tokens[i].Start, tokens[i].Length);
            _shapes[i] = ShapeOf(token);
            _words[i] = WordOf(token, _shapes[i]);
        }

        _contexts = TokenContext.Of(_shapes, Emphasis.Of(emphasis, tokens));
    }

    internal ReadOnlySpan<TokenShape> Shapes => _shapes;

    /// <summary>The buckets of one token's observations.</summary>
    internal void Of(int i, Span<int> buckets)
    {
        var count = 0;
        Span<uint> seen = stackalloc uint[PerToken];
        var token = _text.AsSpan(_tokens[i].Start, _tokens[i].Length);
        var (context, shape, word) = (_contexts[i], (uint)Shape(i), Word(i));
        for (var offset = -Reach; offset <= Reach; offset++)
        {
            Add(seen, Word(i + offset));
            Add(seen, (uint)Shape(i + offset));
        }

        Add(seen, Mix(Word(i - 1), word));
        Add(seen, Mix(word, Word(i + 1)));
        Add(seen, Mix(Word(i - 1), Word(i + 1)));
        Add(seen, Shapes3(i - 1));
        Add(seen, Shapes3(i));
        Add(seen, Shapes3(i + 1));
        Add(seen, Mix(Shapes3(i - 2), Shapes3(i + 1)));
        Add(seen, Mix(Shapes3(i), Shapes3(i + 3)));
        Add(seen, Ending(token, 2));
        Add(seen, Ending(token, 3));
        Add(seen, Ending(token, 4));
        Add(seen, Hash(token[..Math.Min(3, token.Length)]));
        Add(seen, Mix(shape, _tokens[i].AfterSpace ? 1u : 0));
        Add(seen, Mix(Mix(Shape(i + 1), Shape(i + 2)), SpaceAt(i + 1)));
        Add(seen, Mix(shape, (uint)(i * 10 / _tokens.Length)));
        Add(seen, Mix(shape, (uint)Math.Min(i, 12)));
        Add(seen, Mix(shape, (uint)Math.Min(_tokens.Length - i, 12)));
        Add(seen, Mix(shape, context.Nesting));
        Add(seen, Mix(word, context.Nesting));
        Add(seen, Mix(shape, context.Years));
        Add(seen, Mix(shape, Mix(context.Numbers, context.Nesting)));
        Add(seen, Mix(shape, context.Quotes));
        Add(seen, Mix(Mix(context.Stops, context.Years), context.Quotes));
        Add(seen, Mix(shape, context.SinceStop));
        Add(seen, Mix(context.LastInitial, shape));
        Add(seen, Mix(context.LastInitial, Mix(context.Stops, context.Years)));
        Add(seen, Mix(context.YearAhead, Mix(context.Numbers, shape)));
        Add(seen, Mix(word, Mix(context.Years, context.Numbers)));
        Add(seen, Mix((uint)context.Emphasis, context.HasEmphasis));
        Add(seen, Mix((uint)context.Emphasis, Mix(context.Years, context.Stops)));
        Add(seen, Mix((uint)context.Emphasis, Mix(context.HasEmphasis, shape)));

        // The last vector overlaps the one before it.
        for (var at = 0; at < PerToken; at += Vector256<uint>.Count)
        {
            var start = Math.Min(at, PerToken - Vector256<uint>.Count);
            var mixed = Mix(Vector256.Create(Seeds.AsSpan(start)), Vector256.Create<uint>(seen[start..]));
            (mixed >> (32 - 19)).AsInt32().CopyTo(buckets[start..]);
        }

        void Add(Span<uint> seen, uint value) => seen[count++] = value;
    }

    private uint Word(int i) => (uint)i < (uint)_words.Length ? _words[i] : 0;

    private TokenShape Shape(int i) => (uint)i < (uint)_shapes.Length ? _shapes[i] : TokenShape.Edge;

    private uint SpaceAt(int i) => (uint)i < (uint)_tokens.Length && _tokens[i].AfterSpace ? 1u : 0;

    private uint Shapes3(int i) => Mix(Mix(Shape(i - 1), Shape(i)), (uint)Shape(i + 1));

    private static uint Ending(ReadOnlySpan<char> token, int length) => Hash(token[^Math.Min(length, token.Length)..]);

    private static uint Mix(TokenShape a, TokenShape b) => Mix((uint)a, (uint)b);

    private static uint Mix(uint a, uint b)
    {
        var mixed = (a * 0x85EBCA6B) ^ (b + 0x9E3779B9 + (a << 6) + (a >> 2));
        mixed = (mixed ^ (mixed >> 15)) * 0x2C1B3C6D;
        return mixed ^ (mixed >> 13);
    }

    /// <summary>The same of eight pairs at once.</summary>
    private static Vector256<uint> Mix(Vector256<uint> a, Vector256<uint> b)
    {
        var mixed = (a * 0x85EBCA6B) ^ (b + Vector256.Create(0x9E3779B9) + (a << 6) + (a >> 2));
        mixed = (mixed ^ (mixed >> 15)) * 0x2C1B3C6D;
        return mixed ^ (mixed >> 13);
    }

    /// <summary>Numbers differ only by their shape.</summary>
    private static uint WordOf(ReadOnlySpan<char> token, TokenShape shape) =>
        shape is >= TokenShape.Year and <= TokenShape.ManyDigits ? (uint)shape : Hash(token);

    private static uint Hash(ReadOnlySpan<char> token)
    {
        var hash = 2166136261;
        foreach (var c in token)
            hash = (hash ^ char.ToLowerInvariant(c)) * 16777619;
        return hash;
    }

    private static TokenShape ShapeOf(ReadOnlySpan<char> token) =>
        token[0] switch
        {
            >= '0' and <= '9' => ShapeOfNumber(token),
            var c when char.IsLetter(c) => ShapeOfWord(token),
            '.' => TokenShape.Period,
            ',' => TokenShape.Comma,
            ';' => TokenShape.Semicolon,
            ':' => TokenShape.Colon,
            '-' or '–' or '—' or '−' => TokenShape.Dash,
            '(' or '[' => TokenShape.Opening,
            ')' or ']' => TokenShape.Closing,
            '“' or '«' or '„' or '‘' => TokenShape.OpeningQuote,
            '”' or '»' or '’' => TokenShape.ClosingQuote,
            '"' or '\'' or '`' => TokenShape.PlainQuote,
            '&' => TokenShape.Ampersand,
            '?' or '!' => TokenShape.Question,
            '/' => TokenShape.Slash,
            _ => TokenShape.OtherMark,
        };

    private static TokenShape ShapeOfNumber(ReadOnlySpan<char> digits) =>
        digits.Length switch
        {
            1 => TokenShape.OneDigit,
            2 => TokenShape.TwoDigits,
            3 => TokenShape.ThreeDigits,
            4 when digits[0] == '1' && digits[1] >= '5' || digits.StartsWith("20") => TokenShape.Year,
            4 => TokenShape.FourDigits,
            _ => TokenShape.ManyDigits,
        };

    private static TokenShape ShapeOfWord(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]) && !char.IsLower(word[0]))
            return TokenShape.OtherScript;
        var (upper, lower) = (0, 0);
        foreach (var c in word)
        {
            if (char.IsUpper(c))
                upper++;
            else if (char.IsLower(c))
                lower++;
        }

        return (upper, lower, char.IsUpper(word[0])) switch
        {
            (1, 0, _) => TokenShape.Initial,
            (_, 0, _) => TokenShape.Capitals,
            (0, _, _) => TokenShape.Lower,
            (1, _, true) => TokenShape.Capitalized,
            _ => TokenShape.Mixed,
        };
    }
}

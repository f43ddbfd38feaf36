using System.Globalization;
using Citations.Styles;

namespace Citations.Training.SentenceCase;

/// <summary>
/// Learns the weights of the case tagger by stochastic gradient ascent on the likelihood of the right capitals, with a step of its own for
/// each weight (AdaGrad). The features that know a word itself are hidden at times, that the others learn to do without.
/// </summary>
/// <param name="model">The dictionaries; its weights are not used.</param>
/// <param name="random">The choice of variants and order.</param>
internal sealed class CaseTrainer(CaseModel model, Random random)
{
    private const double Rate = 0.1;
    private const double Slightest = 1e-4;
    private const double Hidden = 0.3;
    private const double Unknown = 0.05;
    private const double UnknownInTemplates = 0.25;
    private const int Fewest = 2;
    private const int MostWords = 160;

    private readonly float[] _squares = new float[CaseFeatures.Buckets];
    private readonly float[] _pairSquares = new float[CaseLattice.PairCount];
    private readonly int[] _counts = new int[CaseFeatures.Buckets];
    private readonly TitleToken[] _tokens = new TitleToken[MostWords];
    private readonly int[] _buckets = new int[MostWords * CaseFeatures.PerWord];
    private readonly int[] _edgeBuckets = new int[MostWords * CaseFeatures.PerEdge];
    private readonly float[] _edges = new float[MostWords];
    private readonly byte[] _allowed = new byte[MostWords];
    private readonly byte[] _right = new byte[MostWords];
    private readonly float[] _scores = new float[MostWords];
    private readonly float[] _found = new float[MostWords];
    private readonly float[] _wanted = new float[MostWords];
    private readonly float[] _foundPairs = new float[MostWords * 4];
    private readonly float[] _wantedPairs = new float[MostWords * 4];

    private readonly float[] _weights = new float[CaseFeatures.Buckets];
    private readonly float[] _pairs = new float[CaseLattice.PairCount];
    private int _passes;

    /// <summary>The means of the weights after each pass, which do better on titles never seen than the last do.</summary>
    internal float[] Weights { get; } = new float[CaseFeatures.Buckets];

    /// <summary>The means of the weights of pairs after each pass.</summary>
    internal float[] Pairs { get; } = new float[CaseLattice.PairCount];

    /// <summary>Counts how often each feature is observed, so that the rarest are left out.</summary>
    internal void Count(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            var count = Observe(text, Casing.Vary(text, random), Unknown);
            for (var i = 0; i < count; i++)
            {
                foreach (var bucket in BucketsOf(i))
                    _counts[bucket]++;
                foreach (var bucket in EdgeBucketsOf(i))
                    _counts[bucket]++;
            }
        }
    }

    internal void Pass((string Text, bool IsTemplate)[] texts)
    {
        random.Shuffle(texts);
        foreach (var (text, isTemplate) in texts)
            Step(text, isTemplate && text.AsSpan(1).ContainsAnyInRange('A', 'Z') ? UnknownInTemplates : Unknown);
        _passes++;
        for (var i = 0; i < Weights.Length; i++)
            Weights[i] += (_weights[i] - Weights[i]) / _passes;
        for (var i = 0; i < Pairs.Length; i++)
            Pairs[i] += (_pairs[i] - Pairs[i]) / _passes;
    }

    /// <summary>How many texts come back exactly as the weights stand.</summary>
    internal string Judge(IReadOnlyCollection<string> texts)
    {
        var right = texts.Where(IsRight).ToArray();
        var (named, rightNamed) = (texts.Count(HasName), right.Count(HasName));
        return texts.Count == 0 || named == 0
            ? "none"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{right.Length}/{texts.Count} ({100.0 * right.Length / texts.Count:0.0} %), "
                    + $"with names {rightNamed}/{named} ({100.0 * rightNamed / named:0.0} %)"
            );
    }

    private static bool HasName(string text) =>
        Evaluation
            .SentenceCase.TitleCaseByRule.Words(text)
            .Skip(1)
            .Any(word =>
                word.Length > 1
                && char.IsUpper(text[word.Start])
                && !text.AsSpan(word.Start + 1, word.Length - 1).ContainsAnyInRange('A', 'Z')
                && text[word.Start - 2] is not (':' or '.' or '?' or '!' or '—')
            );

    /// <summary>A text with a mark at each word that does not come back, or null where all do.</summary>
    internal string? Miss(string text)
    {
        if (IsRight(text))
            return null;
        var marked = new System.Text.StringBuilder(text);
        for (var i = TitleTokens.Read(Evaluation.SentenceCase.TitleCaseByRule.Apply(text), model, _tokens) - 1; i >= 0; i--)
        {
            if (!_tokens[i].IsOpen || _found[i] >= CaseDecision.Threshold == ((_right[i] & CaseLattice.MayBeCapital) != 0))
                continue;
            var isLost = (_right[i] & CaseLattice.MayBeCapital) != 0;
            marked.Insert(
                _tokens[i].Start,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{(isLost ? "-" : "+")}[{_found[i]:0.00} {_tokens[i].Class.Lower}{_tokens[i].Class.Capital}{_tokens[i].Class.Kind} "
                        + $"{(int)_tokens[i].Phrase}] "
                )
            );
        }

        return marked.ToString();
    }

    private bool IsRight(string text)
    {
        var title = Evaluation.SentenceCase.TitleCaseByRule.Apply(text);
        var count = Observe(text, title);
        Score(count, Weights, hides: false);
        CaseLattice.Sum(_scores.AsSpan(0, count), _edges, _tokens, _allowed, Exponentials(Pairs), _found, []);
        for (var i = 0; i < count; i++)
        {
            if (_tokens[i].IsOpen && _found[i] >= CaseDecision.Threshold != ((_right[i] & CaseLattice.MayBeCapital) != 0))
                return false;
        }

        return true;
    }

    private int Observe(string text, string title, double unknown = 0)
    {
        var count = TitleTokens.Read(title, model, _tokens);
        for (var i = 0; i < count; i++)
        {
            if (unknown > 0 && random.NextDouble() < unknown)
                (_tokens[i].Class, _tokens[i].Phrase) = (default, PhraseMark.None);
            var token = _tokens[i];
            _allowed[i] = CaseTagger.AllowedFor(token);
            _right[i] =
                !token.IsOpen ? _allowed[i]
                : char.IsUpper(text[token.Start]) ? CaseLattice.MayBeCapital
                : CaseLattice.MayBeLower;
            if (unknown > 0 && (_allowed[i] & _right[i]) == 0)
                _allowed[i] = _right[i];
            if (IsBoth(_allowed[i]))
                CaseFeatures.Of(title, _tokens.AsSpan(0, count), i, BucketsOf(i));
        }

        for (var i = 0; i < count; i++)
        {
            if (!EdgeBucketsOf(i).IsEmpty)
                CaseFeatures.OfEdge(_tokens.AsSpan(0, count), CaseFeatures.Before(_tokens, i), i, EdgeBucketsOf(i));
        }

        return count;
    }

    // The observations of a word, none where its case is settled.
    private Span<int> BucketsOf(int i) => IsBoth(_allowed[i]) ? _buckets.AsSpan(i * CaseFeatures.PerWord, CaseFeatures.PerWord) : [];

    private Span<int> EdgeBucketsOf(int i) =>
        CaseFeatures.IsEdgeOpen(_allowed, CaseFeatures.Before(_tokens, i), i)
            ? _edgeBuckets.AsSpan(i * CaseFeatures.PerEdge, CaseFeatures.PerEdge)
            : [];

    private void Score(int count, float[] weights, bool hides)
    {
        for (var i = 0; i < count; i++)
        {
            var isHidden = hides && random.NextDouble() < Hidden;
            _scores[i] = Sum(BucketsOf(i), weights, isHidden ? CaseFeatures.Lexical : 0);
            _edges[i] = Sum(EdgeBucketsOf(i), weights, isHidden ? CaseFeatures.LexicalOfEdge : 0);
        }
    }

    private float Sum(Span<int> buckets, float[] weights, int hidden)
    {
        var sum = 0f;
        for (var i = 0; i < buckets.Length; i++)
        {
            if (i < hidden || _counts[buckets[i]] < Fewest)
                buckets[i] = 0;
            if (buckets[i] != 0)
                sum += weights[buckets[i]];
        }

        return sum;
    }

    private void Step(string text, double unknown)
    {
        var count = Observe(text, Casing.Vary(text, random), unknown);
        Score(count, _weights, hides: true);
        var exponentials = Exponentials(_pairs);
        CaseLattice.Sum(_scores.AsSpan(0, count), _edges, _tokens, _allowed, exponentials, _found, _foundPairs);
        CaseLattice.Sum(_scores.AsSpan(0, count), _edges, _tokens, _right, exponentials, _wanted, _wantedPairs);
        for (var i = 0; i < count; i++)
        {
            if (i > 0 && _tokens[i].Link != WordLink.Within)
            {
                var pairs = CaseLattice.PairsOf(_tokens[i].Link);
                for (var pair = 0; pair < 4; pair++)
                    Adjust(_pairs, _pairSquares, pairs + pair, _wantedPairs[(i * 4) + pair] - _foundPairs[(i * 4) + pair]);
            }

            Learn(BucketsOf(i), _wanted[i] - _found[i]);
            if (i > 0)
                Learn(EdgeBucketsOf(i), _wantedPairs[(i * 4) + 3] - _foundPairs[(i * 4) + 3]);
        }
    }

    private void Learn(ReadOnlySpan<int> buckets, double gradient)
    {
        foreach (var bucket in buckets)
        {
            if (bucket != 0)
                Adjust(_weights, _squares, bucket, gradient);
        }
    }

    private static double[] Exponentials(float[] pairs) => Array.ConvertAll(pairs, weight => Math.Exp(weight));

    private static bool IsBoth(byte allowed) => allowed == (CaseLattice.MayBeLower | CaseLattice.MayBeCapital);

    private static void Adjust(float[] weights, float[] squares, int at, double gradient)
    {
        if (Math.Abs(gradient) < Slightest)
            return;
        squares[at] += (float)(gradient * gradient);
        weights[at] += (float)(Rate * gradient / Math.Sqrt(squares[at] + 1e-2));
    }
}

using System.Globalization;
using Citations.Articles;
using Citations.Articles.Tagging;

namespace Citations.Training;

/// <summary>
/// Learns the weights of a linear-chain conditional random field by stochastic gradient ascent on the likelihood of the right tags.
/// Each weight has its own step (AdaGrad).
/// </summary>
internal sealed class TagTrainer
{
    /// <summary>The bucket of observations too rare to learn from.</summary>
    internal const int Rare = 0;

    private const double Rate = 0.15;
    private const double Slightest = 1e-4;
    private const int Tags = TagLattice.TagCount;
    private readonly float[] _weights = new float[TokenFeatures.Buckets * Tags];
    private readonly float[] _squares = new float[TokenFeatures.Buckets * Tags];
    private readonly float[] _transitions = new float[TagLattice.PairCount];
    private readonly float[] _transitionSquares = new float[TagLattice.PairCount];

    internal ReadOnlySpan<float> Weights => _weights;

    internal ReadOnlySpan<float> Transitions => _transitions;

    /// <summary>Goes once through the entries in a new order.</summary>
    /// <returns>The mean loss of an entry before its step.</returns>
    internal double Pass(LabelledEntry[] entries, Random random)
    {
        random.Shuffle(entries);
        return entries.Sum(Step) / entries.Length;
    }

    /// <summary>How many tokens and how many whole entries are tagged rightly as the weights stand.</summary>
    internal string Judge(List<LabelledEntry> entries)
    {
        var (tokens, right, whole) = (0, 0, 0);
        foreach (var entry in entries)
        {
            var same = Lattice(entry).Best().Zip(entry.Tags).Count(pair => pair.First == pair.Second);
            (tokens, right, whole) = (tokens + entry.Tags.Length, right + same, whole + (same == entry.Tags.Length ? 1 : 0));
        }

        return entries.Count == 0
            ? "none held out"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{100.0 * right / tokens:0.0} % of tokens, {100.0 * whole / entries.Count:0.0} % of entries"
            );
    }

    private TagLattice Lattice(LabelledEntry entry)
    {
        var scores = new float[entry.Tags.Length * Tags];
        for (var i = 0; i < entry.Tags.Length; i++)
        {
            var row = scores.AsSpan(i * Tags, Tags);
            foreach (var bucket in entry.Buckets.AsSpan(i * TokenFeatures.PerToken, TokenFeatures.PerToken))
            {
                var weights = _weights.AsSpan(bucket * Tags, Tags);
                for (var tag = 0; tag < Tags; tag++)
                    row[tag] += weights[tag];
            }
        }

        return new(_transitions, entry.Shapes, scores);
    }

    private double Step(LabelledEntry entry)
    {
        var lattice = Lattice(entry);
        var (length, exponentials) = (entry.Tags.Length, Array.ConvertAll(_transitions, score => Math.Exp(score)));
        var forward = new double[length * Tags];
        var log = LogPartition(lattice, forward, exponentials);
        var loss = log - lattice.ScoreOf(entry.Tags);
        Span<double> marginals = stackalloc double[Tags];
        forward.AsSpan((length - 1) * Tags, Tags).CopyTo(marginals);
        for (var i = length - 1; i >= 0; i--)
        {
            StepToken(entry, i, marginals);
            // The forward sums are probabilities given what stands before; going back they become probabilities given all.
            if (i > 0)
                StepPairs(entry, i, lattice.Pairs(i), forward.AsSpan((i - 1) * Tags, Tags), exponentials, marginals);
            else
                StepFirst(entry, lattice.Pairs(0), marginals);
        }

        return loss;
    }

    private void StepToken(LabelledEntry entry, int i, ReadOnlySpan<double> marginals)
    {
        for (var tag = 0; tag < Tags; tag++)
        {
            var gradient = (tag == (int)entry.Tags[i] ? 1 : 0) - marginals[tag];
            foreach (var bucket in entry.Buckets.AsSpan(i * TokenFeatures.PerToken, TokenFeatures.PerToken))
            {
                if (bucket != Rare)
                    Adjust(_weights, _squares, (bucket * Tags) + tag, gradient);
            }
        }
    }

    private void StepFirst(LabelledEntry entry, int pairs, ReadOnlySpan<double> marginals)
    {
        for (var tag = 0; tag < Tags; tag++)
            Adjust(_transitions, _transitionSquares, pairs + tag, (tag == (int)entry.Tags[0] ? 1 : 0) - marginals[tag]);
    }

    /// <summary>Adjusts the pairs that lead to a token, and turns its marginals into those of the token before.</summary>
    private void StepPairs(
        LabelledEntry entry,
        int i,
        int pairs,
        ReadOnlySpan<double> forward,
        double[] exponentials,
        Span<double> marginals
    )
    {
        Span<double> before = stackalloc double[Tags];
        before.Clear();
        for (var tag = 0; tag < Tags; tag++)
        {
            var sum = 0.0;
            for (var from = 0; from < Tags; from++)
                sum += forward[from] * exponentials[pairs + (from * Tags) + tag];
            for (var from = 0; from < Tags; from++)
            {
                var share = forward[from] * exponentials[pairs + (from * Tags) + tag] / sum * marginals[tag];
                before[from] += share;
                Adjust(
                    _transitions,
                    _transitionSquares,
                    pairs + (from * Tags) + tag,
                    (from == (int)entry.Tags[i - 1] && tag == (int)entry.Tags[i] ? 1 : 0) - share
                );
            }
        }

        before.CopyTo(marginals);
    }

    /// <summary>The logarithm of the sum over all ways, and the scaled forward sums that lead to it.</summary>
    private static double LogPartition(TagLattice lattice, double[] forward, double[] exponentials)
    {
        var log = 0.0;
        for (var i = 0; i < lattice.Length; i++)
        {
            var (row, pairs, peak, sum) = (i * Tags, lattice.Pairs(i), float.NegativeInfinity, 0.0);
            for (var tag = 0; tag < Tags; tag++)
                peak = Math.Max(peak, lattice.Scores[row + tag]);
            for (var tag = 0; tag < Tags; tag++)
            {
                var reach = i == 0 ? exponentials[pairs + tag] : 0.0;
                for (var before = 0; i > 0 && before < Tags; before++)
                    reach += forward[row - Tags + before] * exponentials[pairs + (before * Tags) + tag];
                sum += forward[row + tag] = reach * Math.Exp(lattice.Scores[row + tag] - peak);
            }

            for (var tag = 0; tag < Tags; tag++)
                forward[row + tag] /= sum;
            log += Math.Log(sum) + peak;
        }

        return log;
    }

    private static void Adjust(float[] weights, float[] squares, int at, double gradient)
    {
        if (Math.Abs(gradient) < Slightest)
            return;
        squares[at] += (float)(gradient * gradient);
        weights[at] += (float)(Rate * gradient / Math.Sqrt(squares[at] + 1e-4));
    }
}

using System.Globalization;

namespace Citations.Evaluation.Faults;

/// <summary>How many planted faults were found, and how many findings of their codes were right.</summary>
internal readonly record struct FaultTally(int Planted, int Found, int Told, int Right)
{
    public static FaultTally operator +(FaultTally left, FaultTally right) =>
        new(left.Planted + right.Planted, left.Found + right.Found, left.Told + right.Told, left.Right + right.Right);

    /// <summary>A share of a whole with the bounds of its 95 % confidence interval (Wilson's score).</summary>
    internal static string Share(int part, int whole)
    {
        if (whole == 0)
            return "-";
        const double z = 1.96;
        var (p, n) = ((double)part / whole, (double)whole);
        var middle = (p + (z * z / (2 * n))) / (1 + (z * z / n));
        var half = z * Math.Sqrt((p * (1 - p) / n) + (z * z / (4 * n * n))) / (1 + (z * z / n));
        var (least, most) = (Math.Max(0, middle - half), Math.Min(1, middle + half));
        return string.Create(CultureInfo.InvariantCulture, $"{p:0.000} ({least:0.000}–{most:0.000})");
    }

    internal string Recall => Share(Found, Planted);

    internal string Precision => Share(Right, Told);
}

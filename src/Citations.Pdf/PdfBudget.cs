using System.Globalization;

namespace Citations.Pdf;

/// <summary>
/// The work that one file may make: small files unpack to any size, and what they unpack to draws any number of things. Once it is
/// spent everything that is asked for is refused, for the library passes over some failures.
/// </summary>
/// <param name="mostBytes">The bytes that all streams of the file together may unpack to.</param>
/// <param name="cancellationToken">Ends the reading early.</param>
internal sealed class PdfBudget(long mostBytes, CancellationToken cancellationToken)
{
    // A page of text has some thousand operators and operands, and one with a figure of a million points some million.
    private const long MostTokens = 50_000_000;
    private const long MostTokensAtOnce = 5_000_000;

    private long _unpacked;
    private long _tokens;

    /// <summary>The bytes that may still be unpacked.</summary>
    internal long Bytes => mostBytes - _unpacked;

    /// <summary>What was too much; null if nothing was.</summary>
    internal string? Problem { get; private set; }

    /// <exception cref="PdfLimitException">It is too much.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    internal void SpendBytes(long count)
    {
        Check();
        _unpacked += count;
        if (Bytes < 0)
            throw Refuse(string.Create(CultureInfo.InvariantCulture, $"it unpacks to more than {mostBytes:N0} bytes"));
    }

    /// <exception cref="PdfLimitException">It is too much.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    internal void SpendTokens(long count)
    {
        Check();
        _tokens += count;
        if (count > MostTokensAtOnce || _tokens > MostTokens)
            throw Refuse("its pages draw too much");
    }

    private void Check()
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Problem is { } known)
            throw new PdfLimitException(known);
    }

    private PdfLimitException Refuse(string problem)
    {
        Problem = problem;
        return new(problem);
    }
}

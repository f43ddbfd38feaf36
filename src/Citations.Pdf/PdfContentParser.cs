using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Logging;
using UglyToad.PdfPig.Parser;

namespace Citations.Pdf;

/// <summary>The parser of the library, which makes an object of each operator and operand, asked only for as many as may be.</summary>
/// <param name="parser">The parser.</param>
/// <param name="budget">What the file may still do.</param>
internal sealed class PdfContentParser(IPageContentParser parser, PdfBudget budget) : IPageContentParser
{
    public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog log)
    {
        budget.SpendTokens(CountOf(inputBytes));
        inputBytes.Seek(0);
        return parser.Parse(pageNumber, inputBytes, log);
    }

    /// <summary>How many operators and operands there are, about: the words of drawn text are counted too.</summary>
    private static long CountOf(IInputBytes bytes)
    {
        var count = 0L;
        var last = (byte)' ';
        while (bytes.MoveNext())
        {
            var current = bytes.CurrentByte;
            if (current > ' ' && (last <= ' ' || ")]>"u8.Contains(last) || "[(</"u8.Contains(current)))
                count++;
            last = current;
        }

        return count;
    }
}

using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Citations.Pdf;

/// <summary>A filter of the library that is asked only for what may be unpacked.</summary>
/// <param name="filter">The filter.</param>
/// <param name="budget">What the file may still do.</param>
internal sealed class PdfFilter(IFilter filter, PdfBudget budget) : IFilter
{
    public bool IsSupported => filter.IsSupported;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        // The filters that make much of little are measured first: they return all of it at once.
        if (PdfUnpackedLength.Of(filter, input, budget.Bytes) is { } length)
        {
            budget.SpendBytes(length);
            return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        budget.SpendBytes(0);
        var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        budget.SpendBytes(output.Length);
        return output;
    }
}

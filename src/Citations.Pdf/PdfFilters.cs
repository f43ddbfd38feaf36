using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Citations.Pdf;

/// <summary>The filters of the library, which unpack no more than a file may unpack to.</summary>
/// <param name="budget">What the file may still do.</param>
internal sealed class PdfFilters(PdfBudget budget) : IFilterProvider
{
    /// <summary>What the file may still do.</summary>
    internal PdfBudget Budget => budget;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        Bounded(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(DefaultFilterProvider.Instance.GetAllFilters());

    private IReadOnlyList<IFilter> Bounded(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new PdfFilter(filter, budget))];
}

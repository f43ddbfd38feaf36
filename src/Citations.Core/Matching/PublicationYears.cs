namespace Citations.Matching;

/// <summary>The years in which a record says that its work appeared.</summary>
public static class PublicationYears
{
    /// <summary>
    /// From the first year in which the work was available, online or in print, to its last; null if the record gives none.
    /// </summary>
    public static (int First, int Last)? Of(Reference record)
    {
        ArgumentNullException.ThrowIfNull(record);
        int[] years =
        [
            .. new[]
            {
                record.Issued?.Start?.Year,
                record.Issued?.End?.Year,
                record[DateVariable.AvailableDate]?.Start?.Year,
            }.OfType<int>(),
        ];
        return years.Length == 0 ? null : (years.Min(), years.Max());
    }
}

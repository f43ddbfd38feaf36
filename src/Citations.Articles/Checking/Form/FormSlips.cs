namespace Citations.Articles.Checking.Form;

/// <summary>All slips that are looked for, by their kinds.</summary>
internal static class FormSlips
{
    internal static IReadOnlyList<FormSlip> All { get; } =
    [
        .. AuthorSlips.All,
        .. DateSlips.All,
        .. WordSlips.All,
        .. LocationMarkSlips.All,
        .. MarkSlips.All,
        .. AddressMarkSlips.All,
        .. LabelSlips.All,
        .. DescriptionSlips.All,
        .. TitleSlips.All,
    ];
}

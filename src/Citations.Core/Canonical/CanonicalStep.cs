namespace Citations.Canonical;

/// <summary>
/// The one step between every source and the model: values come labelled, prefixed, abbreviated and in capitals, and leave it in the form
/// in which CSL defines their variable. Applied to what it made, it changes nothing.
/// </summary>
internal static class CanonicalStep
{
    /// <summary>Makes the values of a work canonical.</summary>
    /// <param name="work">The work under construction.</param>
    /// <param name="undecided">Takes a sentence for each value that is in no known form and stays as it is; null if nobody asks.</param>
    internal static void Apply(ReferenceBuilder work, Action<string>? undecided)
    {
        NumbersInContainer.Apply(work);
        TextForms.Apply(work);
        FoundIdentifiers.Apply(work, undecided);
        ArxivForm.Apply(work);
        PreprintServers.Apply(work);
        NumberPairs.Apply(work);
        NumberInSeries.Apply(work);
        GenreForm.Apply(work);
        TypeEvidence.Apply(work);
        PublisherForm.Apply(work);
        EditionInTitle.Apply(work);
        VolumeInTitle.Apply(work);
        TitleForm.Apply(work, undecided);
        OwnContainer.Apply(work);
        RoleInName.Apply(work);
        NameForms.Apply(work, undecided);
        DateForms.Apply(work, undecided);
    }
}

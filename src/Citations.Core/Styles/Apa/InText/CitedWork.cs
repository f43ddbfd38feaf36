namespace Citations.Styles.Apa.InText;

/// <summary>A work as citations see it.</summary>
/// <param name="Work">The work.</param>
/// <param name="Label">How its authors are named.</param>
/// <param name="Rank">Its place in the list, by which works in one citation are ordered (R7.3).</param>
internal sealed record CitedWork(ApaWork Work, AuthorLabel Label, int Rank)
{
    /// <summary>A conversation or a letter that no reader can find: it is cited only in the text (R9.3).</summary>
    internal bool IsPersonalCommunication => IsPersonal(Work.Reference);

    internal static bool IsPersonal(Reference reference) =>
        reference.Type == ReferenceType.PersonalCommunication
        && reference[TextVariable.Archive] is null
        && reference[TextVariable.ArchiveCollection] is null
        && reference.Url is null
        && reference.Publisher is null;
}

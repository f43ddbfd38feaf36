namespace Citations.Locking;

/// <summary>Compares two states of a lock file.</summary>
public static class LockFileComparison
{
    /// <summary>
    /// The changes that lead from an older lock file to this one, by DOI; relations that are new or gone, such as a retraction, come
    /// first of a work's changes.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="newer"/> or <paramref name="older"/> is null.</exception>
    public static IEnumerable<LockFileChange> ChangesSince(this LockFile newer, LockFile older)
    {
        ArgumentNullException.ThrowIfNull(newer);
        ArgumentNullException.ThrowIfNull(older);
        return from doi in older.Records.Concat(newer.Records).Select(record => record.Doi).Distinct().Order()
               from change in Changes(doi, older.Find(doi)?.Reference, newer.Find(doi)?.Reference)
               select change;
    }

    private static IEnumerable<LockFileChange> Changes(Doi doi, Reference? before, Reference? after) =>
        (before, after) switch
        {
            (null, { } added) => [new(doi, LockFileChangeKind.Added, After: added.Title)],
            ({ } removed, null) => [new(doi, LockFileChangeKind.Removed, Before: removed.Title)],
            ({ } old, { } @new) => [.. Relations(doi, old, @new), .. Facts(doi, old, @new)],
            _ => [],
        };

    private static IEnumerable<LockFileChange> Relations(Doi doi, Reference before, Reference after)
    {
        var (were, are) = (before.GetRelations(), after.GetRelations());
        return
        [
            .. from relation in are.Except(were)
               select new LockFileChange(doi, LockFileChangeKind.Relation, relation.Type.Term(), After: relation.Target),
            // One that is said in other words, with a date or by another source, is not gone.
            .. from relation in were
               where !are.Any(other => other.Type == relation.Type && other.Target == relation.Target)
               select new LockFileChange(doi, LockFileChangeKind.RelationRemoved, relation.Type.Term(), Before: relation.Target),
        ];
    }

    private static IEnumerable<LockFileChange> Facts(Doi doi, Reference before, Reference after) =>
        from fact in Describe(before).Concat(Describe(after)).Select(fact => fact.Term).Distinct()
        let was = Describe(before).FirstOrDefault(other => other.Term == fact).Value
        let isNow = Describe(after).FirstOrDefault(other => other.Term == fact).Value
        where was != isNow
        select new LockFileChange(doi, LockFileChangeKind.Fact, fact, was, isNow);

    private static IEnumerable<(string Term, string Value)> Describe(Reference reference) =>
        [
            ("type", reference.Type.Term()),
            .. reference.Texts.Select(text => (text.Key.Term(), text.Value)),
            .. reference.Names.Select(names => (names.Key.Term(), string.Join("; ", (IEnumerable<Contributor>)names.Value))),
            .. reference.Dates.Select(date => (date.Key.Term(), date.Value.ToString())),
        ];
}

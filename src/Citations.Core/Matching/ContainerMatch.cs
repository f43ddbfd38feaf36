namespace Citations.Matching;

/// <summary>Compares the names of journals, books, series and conferences, abbreviated or not.</summary>
public static class ContainerMatch
{
    private static readonly string[] Editions = ["am", "br", "engl", "lond"];

    private static readonly string[] SubtitleMarks = [":", " (", " = ", " / ", ";", " - ", " – "];

    /// <summary>
    /// Whether two names can be of one container: equal words, an abbreviation of each word, an acronym, or another name of the same.
    /// </summary>
    /// <param name="listed">A name.</param>
    /// <param name="registered">Another.</param>
    public static bool AreSame(string? listed, string? registered)
    {
        var (left, right) = (ContainerWords.Of(listed), ContainerWords.Of(registered));
        if (left.Length == 0 || right.Length == 0)
            return true;
        return AreOne(left, right)
            || IsAcronym(listed!, registered!, right)
            || IsAcronym(registered!, listed!, left)
            || ContainerNames.AreSame(left, right)
            || Mains(listed!).Any(main => AreOne(main, right))
            || Mains(registered!).Any(main => AreOne(left, main))
            || (ContainerPart.Of(registered!) is { } part && part.IsNamedBy(listed!, AreOne))
            || (ContainerPart.Of(listed!) is { } other && other.IsNamedBy(registered!, AreOne))
            || HasEditionOf(left, right)
            || HasEditionOf(right, left)
            || AreOneWithoutAcronym(listed!, registered!);
    }

    /// <summary>One name has the edition of the other at its end, as NLM's abbreviations do: <c>J Bone Joint Surg Am</c>.</summary>
    private static bool HasEditionOf(string[] name, string[] other) =>
        name.Length == other.Length + 1 && other.Length > 1 && Editions.Contains(name[^1]) && AreOne(name[..^1], other);

    /// <summary>One name has its acronym within it: <c>Biochimica et Biophysica Acta (BBA) - General Subjects</c>.</summary>
    private static bool AreOneWithoutAcronym(string listed, string registered)
    {
        var (one, other) = (WithoutAcronym(listed), WithoutAcronym(registered));
        return (!ReferenceEquals(one, listed) || !ReferenceEquals(other, registered))
            && AreOne(ContainerWords.Of(one), ContainerWords.Of(other));
    }

    private static string WithoutAcronym(string name)
    {
        var (open, close) = (name.IndexOf(" (", StringComparison.Ordinal), name.IndexOf(')', StringComparison.Ordinal));
        if (open < 0 || close < open)
            return name;
        var acronym = TextFolding.Fold(name[(open + 2)..close]);
        return acronym.Length > 1 && string.Concat(ContainerWords.Of(name[..open]).Select(word => word[0])) == acronym
            ? name.Remove(open, close + 1 - open)
            : name;
    }

    /// <summary>Whether a name can be of the container of a record, of its series, or of the event it was presented at.</summary>
    public static bool IsOf(string listed, Reference record)
    {
        ArgumentNullException.ThrowIfNull(listed);
        ArgumentNullException.ThrowIfNull(record);
        string?[] names = [record.ContainerTitle, record.ContainerTitleShort, record.CollectionTitle, record[TextVariable.EventTitle]];
        return names.OfType<string>().Any(name => AreSame(listed, name));
    }

    /// <summary>Whether a name is that of a journal or conference that is known by several names.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static bool IsKnown(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ContainerNames.Contains(ContainerWords.Of(name));
    }

    private static bool AreOne(string[] left, string[] right) =>
        string.Concat(left) == string.Concat(right) || Abbreviates(left, right) || Abbreviates(right, left);

    /// <summary>Each word of one stands for the word of the other at its place: <c>Arch Gen Psychiatry</c>.</summary>
    private static bool Abbreviates(string[] brief, string[] full) =>
        brief.Length == full.Length && brief.Length > 0 && brief.Zip(full).All(pair => Stands(pair.First, pair.Second));

    /// <summary>"psychol" stands for "psychology", "natl" for "national".</summary>
    private static bool Stands(string brief, string full)
    {
        if (full.StartsWith(brief, StringComparison.Ordinal) || Spelling.AreVariants(brief, full))
            return true;
        if (brief.Length < 2 || brief.Length >= full.Length || brief[0] != full[0])
            return false;
        var at = 0;
        foreach (var c in full)
        {
            if (at < brief.Length && brief[at] == c)
                at++;
        }

        return at == brief.Length;
    }

    /// <summary>
    /// One name is an acronym that the other has in capitals (<c>AAAI</c> in the AAAI Conference on Artificial Intelligence), or whose
    /// letters begin the last words of the other (<c>NeurIPS</c> of Neural Information Processing Systems).
    /// </summary>
    private static bool IsAcronym(string name, string other, string[] words)
    {
        const int shortest = 3;
        if (ContainerWords.Of(name) is not [var acronym] || !name.Any(char.IsUpper))
            return false;
        if (words.Length > 1 && acronym == string.Concat(words.Select(word => word[0])))
            return true;
        if (acronym.Length < shortest || name.Count(char.IsUpper) < 2)
            return false;
        if (words.Length > 1 && Capitals(other).Contains(acronym))
            return true;
        return Enumerable.Range(0, Math.Max(0, words.Length - 1)).Any(start => AreBeginnings(acronym, words.AsSpan(start)));
    }

    private static IEnumerable<string> Capitals(string name) =>
        name.Split([' ', '(', ')', '/', '-', '–', ',', ':', '\'', '’', '.'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Count(char.IsUpper) > 1)
            .Select(TextFolding.Fold);

    /// <summary>Whether an acronym is made of a beginning of each word.</summary>
    private static bool AreBeginnings(ReadOnlySpan<char> acronym, ReadOnlySpan<string> words)
    {
        if (words.IsEmpty || acronym.IsEmpty)
            return words.IsEmpty && acronym.IsEmpty;
        var most = words[0].AsSpan().CommonPrefixLength(acronym);
        for (var length = 1; length <= most; length++)
        {
            if (AreBeginnings(acronym[length..], words[1..]))
                return true;
        }

        return false;
    }

    /// <summary>A name without the text after a mark of a subtitle: <c>Brain</c> of "Brain: A journal of neurology".</summary>
    private static IEnumerable<string[]> Mains(string name) =>
        SubtitleMarks
            .Select(mark => name.IndexOf(mark, StringComparison.Ordinal))
            .Where(at => at > 0)
            .Select(at => ContainerWords.Of(name[..at]))
            .Where(words => words.Length > 0);
}

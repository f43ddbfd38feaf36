using System.Text;

namespace Citations.Formats;

/// <summary>
/// Gives each work of a file a separate key: the one it has, one made of its facts where it has none, and a letter after one that was
/// given before.
/// </summary>
internal static class UniqueKeys
{
    /// <summary>Gives works without an id one made of their facts, which no work before them has; the others keep theirs.</summary>
    internal static IEnumerable<Reference> Fill(IEnumerable<Reference> references)
    {
        // Most files have an id for each work, and then nothing has to be looked up.
        List<string> ids = [];
        HashSet<string>? taken = null;
        foreach (var reference in references)
        {
            if (reference.Id.Length > 0)
            {
                if (taken is null)
                    ids.Add(reference.Id);
                else
                    taken.Add(reference.Id);
                yield return reference;
                continue;
            }

            taken ??= new(ids, StringComparer.Ordinal);
            var key = CitationKeyPattern.Default.KeyOf(reference);
            var free = key;
            for (var count = 1; !taken.Add(free); count++)
                free = key + CitationKeyPattern.Letters(count);
            yield return reference with { Id = free };
        }
    }

    // Of a name and a title in another script the year is left; a key begins with a letter.
    private static string Made(Reference reference, bool ascii)
    {
        var key = CitationKeyPattern.Default.KeyOf(reference);
        if (!ascii || Ascii.IsValid(key))
            return key;
        var letters = string.Concat(key.Where(char.IsAsciiLetterOrDigit));
        return letters.Length > 0 && char.IsAsciiLetter(letters[0]) ? letters : "ref" + letters;
    }

    /// <param name="references">The works, walked through once.</param>
    /// <param name="valid">Makes an id fit to be a key of the format.</param>
    /// <param name="ascii">Whether a key that is made has only ASCII letters.</param>
    internal static IEnumerable<Reference> Assign(IEnumerable<Reference> references, Func<string, string> valid, bool ascii = false)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var next = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var reference in references)
        {
            var key = valid(reference.Id.Length > 0 ? reference.Id : Made(reference, ascii));
            var free = key;
            while (!taken.Add(free))
            {
                next[key] = next.GetValueOrDefault(key) + 1;
                free = key + CitationKeyPattern.Letters(next[key]);
            }

            yield return free == reference.Id ? reference : reference with { Id = free };
        }
    }
}

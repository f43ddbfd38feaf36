namespace Citations.Training.SentenceCase;

/// <summary>
/// Tells texts in which a title that is kept out of training stands, also with other words around it: by the first letters of the titles.
/// </summary>
internal sealed class HeldOutTitles
{
    private const int Start = 24;

    private readonly HashSet<string> _starts = [];

    internal void Add(string title)
    {
        var letters = Fold(title);
        if (letters.Length >= Start)
            _starts.Add(letters[..Start]);
    }

    internal bool AreIn(string text)
    {
        var (letters, starts) = (Fold(text), _starts.GetAlternateLookup<ReadOnlySpan<char>>());
        for (var i = 0; i + Start <= letters.Length; i++)
        {
            if (starts.Contains(letters.AsSpan(i, Start)))
                return true;
        }

        return false;
    }

    private static string Fold(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}

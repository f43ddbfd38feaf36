namespace Citations.Styles;

/// <summary>
/// What running text says about words: those that it has in lowercase are common, those that it always capitalises
/// within a sentence are proper (R3.2). Texts are read once and only when somebody asks.
/// </summary>
internal sealed class CaseEvidence
{
    private readonly HashSet<string> _lower = [];
    private readonly HashSet<string> _capital = [];

    /// <summary>Reads a text in sentence case, such as an abstract or another title.</summary>
    internal void Read(string text)
    {
        var words = new TitleWords(text);
        var (lower, capital) = (_lower.GetAlternateLookup<ReadOnlySpan<char>>(), _capital.GetAlternateLookup<ReadOnlySpan<char>>());
        while (words.MoveNext())
        {
            if (words.Word.Length < 2 || words.StartsSentence) continue;
            if (char.IsLower(words.Word[0])) lower.Add(words.Word);
            else if (char.IsUpper(words.Word[0])) capital.Add(words.Word);
        }
    }

    internal bool SaysCommon(ReadOnlySpan<char> word)
    {
        Span<char> lowered = stackalloc char[Math.Min(word.Length, 64)];
        if (word.Length > lowered.Length) return false;
        word.ToLowerInvariant(lowered);
        return _lower.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lowered);
    }

    internal bool SaysProper(ReadOnlySpan<char> word) => _capital.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) && !SaysCommon(word);
}

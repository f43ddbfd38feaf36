using Citations.Articles.Parsing;

namespace Citations.Articles.Tagging;

/// <summary>Lays the italics of an entry over its tokens.</summary>
internal static class Emphasis
{
    internal static TokenEmphasis[] Of(IEnumerable<SourceSpan> emphasis, EntryToken[] tokens)
    {
        var marks = new TokenEmphasis[tokens.Length];
        foreach (var span in emphasis)
        {
            for (var i = 0; i < tokens.Length; i++)
            {
                if (tokens[i].Start == span.Start)
                    marks[i] = TokenEmphasis.First;
                else if (tokens[i].Start > span.Start && tokens[i].End <= span.End)
                    marks[i] = TokenEmphasis.Inside;
                else if (i > 0 && tokens[i].Start >= span.End && tokens[i - 1].End <= span.End && marks[i] == TokenEmphasis.None)
                    marks[i] = TokenEmphasis.JustAfter;
            }
        }

        return marks;
    }
}

namespace Citations.Articles.Documents.Latex;

/// <content>Macros of entries.</content>
internal sealed partial class LatexScanner
{
    private const int MostNested = 16;

    /// <summary>How many arguments of macros are open.</summary>
    private int _depth;

    /// <summary>Writes what a macro prints; its arguments keep their places in the file.</summary>
    private void Template(int start, string[] parts)
    {
        if (parts is [var word] && LatexTemplates.ArgumentOf(word) == 0)
        {
            Sign(start, word);
            return;
        }

        var count = parts.Max(LatexTemplates.ArgumentOf);
        List<SourceSpan> arguments = [];
        while (arguments.Count < count && _source.Argument(ref _at, _end) is { } span)
            arguments.Add(span);
        var isPrinted = parts.Any(part => part[0] != '-' && !ArgumentOf(part).In(Text).IsWhiteSpace());
        if (!isPrinted)
            return;
        var hasWords = false;
        foreach (var part in parts)
            hasWords |= part[0] != '-' && Part(start, part, ArgumentOf(part), hasWords);

        SourceSpan ArgumentOf(string part) =>
            LatexTemplates.ArgumentOf(part) is > 0 and var number && number <= arguments.Count ? arguments[number - 1] : default;
    }

    private bool Part(int start, string part, SourceSpan argument, bool hasWords)
    {
        var own = part.TrimStart('*');
        var digit = own.AsSpan().IndexOfAnyInRange('1', '9');
        if (digit < 0)
        {
            Own(start, own);
            return false;
        }

        if (argument.In(Text).IsWhiteSpace())
            return false;
        var marks = output.MarkCount;
        if (own.Length < part.Length)
            output.Push(new(default, RunMarks.Italic));
        if (hasWords)
            Own(start, own[..digit]);
        _depth++;
        Read(_source, argument.Start, argument.End);
        _depth--;
        Own(start, own[(digit + 1)..]);
        output.PopTo(marks);
        return true;
    }

    private void Own(int start, string words)
    {
        if (words is [' ', ..])
            output.Space(Place(start), 1);
        output.Append(words.TrimStart(' '), Place(start), Math.Max(1, _at - start));
    }
}

using Citations.Articles.Documents.Html;

namespace Citations.Articles.Rewriting;

/// <summary>Finds the elements of entries in HTML: each with its tags and their attributes, and a comment in its last line.</summary>
internal static class ElementUnits
{
    private const string ImpliedEnds = " p li dd dt tr td th ";

    /// <summary>The stretch of the source that belongs to each entry; null where something between them may belong to either.</summary>
    /// <param name="source">The source.</param>
    /// <param name="cores">The text of each entry, in the order of the source.</param>
    internal static List<SourceSpan>? Of(string source, IReadOnlyList<SourceSpan> cores)
    {
        var tokens = HtmlTokenizer.Of(source);
        var (starts, ends) = (new int[cores.Count], new int[cores.Count]);
        string? shape = null;
        for (var i = 1; i < cores.Count; i++)
        {
            starts[i] = HeadOf(source, tokens, cores[i - 1].End, cores[i].Start);
            var own = Shape(tokens, starts[i], cores[i].Start);
            if ((shape ??= own) != own)
                return null;
        }

        if (FirstHead(source, tokens, cores[0].Start, shape) is not { } first)
            return null;
        starts[0] = first;
        for (var i = 0; i < cores.Count; i++)
        {
            var next = i + 1 < cores.Count ? starts[i + 1] : source.Length;
            if (EndOf(source, tokens, SourceSpan.FromBounds(starts[i], cores[i].End), next) is not { } end)
                return null;
            ends[i] = end;
            if (i + 1 < cores.Count && !IsSeparator(source, tokens, end, next))
                return null;
        }

        return [.. starts.Zip(ends, SourceSpan.FromBounds)];
    }

    /// <summary>Where the start tags begin that are directly before an entry.</summary>
    private static int HeadOf(string source, List<HtmlToken> tokens, int from, int core)
    {
        var head = core;
        for (var i = IndexAt(tokens, core) - 1; i >= 0 && tokens[i].Start >= from; i--)
        {
            if (IsOpening(tokens[i]))
                head = tokens[i].Start;
            else if (!IsBlank(source, tokens[i], core))
                break;
        }

        return head;
    }

    /// <summary>Where the first entry begins, with tags of the same blocks as the others.</summary>
    private static int? FirstHead(string source, List<HtmlToken> tokens, int core, string? shape)
    {
        var head = core;
        for (var i = IndexAt(tokens, core) - 1; ; i--)
        {
            if (shape is null || Shape(tokens, head, core) == shape)
            {
                if (shape is { Length: > 0 } || i < 0 || !IsOpening(tokens[i]) || HtmlVocabulary.BlockOf(tokens[i].Name) is not null)
                    return head;
            }

            if (i < 0)
                return null;
            if (IsOpening(tokens[i]))
                head = tokens[i].Start;
            else if (!IsBlank(source, tokens[i], core))
                return null;
        }
    }

    /// <summary>The blocks that are opened in a stretch.</summary>
    private static string Shape(List<HtmlToken> tokens, int from, int to) =>
        string.Join(
            ' ',
            Within(tokens, from, to)
                .Where(token => token.Kind == HtmlTokenKind.Open && HtmlVocabulary.BlockOf(token.Name) is not null)
                .Select(token => token.Name)
        );

    /// <summary>Where the elements end that a stretch opens, with a comment after them in their line; null if it closes others.</summary>
    private static int? EndOf(string source, List<HtmlToken> tokens, SourceSpan begun, int next)
    {
        Stack<string> open = [];
        foreach (var token in Within(tokens, begun.Start, begun.End))
        {
            if (IsOpening(token))
                open.Push(token.Name);
            else if (token.Kind == HtmlTokenKind.Close && !Closes(open, token.Name))
                return null;
        }

        var end = begun.End;
        foreach (var token in Within(tokens, begun.End, next))
        {
            if (token.Kind == HtmlTokenKind.Close && Closes(open, token.Name))
                end = token.End;
            else if (token.Kind == HtmlTokenKind.Comment && source.AsSpan(end, token.Start - end).IndexOfAny('\r', '\n') < 0)
                end = IsAtLineEnd(source, token.End) ? token.End : end;
            else if (token.Kind != HtmlTokenKind.Text || !source.AsSpan(Math.Max(token.Start, begun.End)..token.End).IsWhiteSpace())
                break;
        }

        return open.All(IsImplied) ? end : null;
    }

    private static bool Closes(Stack<string> open, string name)
    {
        while (open.TryPeek(out var top) && top != name && IsImplied(top) && open.Contains(name))
            open.Pop();
        if (!open.TryPeek(out var last) || last != name)
            return false;
        open.Pop();
        return true;
    }

    private static bool IsImplied(string name) => ImpliedEnds.Contains($" {name} ", StringComparison.Ordinal);

    private static bool IsAtLineEnd(string source, int at)
    {
        var rest = source.AsSpan(at).TrimStart(" \t");
        return rest.IsEmpty || rest[0] is '\r' or '\n';
    }

    /// <summary>Whether a stretch between entries belongs to neither.</summary>
    private static bool IsSeparator(string source, List<HtmlToken> tokens, int from, int to) =>
        Within(tokens, from, to)
            .All(token =>
                token.Kind == HtmlTokenKind.Text
                    ? source.AsSpan(Math.Max(from, token.Start)..Math.Min(to, token.End)).IsWhiteSpace()
                    : token is { Kind: HtmlTokenKind.Open, Name: "br" }
            );

    private static bool IsOpening(HtmlToken token) => token.Kind == HtmlTokenKind.Open && !HtmlVocabulary.IsVoid(token.Name);

    private static bool IsBlank(string source, HtmlToken token, int before) =>
        token.Kind == HtmlTokenKind.Text && source.AsSpan(token.Start..Math.Min(token.End, before)).IsWhiteSpace();

    private static IEnumerable<HtmlToken> Within(List<HtmlToken> tokens, int from, int to)
    {
        for (var i = IndexAt(tokens, from); i < tokens.Count && tokens[i].Start < to; i++)
            yield return tokens[i];
    }

    /// <summary>The token that a position is in.</summary>
    private static int IndexAt(List<HtmlToken> tokens, int position)
    {
        var (low, high) = (0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}

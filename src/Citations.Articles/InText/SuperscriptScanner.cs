using System.Text;
using Citations.Articles.Words;

namespace Citations.Articles.InText;

/// <summary>Finds numbers in raised digits of Unicode; powers and units are not citations.</summary>
internal static class SuperscriptScanner
{
    private static readonly System.Buffers.SearchValues<char> Starts = System.Buffers.SearchValues.Create(RaisedDigits.All);

    /// <summary>Adds the citations of a stretch of source.</summary>
    internal static void Scan(string source, SourceSpan span, List<InTextCitation> citations)
    {
        for (var at = span.Start; at < span.End;)
        {
            var offset = source.AsSpan(at, span.End - at).IndexOfAny(Starts);
            if (offset < 0)
                return;
            at += offset;
            var (end, numbers) = Read(source, span, at);
            if (numbers is not null && FollowsText(source, span, at))
            {
                foreach (var number in numbers)
                    citations.Add(new(CitationForm.Superscript, SourceSpan.FromBounds(at, end)) { Number = number });
            }

            at = Math.Max(end, at + 1);
        }
    }

    private static (int End, List<int>? Numbers) Read(string source, SourceSpan span, int at)
    {
        var text = new StringBuilder();
        var end = at;
        for (; end < span.End; end++)
        {
            var digit = RaisedDigits.ValueOf(source[end]);
            var joins =
                source[end] is ',' or '⁻' or '–' or '-' or '˒' or '᠂'
                && end + 1 < span.End
                && RaisedDigits.ValueOf(source[end + 1]) >= 0;
            if (digit < 0 && !joins)
                break;
            text.Append(
                digit >= 0 ? (char)('0' + digit)
                : source[end] is ',' or '˒' or '᠂' ? ','
                : '-'
            );
        }

        return (end, NumberList.Read(text.ToString()));
    }

    /// <summary>A note follows a sentence or a word; a power follows a number, a unit or a symbol.</summary>
    internal static bool FollowsText(string source, SourceSpan span, int at)
    {
        const int shortestWord = 3;
        if (at == span.Start)
            return false;
        var before = source[at - 1];
        if (before is '.' or ',' or ';' or ':' or '!' or '?' or '”' or '"' or '’' or '*' or ')' or ']' or '%')
            return true;
        var length = 0;
        while (at - length > span.Start && char.IsLetter(source[at - length - 1]))
            length++;
        return length >= shortestWord
            && source.AsSpan(at - length, length)
                is not ("kcal" or "mol" or "ohm" or "deg" or "sec" or "min" or "inch" or "feet" or "yard" or "acre");
    }
}

using Citations.Articles.Documents;

namespace Citations.Pdf;

/// <summary>Appends lines to a paragraph: hyphenated words and addresses that were broken are joined.</summary>
internal static class PdfText
{
    internal static void Append(
        DocumentBuilder builder,
        PdfLine line,
        bool isFirst,
        IReadOnlySet<string> notes,
        ref int at,
        List<(int Start, int Page, int Line)> lines,
        int page,
        int number
    )
    {
        lines.Add((at, page, number));
        if (!isFirst && builder.IsOpen)
            Join(builder, line, ref at);
        var letters = line.Letters;
        var start = isFirst && builder.Position == builder.OpenStart ? SkipNumber(letters, notes) : 0;
        for (var i = start; i < letters.Count;)
        {
            var end = i + 1;
            while (end < letters.Count && letters[end].Marks == letters[i].Marks && letters[end].Target == letters[i].Target)
                end++;
            var text = string.Concat(letters.Skip(i).Take(end - i).Select(letter => letter.Text));
            var marks = letters[i].Marks;
            var note = (marks & RunMarks.Superscript) != 0 && notes.Contains(text.Trim()) ? text.Trim() : null;
            var hasMark = marks != RunMarks.None || letters[i].Target is not null;
            if (hasMark)
                builder.Push(new(default, marks) { Target = note is null ? letters[i].Target : null, Note = note });
            builder.Append(text, at);
            if (hasMark)
                builder.Pop();
            at += text.Length;
            i = end;
        }

        // A position that belongs to no text keeps the places of neighbouring lines apart.
        at++;
    }

    /// <summary>A note's own number is its marker.</summary>
    private static int SkipNumber(IReadOnlyList<PdfLetter> letters, IReadOnlySet<string> notes)
    {
        var count = letters.TakeWhile(letter => (letter.Marks & RunMarks.Superscript) != 0).Count();
        var number = string.Concat(letters.Take(count).Select(letter => letter.Text)).Trim();
        if (count == 0 || !notes.Contains(number))
            return 0;
        while (count < letters.Count && letters[count].Text == " ")
            count++;
        return count;
    }

    private static void Join(DocumentBuilder builder, PdfLine line, ref int at)
    {
        const int longestWord = 300;
        var text = builder.Tail(longestWord);
        if (PdfAddress.GoesOn(text, line) is { } goesOn)
        {
            if (goesOn == PdfAddress.Joint.WithoutHyphen)
                builder.RemoveLast();
            return;
        }

        var first = line.Text[0];
        if (text.Length > 1 && text[^1] is '-' or '\u00AD' or '\u2010' && char.IsLetter(text[^2]) && char.IsLower(first))
        {
            builder.RemoveLast();
            return;
        }

        if (text.Length > 0 && text[^1] is '-' or '–' or '—')
            return;
        builder.Append(' ', at);
    }
}

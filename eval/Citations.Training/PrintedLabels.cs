using System.Runtime.InteropServices;
using System.Text;
using Citations.Articles;
using Citations.Articles.Tagging;
using Citations.Styles;

namespace Citations.Training;

/// <summary>
/// Entries that styles print from records: each character knows the variable it comes from, so the labels are free. Marks are varied as
/// writers vary them: with and without Markdown, with hyphens for dashes, with straight quotation marks.
/// </summary>
internal static class PrintedLabels
{
    /// <summary>Prints a record and labels it; null where nothing or too much is printed.</summary>
    internal static LabelledEntry? Read(Reference reference, ICitationStyle style, Random random)
    {
        var container = reference.Type
            is ReferenceType.Chapter
                or ReferenceType.PaperConference
                or ReferenceType.EntryEncyclopedia
                or ReferenceType.EntryDictionary
            ? EntryTag.Book
            : EntryTag.Journal;
        if (style.Format([reference], []).Entries is not [{ Text: var text }, ..])
            return null;
        var (written, marks) = (new StringBuilder(), new List<EntryTag>());
        var (hasMarkdown, hasHyphens, hasStraightQuotes) = (random.Next(2) == 0, random.Next(2) == 0, random.Next(2) == 0);
        Write(text.Nodes);
        return LabelledEntry.Of(reference.Id, written.ToString(), CollectionsMarshal.AsSpan(marks));

        void Write(EquatableArray<RichTextNode> nodes)
        {
            foreach (var node in nodes)
            {
                if (node is TextRun run)
                    Append(run.Text, run.Origin?.Field is { } field ? FieldTags.Of(field, container) : EntryTag.Other);
                else if (node is StyledSpan { Style: TextStyle.Italic } italic && hasMarkdown)
                    Wrap(italic);
                else if (node is RichTextSpan span)
                    Write(span.Children);
            }
        }

        void Wrap(StyledSpan italic)
        {
            Append("*", EntryTag.Other);
            Write(italic.Children);
            Append("*", EntryTag.Other);
        }

        void Append(string characters, EntryTag tag)
        {
            foreach (var c in characters)
            {
                written.Append(
                    c switch
                    {
                        '–' when hasHyphens => '-',
                        '“' or '”' when hasStraightQuotes => '"',
                        '‘' or '’' when hasStraightQuotes => '\'',
                        _ => c,
                    }
                );
                marks.Add(tag);
            }
        }
    }
}

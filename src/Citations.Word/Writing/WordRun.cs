using System.Xml.Linq;
using Citations.Articles.Documents;
using Citations.Articles.Rewriting;
using Citations.Word.Packaging;

namespace Citations.Word.Writing;

/// <summary>Rewrites one run: what no change touches keeps its properties and its place.</summary>
/// <param name="run">The run.</param>
/// <param name="tracking">Marks the changes as tracked; null makes them plainly.</param>
internal sealed class WordRun(XElement run, WordTracking? tracking)
{
    private readonly XNamespace _word = run.Name.Namespace;
    private readonly List<XElement> _written = [];
    private (string? Change, RunMarks? Marks) _kind;
    private XElement? _open;

    /// <summary>Puts the rewritten run in the place of the run.</summary>
    /// <param name="changes">The changes of each element, by the characters of the element, in their order.</param>
    internal void Rewrite(IReadOnlyDictionary<XElement, List<(int From, int To, IReadOnlyList<WordInsertion> Insertions)>> changes)
    {
        foreach (var element in run.Elements().Where(element => element.Name.LocalName != "rPr").ToList())
        {
            element.Remove();
            if (!changes.TryGetValue(element, out var own))
                Put(null, null, element);
            else if (element.Name.LocalName == "t")
                Text(element.Value, own);
            else
                Replace(element, own);
        }

        Close();
        run.ReplaceWith([.. _written]);
    }

    private void Text(string text, List<(int From, int To, IReadOnlyList<WordInsertion> Insertions)> changes)
    {
        var at = 0;
        foreach (var (from, to, insertions) in changes)
        {
            Keep(text[at..from]);
            Delete(text[from..to]);
            Insert(insertions);
            at = to;
        }

        Keep(text[at..]);
    }

    /// <summary>An element that stands for one character, such as a hyphen that does not break.</summary>
    private void Replace(XElement element, List<(int From, int To, IReadOnlyList<WordInsertion> Insertions)> changes)
    {
        foreach (var (from, to, insertions) in changes)
        {
            if (from > 0)
                Put(null, null, element.Copy());
            if (to > from && tracking is not null)
                Put("del", null, element.Copy());
            Insert(insertions);
            if (to == from && from == 0)
                Put(null, null, element.Copy());
        }
    }

    private void Keep(string text)
    {
        if (text.Length > 0)
            PutText(null, null, "t", text);
    }

    private void Delete(string text)
    {
        if (text.Length > 0 && tracking is not null)
            PutText("del", null, "delText", text);
    }

    private void Insert(IReadOnlyList<WordInsertion> insertions)
    {
        foreach (var (text, marks) in insertions)
            PutText(tracking is null ? null : "ins", marks, "t", text);
    }

    /// <summary>Text joins the text before it where both are set alike.</summary>
    private void PutText(string? change, RunMarks? marks, string name, string text)
    {
        if (_open is not null && _kind == (change, marks) && _open.LastNode is XElement last && last.Name == _word + name)
            last.Value += text;
        else
            Put(change, marks, _word.Text(name, text));
    }

    private void Put(string? change, RunMarks? marks, XElement element)
    {
        if (_open is null || _kind != (change, marks))
        {
            Close();
            _kind = (change, marks);
            _open = new(run.Name, run.Attributes(), RunProperties.With(_word, run.Child("rPr"), marks));
        }

        _open.Add(element);
    }

    private void Close()
    {
        if (_open is not null)
            _written.Add(_kind.Change is { } change ? tracking!.Around(_word, change, _open) : _open);
        _open = null;
    }
}

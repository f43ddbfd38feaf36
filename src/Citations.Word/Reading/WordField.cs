using System.Text;
using Citations.Articles.Documents;

namespace Citations.Word.Reading;

/// <summary>A field that is open: its code, and from its separator on what its result is.</summary>
internal sealed class WordField
{
    /// <summary>The field's code so far.</summary>
    internal StringBuilder Code { get; } = new();

    /// <summary>The data stored with it, in base64; null if there is none.</summary>
    internal string? Data { get; set; }

    /// <summary>Whether its result has begun.</summary>
    internal bool IsResult { get; set; }

    /// <summary>Whether its result is a reference list.</summary>
    internal bool IsBibliography { get; set; }

    /// <summary>Whether its result is a table of contents or an index.</summary>
    internal bool IsContents { get; set; }

    /// <summary>The mark that it puts on its result; null if it puts none.</summary>
    internal DocumentRun? Mark { get; set; }
}

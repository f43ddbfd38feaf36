namespace Citations;

/// <content>Reading CSL-JSON's inline markup.</content>
public sealed partial record RichText
{
    /// <summary>
    /// Reads a text with CSL-JSON's inline markup: <c>&lt;i&gt;</c>, <c>&lt;b&gt;</c>, <c>&lt;sup&gt;</c>, <c>&lt;sub&gt;</c>,
    /// <c>&lt;sc&gt;</c>
    /// and the <c>&lt;span&gt;</c>s for small capitals and protected case. Every other <c>&lt;</c> is a character; entities stay as they
    /// are.
    /// </summary>
    /// <param name="markup">The text, such as a title.</param>
    /// <param name="origin">The origin of each run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="markup"/> is null.</exception>
    public static RichText FromMarkup(string markup, RunOrigin? origin = null)
    {
        ArgumentNullException.ThrowIfNull(markup);
        var builder = new RichTextBuilder();
        foreach (var piece in InlineMarkup.Read(markup))
        {
            switch (piece.Kind)
            {
                case InlineMarkup.PieceKind.Open:
                    builder.Open(piece.Style);
                    break;
                case InlineMarkup.PieceKind.Close:
                    builder.Close();
                    break;
                default:
                    builder.Append(piece.Text, origin);
                    break;
            }
        }

        return builder.Build();
    }
}

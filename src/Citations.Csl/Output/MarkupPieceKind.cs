namespace Citations.Csl;

/// <summary>The kinds of <see cref="MarkupPiece"/>.</summary>
internal enum MarkupPieceKind : byte
{
    Text,
    OpenTag,
    CloseTag,
    Quote,
}

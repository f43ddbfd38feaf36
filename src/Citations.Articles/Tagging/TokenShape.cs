namespace Citations.Articles.Tagging;

/// <summary>The shape of a token, whatever its letters.</summary>
internal enum TokenShape : byte
{
    Edge,
    Initial,
    Capitals,
    Capitalized,
    Lower,
    Mixed,
    OtherScript,
    Year,
    OneDigit,
    TwoDigits,
    ThreeDigits,
    FourDigits,
    ManyDigits,
    Period,
    Comma,
    Semicolon,
    Colon,
    Dash,
    Opening,
    Closing,
    OpeningQuote,
    ClosingQuote,
    PlainQuote,
    Ampersand,
    Question,
    Slash,
    OtherMark,
}

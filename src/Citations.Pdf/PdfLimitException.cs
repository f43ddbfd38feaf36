namespace Citations.Pdf;

/// <summary>A file makes more work than may be done for it.</summary>
/// <param name="message">What was too much, to follow the words "it was not read:".</param>
internal sealed class PdfLimitException(string message) : Exception(message);

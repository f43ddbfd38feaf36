using System.Diagnostics.CodeAnalysis;

namespace Citations.Testing;

/// <summary>
/// A citation is not as a test asks. The message says what was asked for and what there is; every test framework shows it.
/// </summary>
/// <param name="message">The expected and the actual state.</param>
[SuppressMessage("Design", "CA1032", Justification = "A failure without a message helps nobody.")]
public sealed class CitationAssertionException(string message) : Exception(message);

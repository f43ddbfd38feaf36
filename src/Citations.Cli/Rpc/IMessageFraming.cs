namespace Citations.Cli.Rpc;

/// <summary>How the messages of a protocol follow each other in a stream.</summary>
internal interface IMessageFraming
{
    /// <summary>Reads the next message; null at the end of the stream.</summary>
    /// <exception cref="CannotRunException">The stream does not hold messages, or one is too large.</exception>
    Task<byte[]?> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Writes one message.</summary>
    /// <param name="message">The message as JSON without line ends.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    Task WriteAsync(string message, CancellationToken cancellationToken);
}

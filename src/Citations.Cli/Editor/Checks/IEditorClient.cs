namespace Citations.Cli.Editor.Checks;

/// <summary>The client, as a check sees it: where its results are shown.</summary>
internal interface IEditorClient
{
    /// <summary>Shows the findings of a version.</summary>
    Task ShowAsync(CheckedDocument document, CancellationToken cancellationToken);

    /// <summary>Shows why a version could not be checked.</summary>
    Task ShowAsync(Texts.OpenDocument document, string problem, CancellationToken cancellationToken);

    /// <summary>Shows nothing of a document any more.</summary>
    Task ClearAsync(string uri, CancellationToken cancellationToken);
}

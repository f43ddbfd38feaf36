namespace Citations.Cli.Resolving;

/// <summary>Which registry the user wants asked, and how.</summary>
/// <param name="MailTo">The e-mail address that a polite client leaves; null leaves none.</param>
/// <param name="Address">The address of a registry that answers as Crossref's REST API does; null asks Crossref.</param>
internal sealed record RegistryChoice(string? MailTo, Uri? Address)
{
    /// <summary>The settings of the client.</summary>
    internal CrossrefOptions Crossref => Address is null ? new() { MailTo = MailTo } : new() { MailTo = MailTo, BaseAddress = Address };
}

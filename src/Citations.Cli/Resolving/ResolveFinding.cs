namespace Citations.Cli.Resolving;

/// <summary>The finding about a work that was looked up.</summary>
/// <param name="Work">The work as the user names it.</param>
/// <param name="Status">The outcome of the lookup, in words.</param>
/// <param name="Reason">Why.</param>
internal sealed record ResolveFinding(string Work, string Status, string? Reason)
{
    /// <summary>Whether the registries could not be asked.</summary>
    internal bool IsUnchecked { get; init; }

    /// <summary>A line a finding; works that could not be checked for one reason share a line.</summary>
    internal static IEnumerable<string> Lines(IEnumerable<ResolveFinding> findings) =>
        from finding in findings
        group finding.Work by (finding.Status, finding.Reason, Only: finding.IsUnchecked ? null : finding.Work) into alike
        select $"{string.Join(", ", alike.Distinct())}: {alike.Key.Status}: {alike.Key.Reason}";
}

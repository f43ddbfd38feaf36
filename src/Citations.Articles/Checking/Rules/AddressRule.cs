using System.Net;
using System.Text.RegularExpressions;
using Citations.Articles.Checking.Editing;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Styles;
using Citations.Articles.Parsing;

namespace Citations.Articles.Checking.Rules;

/// <summary>CIT0145, CIT0146: an address that no reader can open by its form, or that leads nowhere where it was asked for.</summary>
internal static partial class AddressRule
{
    internal static readonly DiagnosticDescriptor Form = new(
        "CIT0145",
        "An address is not a web address",
        DiagnosticSeverity.Warning,
        "An address has a scheme other than http or https, misspells its scheme, or leads to a machine that others cannot reach. Only the form of the address is examined."
    )
    {
        Safety = FixSafety.Unsafe,
    };

    internal static readonly DiagnosticDescriptor Gone = new(
        "CIT0146",
        "An address leads nowhere",
        DiagnosticSeverity.Warning,
        "With --check-links the addresses of entries are requested. The server reports that the page does not exist, or the server itself does not exist. An address that could not be checked is information: a server that refuses or is out of order says nothing about the page."
    );

    internal static IEnumerable<Diagnostic> Check(ExaminedEntry entry)
    {
        foreach (Match match in Address.Matches(entry.Entry.Text))
        {
            var span = new SourceSpan(entry.Entry.Span.Start + match.Index, match.Length);
            var address = AddressEnd.Trim(match.Value);
            if (Slip(address) is { } slip)
                yield return Form.At(
                    $"{address} is not a web address.",
                    span with
                    {
                        Length = address.Length,
                    },
                    $"Write {slip.Right}{address[slip.Wrong.Length..]}"
                ) with
                {
                    Edits = EntryEdits.IsWritable(entry.Entry)
                        ? [EntryEdits.Retell(entry.Article.Document, new(span.Start, slip.Wrong.Length), slip.Right)]
                        : [],
                };
            else if (Problem(address) is { } problem)
                yield return Form.At(
                    $"{address} {problem}.",
                    span with
                    {
                        Length = address.Length,
                    },
                    "Give an address that readers can open."
                );
        }

        if (
            entry.Style.IsApa()
            && entry.Entry.Reference.Url is { } url
            && NoScheme.Match(entry.Entry.Text) is { Success: true } bare
            && bare.Value.StartsWith(url, StringComparison.Ordinal)
        )
        {
            var span = new SourceSpan(entry.Entry.Span.Start + bare.Index, url.Length);
            yield return (Form with { Severity = DiagnosticSeverity.Information }).At(
                $"{url} has no https:// before it (APA 7, section 9.35).",
                span,
                $"Write https://{url}"
            ) with
            {
                Edits = EntryEdits.IsWritable(entry.Entry) ? [EntryEdits.Retell(entry.Article.Document, span, "https://" + url)] : [],
            };
        }

        if (entry is { Address: { Status: not AddressStatus.Answers } answer, Entry.Reference.Url: { } asked })
            yield return answer.Status == AddressStatus.Gone
                ? Gone.At(
                    $"{asked} leads nowhere: {answer.Reason}.",
                    entry.Entry.SpanOf("URL"),
                    "Give the current address of the work, or an archived copy."
                )
                : (Gone with { Severity = DiagnosticSeverity.Information }).At(
                    $"{asked} could not be checked: {answer.Reason}.",
                    entry.Entry.SpanOf("URL")
                );
    }

    /// <summary>A slip in http:// or https://, and what belongs there; null if there is none.</summary>
    private static (string Wrong, string Right)? Slip(string address)
    {
        var match = SlipPattern.Match(address);
        if (!match.Success || match.Value is "http://" or "https://")
            return null;
        return (match.Value, match.Groups["s"].Success ? "https://" : "http://");
    }

    /// <summary>The fault in the form of an address; null if there is none.</summary>
    private static string? Problem(string address)
    {
        var scheme = address[..address.IndexOf(':', StringComparison.Ordinal)].ToLowerInvariant();
        if (scheme is not ("http" or "https"))
            return $"uses the scheme {scheme}, which browsers do not open";
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
            return "is not a web address";
        return IsOfOneMachine(uri) ? "leads to a machine that others cannot reach" : null;
    }

    private static bool IsOfOneMachine(Uri uri) =>
        uri.IsLoopback
        || (uri.HostNameType == UriHostNameType.Dns && !uri.IdnHost.Contains('.', StringComparison.Ordinal))
        || uri.IdnHost.EndsWith(".local", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(uri.IdnHost, out var address) && !NetworkAddresses.IsPublic(address));

    [GeneratedRegex(
        @"(?<![\w/:.-])(?:(?:ftps?|file|gopher|chrome|blob)://|h?t{1,3}ps?(?::/{1,3}|;//|//)|https?::?/{1,3}|htt?s?://)[^\s<>""”]{3,1000}",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Address { get; }

    [GeneratedRegex(@"(?<=\s)www\.[^\s<>""”]{3,1000}$", RegexOptions.CultureInvariant)]
    private static partial Regex NoScheme { get; }

    [GeneratedRegex(
        @"^(?:h?t{1,3}p(?<s>s)?|htt?(?<s>s))(?::{1,2}/{1,3}|;//|//)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex SlipPattern { get; }
}

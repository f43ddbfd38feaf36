using System.Net.Http.Headers;
using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace Citations.Hosting;

/// <summary>Reports the fault of every invalid option; never the value of a secret one.</summary>
internal sealed class CitationsOptionsValidator : IValidateOptions<CitationsOptions>
{
    public ValidateOptionsResult Validate(string? name, CitationsOptions options)
    {
        string[] problems = [.. Problems(options)];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(CitationsOptions options)
    {
        if (options.MailTo is { } mail && (!MailAddress.TryCreate(mail, out var address) || address.Address != mail))
            yield return $"{nameof(options.MailTo)} is not an e-mail address.";
        if (!Enum.IsDefined(options.MailToPlacement))
            yield return $"{nameof(options.MailToPlacement)} is not one of {string.Join(", ", Enum.GetNames<MailToPlacement>())}.";
        if (options.UserAgent is { } agent && !IsUserAgent(agent))
            yield return $"{nameof(options.UserAgent)} is not of the form 'Name/1.0 (comment)'.";
        if (options.PlusToken is { } token && (token.Length == 0 || token.Any(c => c is <= ' ' or >= '\x7F')))
            yield return $"{nameof(options.PlusToken)} is empty or has characters that a token cannot have.";
        if ((options.SecondSources & ~(SecondSources.EuropePmc | SecondSources.OpenLibrary | SecondSources.OpenAlex)) != 0)
            yield return $"{nameof(options.SecondSources)} has a value beyond {string.Join(", ", Enum.GetNames<SecondSources>())}.";
        if (options.LockFile is { } path && !File.Exists(path))
            yield return $"{nameof(options.LockFile)} names a file that does not exist: {path}";
        if (options is { Offline: true, LockFile: null })
            yield return $"{nameof(options.Offline)} needs a {nameof(options.LockFile)}.";
        if (options.AttemptTimeout <= TimeSpan.Zero)
            yield return $"{nameof(options.AttemptTimeout)} is not positive.";
        if (options.TotalTimeout < options.AttemptTimeout)
            yield return $"{nameof(options.TotalTimeout)} is shorter than {nameof(options.AttemptTimeout)}.";
        if (options.MaxRetries is < 0 or > 10)
            yield return $"{nameof(options.MaxRetries)} is not from 0 to 10.";
    }

    private static bool IsUserAgent(string text)
    {
        using var request = new HttpRequestMessage();
        return request.Headers.UserAgent.TryParseAdd(text) && request.Headers.UserAgent.Any(part => part.Product is not null);
    }
}

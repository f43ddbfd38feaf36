using System.Text;
using Microsoft.AspNetCore.Http;

namespace Citations.Tests.Servers;

/// <summary>What a registry may send.</summary>
internal static class Answers
{
    internal static string Record(string doi, string title = "A title") =>
        $$$"""{"status":"ok","message-type":"work","message-version":"1.0.0","message":{"DOI":"{{{doi}}}","type":"journal-article","title":["{{{title}}}"],"author":[{"given":"Ada","family":"Example","sequence":"first"}],"issued":{"date-parts":[[2020]]} } }""";

    internal static async Task SendAsync(this HttpContext context, int status, string body, string contentType = "application/json")
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        var bytes = Encoding.UTF8.GetBytes(body);
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    /// <summary>Sends nothing more until the client goes away.</summary>
    internal static async Task StallAsync(this HttpContext context)
    {
        var gone = new TaskCompletionSource();
        await using var registration = context.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    }
}

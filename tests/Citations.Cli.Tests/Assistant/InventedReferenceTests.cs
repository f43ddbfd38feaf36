using System.Text.Json.Nodes;

namespace Citations.Tests.Assistant;

/// <summary>What a writing assistant may take for proved: 200 references with one planted fault each, and 200 true ones.</summary>
public sealed class InventedReferenceTests
{
    private const int Tries = 200;

    private static readonly FakeRegistry Registry = new([.. Enumerable.Range(0, Tries).Select(Works.Record)]);

    [Fact]
    public async Task No_invented_reference_is_confirmed()
    {
        var answers = await CheckAsync(Enumerable.Range(0, Tries).Select(Invented));

        answers.Where(IsConfirmed).ShouldBeEmpty();
    }

    [Fact]
    public async Task True_references_are_confirmed()
    {
        var answers = await CheckAsync(Enumerable.Range(0, Tries).Select(Works.Entry));

        answers.Count(IsConfirmed).ShouldBeGreaterThanOrEqualTo(195);
    }

    /// <summary>A reference with a DOI that is not registered, or of another work, or with invented authors, title or year.</summary>
    private static string Invented(int number)
    {
        var (entry, record) = (Works.Entry(number), Works.Record(number));
        var authors = entry[..entry.IndexOf(" (", StringComparison.Ordinal)];
        return (number % 5) switch
        {
            0 => entry.Replace(record.Doi!.Value, $"10.5555/invented{number}", StringComparison.Ordinal),
            1 => entry.Replace(record.Doi!.Value, Works.Record((number + 37) % Tries).Doi!.Value, StringComparison.Ordinal),
            2 => entry.Replace(authors, "Quimby, X., & Zeller, Y.", StringComparison.Ordinal),
            3 => entry.Replace(record.Title!, "The invention of radio astronomy by amateurs", StringComparison.Ordinal),
            _ => entry.Replace($"({record.Issued!.Year})", $"({record.Issued.Year + 7})", StringComparison.Ordinal),
        };
    }

    private static bool IsConfirmed(JsonObject answer) => answer["structuredContent"]?["isConfirmed"]?.GetValue<bool>() == true;

    private static Task<List<JsonObject>> CheckAsync(IEnumerable<string> references) =>
        AssistantClient.CallManyAsync(
            Registry,
            references.Select(reference => ("check_reference", new JsonObject { ["reference"] = reference }))
        );
}

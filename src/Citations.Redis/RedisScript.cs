namespace Citations.Redis;

/// <summary>The scripts that this assembly holds.</summary>
internal static class RedisScript
{
    internal static string Named(string name)
    {
        using var reader = new StreamReader(typeof(RedisScript).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}

namespace Citations.Http;

/// <summary>The kinds of request that registries limit apart.</summary>
internal enum RequestKind
{
    /// <summary>One record by its identifier.</summary>
    Single,

    /// <summary>A search or filter that gives a list.</summary>
    List,
}

namespace Citations.Styles;

/// <summary>The languages whose small words are known.</summary>
[Flags]
internal enum TitleLanguages : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>English.</summary>
    English = 1,

    /// <summary>French.</summary>
    French = 2,

    /// <summary>Spanish.</summary>
    Spanish = 4,

    /// <summary>Italian.</summary>
    Italian = 8,

    /// <summary>Portuguese.</summary>
    Portuguese = 16,

    /// <summary>Dutch.</summary>
    Dutch = 32,

    /// <summary>German.</summary>
    German = 64,

    /// <summary>A Scandinavian language.</summary>
    Nordic = 128,
}

namespace Citations.Articles.Checking.Form;

/// <summary>The names of people in an APA list, for use inside other patterns.</summary>
internal static class NamePatterns
{
    /// <summary>A surname with its particles: <c>van der Berg</c>, <c>García-López</c>.</summary>
    internal const string Surname = @"(?:(?:(?!(?:and|et|und|with|og|och|[yeuiv]|ve)\s)\p{Ll}[\p{L}'’]*\s){0,3}\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+)?)";

    /// <summary>Initials with their periods: <c>A. B.</c>, <c>J.-P.</c></summary>
    internal const string Initials = @"(?:\p{Lu}\.(?:\s?-?\p{Lu}\.){0,4})";

    /// <summary>A name as a list begins it.</summary>
    internal const string Listed = Surname + @",\s" + Initials;

    /// <summary>A place where a name begins.</summary>
    internal const string Begin = @"(?:^|,\s|&\s|\sand\s)";
}

namespace Citations.Styles.Apa;

/// <summary>Makes the origins that runs carry: the field, where there is one, and the number of the rule.</summary>
internal static class Origins
{
    internal static RunOrigin Rule(string rule) => new(null, rule);

    internal static RunOrigin Of(TextVariable field, string rule) => new(field.Term(), rule);

    internal static RunOrigin Of(NameVariable field, string rule) => new(field.Term(), rule);

    internal static RunOrigin Of(DateVariable field, string rule) => new(field.Term(), rule);
}

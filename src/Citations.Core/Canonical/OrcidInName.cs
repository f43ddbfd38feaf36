using System.Text.RegularExpressions;

namespace Citations.Canonical;

/// <summary>An ORCID iD that a source writes after a name: <c>Lark, Ann (ORCID 0000-0002-1825-0097)</c>.</summary>
internal static partial class OrcidInName
{
    private const string Field = "ORCID";

    /// <summary>The name without the iD, which it keeps as a separate fact.</summary>
    internal static Contributor Apart(Contributor name)
    {
        if (name.Given is not { Length: > 19 } given || Form().Match(given) is not { Success: true } match)
            return name;
        var form = name with { Given = match.Groups["name"].Value };
        return form.Extra[Field] is null
            ? form with { Extra = form.Extra.With(Field, "https://orcid.org/" + match.Groups["id"].Value) }
            : form;
    }

    [GeneratedRegex(
        @"^(?<name>.+?),? ?[(\[<]?(?i:orcid(?: id)?:? ?)?(?:https?://orcid\.org/)?(?<id>[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X])[)\]>]?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();
}

using System.Collections.Frozen;

namespace Citations.Articles.Words;

/// <summary>The words by which the name of an organisation is told from the name of a person.</summary>
internal static class OrganizationWords
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
    [
        "Academy", "Act", "Administration", "Agency", "Alliance", "America", "American", "Association", "Australia", "Australian", "Authority", "Bank", "Board", "British", "Bureau", "Canada", "Canadian",
        "Center", "Centers", "Centre", "Centres", "Chamber", "Church", "Clinic", "Clinical", "Club", "Coalition", "Collaboration", "Collaborative", "Collaborators", "College", "Commission", "Committee", "Community",
        "Company", "Conference", "Congress", "Consortium", "Corporation", "Council", "Court", "Department", "Development", "Division", "Education", "Europe", "European", "Federal", "Federation", "Force", "Forum", "Foundation", "Fund",
        "Government", "Group", "Health", "Hospital", "Inc", "Initiative", "Institute", "Institutes", "Institution", "International", "Investigators", "Kingdom", "Laboratory", "League", "Library", "Limited", "Ltd", "Medical", "Medicine", "Ministry",
        "Mission", "Museum", "National", "Nations", "Network", "News", "Office", "Organisation", "Organization", "Panel", "Partnership", "Press", "Program", "Programme", "Project", "Research", "Royal", "School", "Science", "Sciences", "Secretariat", "Service",
        "Services", "Society", "Staff", "States", "Statistics", "Study", "Survey", "System", "Task", "Team", "Treasury", "Trust", "UK", "Union", "United", "University", "US", "USA", "WHO", "Workgroup", "World",
    ]);

    /// <summary>Whether a text holds one of the words.</summary>
    internal static bool AnyIn(ReadOnlySpan<char> text)
    {
        var words = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in text.SplitAny(' ', ',', '.', '(', ')', '-', '/'))
        {
            if (words.Contains(text[range])) return true;
        }

        return false;
    }
}

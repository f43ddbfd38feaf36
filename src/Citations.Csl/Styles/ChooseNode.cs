namespace Citations.Csl;

/// <summary><c>cs:choose</c>: the first branch whose conditions hold.</summary>
internal sealed record ChooseNode(string Rule, ChooseBranch[] Branches) : StyleNode(NodeFormat.None, Rule);

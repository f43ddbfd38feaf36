namespace Citations.Tests.Resolving;

public sealed class ResolutionExceptionTests
{
    [Theory]
    [InlineData(ResolutionStatus.CouldNotCheck, "https://doi.org/10.5555/a could not be checked: No answer.")]
    [InlineData(ResolutionStatus.NotFound, "https://doi.org/10.5555/a has no record at Crossref: No answer.")]
    [InlineData(ResolutionStatus.NotRegistered, "https://doi.org/10.5555/a is not registered in the DOI system: No answer.")]
    [InlineData(ResolutionStatus.FoundInPart, "https://doi.org/10.5555/a has no complete record at Crossref: No answer.")]
    public void The_message_says_what_is_known_and_no_more(ResolutionStatus status, string message) =>
        Should
            .Throw<ResolutionException>(() =>
                new Resolution(Doi.Parse("10.5555/a"), status) { Source = "Crossref", Reason = "No answer." }.Required()
            )
            .Message.ShouldBe(message);
}

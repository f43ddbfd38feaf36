using Citations.Matching;

namespace Citations.Tests.Matching;

public sealed class ContainerMatchTests
{
    [Theory]
    [InlineData("Arch Gen Psychiatry", "Archives of General Psychiatry")]
    [InlineData("J. Mar. Nav. Stud.", "The Journal of Marine & Naval Studies")]
    [InlineData("JMNS", "Journal of Marine and Naval Studies")]
    [InlineData("Brain", "Brain: A Journal of Neurology")]
    [InlineData("Science", "Science (New York, N.Y.)")]
    [InlineData("CVPR", "2023 IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR)")]
    [InlineData("AAAI", "Proceedings of the AAAI Conference on Artificial Intelligence")]
    [InlineData("NeurIPS", "Advances in Neural Information Processing Systems 36")]
    [InlineData("Proceedings of the 38th International Conference on Machine Learning", "ICML")]
    [InlineData("Proc Natl Acad Sci U S A", "Proceedings of the National Academy of Sciences")]
    [InlineData("Behaviour Research", "Behavior Research")]
    public void These_are_one_container(string listed, string registered) => ContainerMatch.AreSame(listed, registered).ShouldBeTrue();

    [Theory]
    [InlineData("Nature", "Nature Communications")]
    [InlineData("Nature Reviews", "Nature Reviews Neuroscience")]
    [InlineData("ICML", "ICLR")]
    [InlineData("ACL", "EMNLP")]
    [InlineData("CVPR", "International Conference on Learning Representations")]
    [InlineData("Mach. Learn.", "J. Mach. Learn. Res.")]
    [InlineData("Conference on Reward Learning and Alignment", "CVPR")]
    [InlineData("Journal of Applied Physics", "Journal of Applied Psychology")]
    public void These_are_two(string listed, string registered) => ContainerMatch.AreSame(listed, registered).ShouldBeFalse();
}

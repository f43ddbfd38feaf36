using CsCheck;

namespace Citations.Tests.Identifiers.CheckCharacters;

public sealed class DoiCheckSuffixTests
{
    private static readonly string[] Registered =
    [
        "10.1007/s10092-007-0128-x",
        "10.1016/S0140-6736(97)11096-0",
        "10.1002/1096-9861(20010212)430:3<283::AID-CNE1031>3.0.CO;2-V",
        "10.1016/B978-0-444-53707-2.00002-5",
        "10.1177/0269881113512909",
        "10.1007/978-3-540-70820-9_12",
        "10.1111/j.1467-8624.2005.00889.x",
    ];

    [Theory]
    [InlineData("10.1007/s10092-007-0128-x", "Springer Nature article number")]
    [InlineData("10.1038/s41586-020-2649-2", "Springer Nature article number")]
    [InlineData("10.1038/s41467-018-04316-3", "Springer Nature article number")]
    [InlineData("10.1016/S0140-6736(97)11096-0", "Publisher Item Identifier")]
    [InlineData("10.1016/0022-2836(70)90057-4", "Publisher Item Identifier")]
    [InlineData("10.1090/S0002-9947-1955-0067220-7", "Publisher Item Identifier")]
    [InlineData("10.1016/B978-0-444-53707-2.00002-5", "Publisher Item Identifier of a book")]
    [InlineData("10.1002/1096-9861(20010212)430:3<283::AID-CNE1031>3.0.CO;2-V", "SICI")]
    [InlineData("10.1108/02689239610117807", "Emerald article number")]
    [InlineData("10.1016/S0140-6736(95)91748-9", "ISSN")]
    [InlineData("10.1111/j.1467-8624.2005.00889.x", "ISSN")]
    [InlineData("10.1037/0022-3514.51.6.1173", "ISSN")]
    [InlineData("10.1177/0269881113512909", "ISSN")]
    [InlineData("10.1590/S0102-311X2009000100001", "ISSN")]
    [InlineData("10.1007/978-3-540-70820-9_12", "ISBN")]
    [InlineData("10.1007/3-540-45028-9_1", "ISBN")]
    public void A_registered_DOI_agrees_with_its_check_characters(string doi, string form) =>
        Doi.Parse(doi).CheckSuffix().ShouldBe(new(SuffixVerdict.Consistent, form));

    [Theory]
    [InlineData("10.1038/npp.2013.150")]
    [InlineData("10.1001/archgenpsychiatry.2010.90")]
    [InlineData("10/aabbe")]
    [InlineData("10.1007/s11426-020-9799-4", "Science China numbers its own articles")]
    [InlineData("10.1111/j.1528-1157.2000.tb00143.x", "an ISSN that is none, in a registered DOI")]
    [InlineData("10.1128/aem.66.11.5053-5065.2000", "pages that look like an ISSN")]
    [InlineData("10.2118/1107-0086-jpt", "a date and a number that look like an ISSN")]
    public void A_suffix_without_a_rule_is_neither_right_nor_wrong(string doi, string reason = "") =>
        Doi.Parse(doi).CheckSuffix().ShouldBe(new(SuffixVerdict.NoRule, Form: null), reason);

    [Theory]
    [InlineData("10.1007/s10092-007-0128-3", "10.1007/s10092-007-0128-x")]
    [InlineData("10.1016/S0140-6736(97)11096-X", "10.1016/S0140-6736(97)11096-0")]
    [InlineData(
        "10.1002/1096-9861(20010212)430:3<283::AID-CNE1031>3.0.CO;2-W",
        "10.1002/1096-9861(20010212)430:3<283::AID-CNE1031>3.0.CO;2-V"
    )]
    [InlineData("10.1007/978-3-540-70820-1_12", "10.1007/978-3-540-70820-9_12")]
    public void A_wrong_check_character_is_put_right(string doi, string repaired) =>
        Doi.Parse(doi).CheckSuffix().Repaired!.Value.ShouldBe(repaired);

    [Theory]
    [InlineData("10.1038/s41586-020-2649-2", "10.1038/s41586-020-2694-2")]
    [InlineData("10.1016/S0140-6736(97)11096-0", "10.1016/S0140-7636(97)11096-0")]
    [InlineData("10.1037/0022-3514.51.6.1173", "10.1037/0022-3154.51.6.1173")]
    [InlineData("10.1038/s41586-020-2649-2", "10.1038/s41586-020-2645-2")]
    public void Two_digits_swapped_or_one_wrong_have_the_truth_among_their_repairs(string doi, string typed)
    {
        var check = Doi.Parse(typed).CheckSuffix();

        check.Verdict.ShouldBe(SuffixVerdict.Suspicious);
        check.Repairs.AsSpan().ToArray().ShouldContain(Doi.Parse(doi));
        check.Repairs.AsSpan().ToArray().ShouldAllBe(repair => repair.CheckSuffix().Verdict == SuffixVerdict.Consistent);
    }

    [Fact]
    public void One_wrong_digit_in_a_Springer_number_never_passes() =>
        Gen.Select(Gen.Int[0, 10], Gen.Int[1, 9])
            .Sample(
                (place, shift) =>
                {
                    var name = "10.1038/s41586-020-2649-2".ToCharArray();
                    var position = Enumerable.Range(9, name.Length - 9).Where(i => char.IsAsciiDigit(name[i])).ElementAt(place);
                    name[position] = (char)('0' + ((name[position] - '0' + shift) % 10));
                    Doi.Parse(name).CheckSuffix().Verdict.ShouldBe(SuffixVerdict.Suspicious);
                }
            );

    [Fact]
    public void A_DOI_however_damaged_is_judged_and_its_repairs_agree() =>
        Gen.Select(Gen.Int[0, Registered.Length - 1].Select(i => Registered[i]), Gen.Int[0, 60], Gen.Char[' ', '~'])
            .Sample(
                (name, place, typed) =>
                {
                    var position = 8 + (place % (name.Length - 8));
                    if (!Doi.TryParse($"{name[..position]}{typed}{name[(position + 1)..]}", out var doi))
                        return;
                    var check = doi.CheckSuffix();
                    check.Repairs.IsEmpty.ShouldBe(check.Repaired is null);
                    if (check.Verdict != SuffixVerdict.Suspicious)
                        check.Repairs.ShouldBeEmpty();
                    foreach (var repair in check.Repairs)
                        repair.CheckSuffix().Verdict.ShouldBe(SuffixVerdict.Consistent, repair.Value);
                }
            );

    [Fact]
    public void The_verdict_does_not_depend_on_case() =>
        Doi.Parse("10.1007/S10092-007-0128-X").CheckSuffix().ShouldBe(Doi.Parse("10.1007/s10092-007-0128-x").CheckSuffix());

    [Fact]
    public void Registered_DOIs_raise_no_alarm()
    {
        var verdicts = VerdictsOf(RegisteredDois.Ours);
        verdicts[SuffixVerdict.Consistent].ShouldBeGreaterThan(100);
        verdicts.ShouldNotContainKey(SuffixVerdict.Suspicious);
    }

    [Fact]
    public void Registered_DOIs_of_the_shared_data_raise_no_alarm_but_one_in_a_thousand()
    {
        var verdicts = VerdictsOf(RegisteredDois.Shared());
        verdicts[SuffixVerdict.Consistent].ShouldBeGreaterThan(500);
        (verdicts.GetValueOrDefault(SuffixVerdict.Suspicious) * 1000).ShouldBeLessThanOrEqualTo(verdicts[SuffixVerdict.Consistent]);
    }

    private static Dictionary<SuffixVerdict, int> VerdictsOf(IEnumerable<string> names) =>
        names.CountBy(name => Doi.Parse(name).CheckSuffix().Verdict).ToDictionary();
}

// A mistyped DOI found, and put right, without a network.
using Citations;

var check = Doi.Parse("10.1007/s10092-007-0128-3").CheckSuffix();

Console.WriteLine($"{check.Verdict} by its {check.Form}; did you mean {check.Repaired}?");
// Suspicious by its Springer Nature article number; did you mean 10.1007/s10092-007-0128-x?

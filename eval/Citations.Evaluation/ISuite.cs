namespace Citations.Evaluation;

/// <summary>A kind of accuracy cases. A suite compares; it never repairs.</summary>
internal interface ISuite
{
    /// <summary>The name on the command line.</summary>
    string Name { get; }

    /// <summary>Runs the cases of a file or of all files of a folder.</summary>
    IEnumerable<CaseResult> Run(string path);
}

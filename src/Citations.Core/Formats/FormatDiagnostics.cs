namespace Citations.Formats;

/// <summary>The findings that readers and writers of formats make: CIT0501 and on.</summary>
internal static class FormatDiagnostics
{
    internal static readonly DiagnosticDescriptor MalformedPart = new(
        "CIT0501",
        "A part of a library file is malformed",
        DiagnosticSeverity.Error,
        "A part of a library file is malformed; what could be read is kept."
    );

    internal static readonly DiagnosticDescriptor OtherEncoding = new(
        "CIT0502",
        "A library file is not UTF-8",
        DiagnosticSeverity.Information,
        "A library file was read in the encoding that it declares, or its bytes that are not UTF-8 as Windows-1252. In its own format it is written back as it was."
    );

    internal static readonly DiagnosticDescriptor UnknownPart = new(
        "CIT0503",
        "A part of a library file is not understood",
        DiagnosticSeverity.Warning,
        "A type, a macro or a date outside its range is not understood; it is kept as it is if possible."
    );

    internal static readonly DiagnosticDescriptor UnknownForm = new(
        "CIT0504",
        "A value has an unknown form",
        DiagnosticSeverity.Information,
        "A value has an unknown form and was kept as it is, such as an ISBN whose check digit is wrong."
    );

    internal static readonly DiagnosticDescriptor UnreadEntry = new(
        "CIT0505",
        "An entry of a library could not be read",
        DiagnosticSeverity.Error,
        "An entry could not be read because of an error in the program. It is left out; the other entries are read."
    );

    internal static Diagnostic Malformed(string what, SourceSpan span) => MalformedPart.At(what, span);

    internal static Diagnostic NotUtf8(string what) => OtherEncoding.At(what, new SourceSpan(0, 0));

    internal static Diagnostic KeptAsItIs(string what, SourceSpan span) => UnknownForm.At(what, span);

    internal static Diagnostic NotUnderstood(string what, SourceSpan span) => UnknownPart.At(what, span);

    internal static Diagnostic NotRead(Exception fault, SourceSpan span) =>
        UnreadEntry.At(
            $"This entry could not be read ({fault.GetType().Name}: {fault.Message}) and was left out.",
            span,
            "Enter this work by hand, and report the entry as a bug."
        );
}

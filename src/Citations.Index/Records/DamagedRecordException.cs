using System.Diagnostics.CodeAnalysis;

namespace Citations.Indexing.Records;

/// <summary>Bytes of an index are not a record: the file was damaged or made by something else.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Thrown and caught within the index.")]
internal sealed class DamagedRecordException(string message) : Exception(message);

namespace Citations.Formats.Mapping;

/// <summary>A variable of the model of any kind, so that one table can name them all.</summary>
internal readonly record struct Variable(VariableKind Kind, byte Number)
{
    internal TextVariable Text => (TextVariable)Number;

    internal NameVariable Names => (NameVariable)Number;

    internal DateVariable Date => (DateVariable)Number;

    public static implicit operator Variable(TextVariable variable) => new(VariableKind.Text, (byte)variable);

    public static implicit operator Variable(NameVariable variable) => new(VariableKind.Names, (byte)variable);

    public static implicit operator Variable(DateVariable variable) => new(VariableKind.Date, (byte)variable);
}

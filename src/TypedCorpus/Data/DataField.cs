namespace TypedCorpus.Data;

/// <summary>One field of a record of generated data: what it is called in both forms, and how it is read and written.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
/// <param name="name">Its name in readable data.</param>
/// <param name="letter">Its name in compact data, from <c>a</c> to <c>z</c>. Once given, a letter means the same in every later version.</param>
internal abstract class DataField<TRecord>(string name, char letter)
{
    /// <summary>Its name in readable data.</summary>
    public string Name { get; } = name;

    /// <summary>Its name in compact data.</summary>
    public char Letter { get; } = letter;

    /// <summary>Reads its value into <paramref name="record"/>.</summary>
    public abstract void Read(DataValue value, TRecord record);

    /// <summary>Writes its value; nothing where it has none.</summary>
    public abstract void Write(IFieldWriter writer, TRecord record);
}

using System.Text;

namespace TypedCorpus.Data;

/// <summary>The fields of the records of one kind. To add one is to add a row to its table.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
internal sealed class FieldTable<TRecord>
{
    private readonly List<DataField<TRecord>> _fields = [];
    private readonly List<byte[]> _names = [];
    private readonly DataField<TRecord>?[] _byLetter = new DataField<TRecord>?['z' - 'a' + 1];

    /// <summary>The field whose value stands in readable data right after the span, without a name, if there is one.</summary>
    public DataField<TRecord>? Kind { get; private set; }

    /// <summary>All fields, in the order in which they are written.</summary>
    public IReadOnlyList<DataField<TRecord>> Fields => _fields;

    /// <summary>The field with this name, if there is one.</summary>
    public DataField<TRecord>? Find(ReadOnlySpan<byte> name)
    {
        for (int i = 0; i < _names.Count; i++)
        {
            if (name.SequenceEqual(_names[i]))
                return _fields[i];
        }
        return null;
    }

    /// <summary>The field with this letter, if there is one.</summary>
    public DataField<TRecord>? Find(byte letter) => _byLetter[letter - 'a'];

    /// <summary>Adds a number; what is <see langword="null"/> is not written.</summary>
    public FieldTable<TRecord> Number(string name, char letter, Func<TRecord, int?> get, Action<TRecord, int> set) =>
        Add(new Row<int>(name, letter, get, set, static v => v.Number(), static (w, n, l, v) => w.WriteNumber(n, l, v)));

    /// <summary>Adds a decimal number; what is <see langword="null"/> is not written.</summary>
    public FieldTable<TRecord> Decimal(string name, char letter, Func<TRecord, decimal?> get, Action<TRecord, decimal> set) =>
        Add(new Row<decimal>(name, letter, get, set, static v => v.Decimal(), static (w, n, l, v) => w.WriteDecimal(n, l, v)));

    /// <summary>Adds a span; what is <see langword="null"/> is not written.</summary>
    public FieldTable<TRecord> Span(string name, char letter, Func<TRecord, TextSpan?> get, Action<TRecord, TextSpan> set) =>
        Add(new Row<TextSpan>(name, letter, get, set, static v => v.Span(), static (w, n, l, v) => w.WriteSpan(n, l, v)));

    /// <summary>Adds the article-local number of an entity; what is <see langword="null"/> is not written.</summary>
    public FieldTable<TRecord> Entity(string name, char letter, Func<TRecord, int?> get, Action<TRecord, int> set) =>
        Add(new Row<int>(name, letter, get, set, static v => v.Entity(), static (w, n, l, v) => w.WriteEntity(n, l, v)));

    /// <summary>Adds text; what is <see langword="null"/> is not written.</summary>
    public FieldTable<TRecord> Text(string name, char letter, Func<TRecord, string?> get, Action<TRecord, string> set) =>
        Add(new TextRow(name, letter, get, set));

    /// <summary>Adds something that is so or not; only what is so is written.</summary>
    public FieldTable<TRecord> Flag(string name, char letter, Func<TRecord, bool> get, Action<TRecord, bool> set) =>
        Number(name, letter, r => get(r) ? 1 : null, (r, v) => set(r, v != 0));

    /// <summary>Adds a value of an enumeration; its first value is not written.</summary>
    public FieldTable<TRecord> Enum<TEnum>(string name, char letter, Func<TRecord, TEnum> get, Action<TRecord, TEnum> set)
        where TEnum : struct, Enum => Add(new EnumRow<TEnum>(name, letter, get, set));

    /// <summary>Adds the value of an enumeration that says of what kind the record is: readable data have it right after the span.</summary>
    public FieldTable<TRecord> KindOf<TEnum>(char letter, Func<TRecord, TEnum> get, Action<TRecord, TEnum> set)
        where TEnum : struct, Enum
    {
        Enum(DataFormat.Kind, letter, get, set);
        Kind = _fields[_fields.Count - 1];
        return this;
    }

    private FieldTable<TRecord> Add(DataField<TRecord> field)
    {
        if (_byLetter[field.Letter - 'a'] is { } other)
            throw new InvalidOperationException($"'{field.Name}' and '{other.Name}' have the same letter.");
        _byLetter[field.Letter - 'a'] = field;
        _fields.Add(field);
        _names.Add(Encoding.UTF8.GetBytes(field.Name));
        return this;
    }

    private delegate TValue Parse<TValue>(DataValue value);

    private sealed class Row<TValue>(
        string name, char letter, Func<TRecord, TValue?> get, Action<TRecord, TValue> set, Parse<TValue> parse, Action<IFieldWriter, string, char, TValue> write)
        : DataField<TRecord>(name, letter)
        where TValue : struct
    {
        public override void Read(DataValue value, TRecord record) => set(record, parse(value));

        public override void Write(IFieldWriter writer, TRecord record)
        {
            if (get(record) is { } value)
                write(writer, Name, Letter, value);
        }
    }

    private sealed class TextRow(string name, char letter, Func<TRecord, string?> get, Action<TRecord, string> set) : DataField<TRecord>(name, letter)
    {
        public override void Read(DataValue value, TRecord record) => set(record, value.Text());

        public override void Write(IFieldWriter writer, TRecord record)
        {
            if (get(record) is { } value)
                writer.WriteText(Name, Letter, value);
        }
    }

    private sealed class EnumRow<TEnum>(string name, char letter, Func<TRecord, TEnum> get, Action<TRecord, TEnum> set) : DataField<TRecord>(name, letter)
        where TEnum : struct, Enum
    {
        public override void Read(DataValue value, TRecord record) => set(record, value.Enum<TEnum>());

        public override void Write(IFieldWriter writer, TRecord record)
        {
            int number = EnumValues<TEnum>.NumberOf(get(record));
            writer.WriteEnum(Name, Letter, number, EnumValues<TEnum>.Names[number]);
        }
    }
}

namespace TypedCorpus.Data;

/// <summary>A record of generated data that covers a span of the article.</summary>
internal interface ISpanRecord
{
    /// <summary>What it covers.</summary>
    TextSpan Span { get; set; }
}

/// <summary>One kind of records of an article's data: what it is called in both forms, and where its records are kept.</summary>
/// <param name="name">Its name in readable data.</param>
/// <param name="letter">Its name in compact data, from <c>A</c> to <c>Z</c>. Once given, a letter means the same in every later version.</param>
/// <param name="showsText">Whether readable data repeat what a record covers; of paragraphs and sentences the line above says it.</param>
internal abstract class RecordKind(string name, char letter, bool showsText)
{
    /// <summary>Its name in readable data.</summary>
    public string Name { get; } = name;

    /// <summary>Its name in compact data.</summary>
    public char Letter { get; } = letter;

    /// <summary>Whether readable data repeat what a record covers.</summary>
    public bool ShowsText { get; } = showsText;

    /// <summary>How many records of it an article has.</summary>
    public abstract int Count(ArticleFields article);

    /// <summary>What the record at <paramref name="index"/> covers.</summary>
    public abstract TextSpan SpanAt(ArticleFields article, int index);

    /// <summary>Writes the fields of the record at <paramref name="index"/>.</summary>
    public abstract void Write(IFieldWriter writer, ArticleFields article, int index);

    /// <summary>Reads the fields that are left of a line, and adds the record.</summary>
    public abstract void Read(ref DataLine line, TextSpan span, int origin, DataNames names, ArticleFields article);

    /// <summary>Reads the fields of a compact record, and adds the record.</summary>
    public abstract void Read(ref CompactData data, TextSpan span, DataNames names, ArticleFields article);
}

/// <summary>Records with fields.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
internal sealed class RecordKind<TRecord>(string name, char letter, FieldTable<TRecord> fields, Func<ArticleFields, List<TRecord>> records)
    : RecordKind(name, letter, showsText: true)
    where TRecord : class, ISpanRecord, new()
{
    public override int Count(ArticleFields article) => records(article).Count;

    public override TextSpan SpanAt(ArticleFields article, int index) => records(article)[index].Span;

    public override void Write(IFieldWriter writer, ArticleFields article, int index)
    {
        TRecord record = records(article)[index];
        foreach (DataField<TRecord> field in fields.Fields)
            field.Write(writer, record);
    }

    public override void Read(ref DataLine line, TextSpan span, int origin, DataNames names, ArticleFields article)
    {
        TRecord record = new() { Span = span };
        fields.Kind?.Read(new DataValue(line.ReadWord(), origin, names), record);
        while (line.ReadField(out ReadOnlySpan<byte> name))
            fields.Find(name)?.Read(new DataValue(line.Value, origin, names), record);
        records(article).Add(record);
    }

    public override void Read(ref CompactData data, TextSpan span, DataNames names, ArticleFields article)
    {
        TRecord record = new() { Span = span };
        while (data.TryReadField(out byte letter, out ReadOnlySpan<byte> value))
            fields.Find(letter)?.Read(new DataValue(value, span.Start, names), record);
        records(article).Add(record);
    }
}

/// <summary>Records that are nothing but a span.</summary>
internal sealed class SpanKind(string name, char letter, Func<ArticleFields, List<TextSpan>> spans) : RecordKind(name, letter, showsText: false)
{
    public override int Count(ArticleFields article) => spans(article).Count;

    public override TextSpan SpanAt(ArticleFields article, int index) => spans(article)[index];

    public override void Write(IFieldWriter writer, ArticleFields article, int index)
    {
        // There is nothing but the span.
    }

    public override void Read(ref DataLine line, TextSpan span, int origin, DataNames names, ArticleFields article) => spans(article).Add(span);

    public override void Read(ref CompactData data, TextSpan span, DataNames names, ArticleFields article)
    {
        data.SkipFields();
        spans(article).Add(span);
    }
}

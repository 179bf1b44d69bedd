namespace TypedCorpus.Data;

/// <summary>Reads the data of an article, readable or compact. Both begin with lines about the whole of it.</summary>
internal static class ArticleDataReader
{
    /// <summary>Reads the data and makes the records.</summary>
    /// <exception cref="InvalidDataException">It is of another major version, or damaged.</exception>
    public static ArticleContent Read(Article article, LiteralPart parts)
    {
        ReadOnlySpan<byte> data = Utf8Text.Join(parts);
        bool isCompact = DataFormat.ReadHeader(ref data, DataFormat.Article, article.Path);
        ArticleFields fields = new();
        if (isCompact)
            ReadCompact(data, fields, article.Path);
        else
            ReadLines(data, fields, article.Path);
        QuoteFields.Resolve(fields.Quotes);
        QuoteFields.Resolve(fields.Unasserted);
        return new ArticleContent(article, fields);
    }

    /// <summary>
    /// A line that begins with <c>|</c> is a line of the article's text; the lines below it, indented, are what begins in that line, with offsets from the
    /// line's beginning.
    /// </summary>
    private static void ReadLines(ReadOnlySpan<byte> data, ArticleFields fields, string path)
    {
        DataNames names = new(isCompact: false);
        char[] text = [];
        int end = 0;
        int lineStart = 0;
        bool inText = false;
        while (DataFormat.TryReadLine(ref data, out ReadOnlySpan<byte> line))
        {
            if (line.IsEmpty)
                continue;
            if (line[0] == (byte)'|')
            {
                if (inText)
                    end = Utf8Text.Read("\n"u8, text, end);
                inText = true;
                lineStart = end;
                end = Utf8Text.Read(line.Slice(1), text, end);
                continue;
            }
            DataLine words = new(line);
            ReadOnlySpan<byte> word = words.ReadWord();
            if (inText)
                ReadRecord(word, ref words, lineStart, names, fields);
            else if (word.SequenceEqual("length"u8))
                text = new char[words.ReadNumber()];
            else if (word.SequenceEqual("entity"u8))
                ReadEntity(ref words, names, fields);
            else
                fields.About.Read(word, ref words);
        }
        if (end != text.Length)
            throw TooShort(path);
        fields.Text = new string(text);
    }

    private static void ReadRecord(ReadOnlySpan<byte> kind, ref DataLine line, int origin, DataNames names, ArticleFields fields)
    {
        if (RecordKinds.Find(kind) is { } known)
            known.Read(ref line, new DataValue(line.ReadWord(), origin, names).Span(), origin, names, fields);
    }

    private static void ReadEntity(ref DataLine line, DataNames names, ArticleFields fields)
    {
        LocalEntity entity = new() { Key = Utf8Text.Read(line.ReadWord()) };
        names.AddEntity(entity.Key);
        entity.Kind = new DataValue(line.ReadWord(), 0, names).Enum<EntityKind>();
        entity.Name = Utf8Text.Read(line.ReadWord());
        while (line.ReadField(out ReadOnlySpan<byte> name))
            LocalEntity.Table.Find(name)?.Read(new DataValue(line.Value, 0, names), entity);
        fields.Entities.Add(entity);
    }

    /// <summary>
    /// The text comes in one piece, with the number of its characters and its bytes before it; the records follow. A title that is not quoted stands in the text.
    /// </summary>
    private static void ReadCompact(ReadOnlySpan<byte> data, ArticleFields fields, string path)
    {
        bool hasText = false;
        (int Start, int Length) title = default;
        while (!hasText && DataFormat.TryReadLine(ref data, out ReadOnlySpan<byte> line))
        {
            DataLine words = new(line);
            ReadOnlySpan<byte> word = words.ReadWord();
            hasText = word.SequenceEqual("text"u8);
            if (!hasText)
            {
                if (word.SequenceEqual("title"u8) && !words.IsAtQuote)
                    title = (words.ReadNumber(), words.ReadNumber());
                else
                    fields.About.Read(word, ref words);
                continue;
            }
            int length = words.ReadNumber();
            int bytes = words.ReadNumber();
            if (bytes < 0 || bytes > data.Length)
                throw TooShort(path);
            fields.Text = Utf8Text.Read(data.Slice(0, bytes));
            if (fields.Text.Length != length || title.Start < 0 || title.Length < 0 || title.Start > length - title.Length)
                throw TooShort(path);
            if (title.Length > 0)
                fields.About.Title = fields.Text.Substring(title.Start, title.Length);
            data = data.Slice(bytes);
        }
        if (!hasText)
            throw TooShort(path);
        ReadRecords(data, fields);
    }

    private static void ReadRecords(ReadOnlySpan<byte> data, ArticleFields fields)
    {
        DataNames names = new(isCompact: true);
        CompactData records = new(data, names);
        int origin = 0;
        while (records.TryReadRecord(out byte letter))
        {
            if (letter == (byte)DataFormat.EntityLetter)
            {
                ReadEntity(ref records, names, fields);
                continue;
            }
            TextSpan span = records.ReadSpan(origin);
            origin = span.Start;
            if (RecordKinds.Find(letter) is { } kind)
                kind.Read(ref records, span, names, fields);
            else
                records.SkipFields();
        }
    }

    private static void ReadEntity(ref CompactData data, DataNames names, ArticleFields fields)
    {
        LocalEntity entity = new();
        while (data.TryReadField(out byte letter, out ReadOnlySpan<byte> value))
        {
            DataValue field = new(value, 0, names);
            if (letter == (byte)DataFormat.NameLetter)
                entity.Name = field.Text();
            else if (letter == (byte)DataFormat.KindLetter)
                entity.Kind = field.Enum<EntityKind>();
            else
                LocalEntity.Table.Find(letter)?.Read(field, entity);
        }
        fields.Entities.Add(entity);
    }

    private static InvalidDataException TooShort(string path) => new($"The data of {path} is damaged: its text is shorter than it says.");
}

namespace TypedCorpus.Data;

/// <summary>
/// Reads the data of an article. Behind the header, a line that begins with <c>|</c> is a line of the article's text; the lines below it, indented, are
/// what begins in that line, with offsets from the line's beginning.
/// </summary>
internal static class ArticleDataReader
{
    /// <summary>Reads the data and makes the records.</summary>
    /// <exception cref="InvalidDataException">It is of another major version, or damaged.</exception>
    public static ArticleContent Read(Article article, LiteralPart parts)
    {
        ReadOnlySpan<byte> data = Utf8Text.Join(parts);
        DataFormat.ReadHeader(ref data, DataFormat.Article, article.Path);
        ArticleFields fields = new();
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
            }
            else
            {
                DataLine words = new(line);
                if (words.ReadWord().SequenceEqual("length"u8))
                    text = new char[words.ReadNumber()];
                else
                    ReadLine(ref words, fields, lineStart);
            }
        }
        if (end != text.Length)
            throw new InvalidDataException($"The data of {article.Path} is damaged: its text is shorter than it says.");
        fields.Text = new string(text);
        return new ArticleContent(article, fields);
    }

    private static void ReadLine(ref DataLine line, ArticleFields fields, int origin)
    {
        ReadOnlySpan<byte> kind = line.Value;
        if (kind.SequenceEqual("mention"u8))
            fields.Mentions.Add(ReadMention(ref line, origin));
        else if (kind.SequenceEqual("sentence"u8))
            fields.Sentences.Add(line.ReadSpan(origin));
        else if (kind.SequenceEqual("quote"u8))
            ReadQuote(ref line, fields, origin);
        else if (kind.SequenceEqual("figure"u8))
            fields.Figures.Add(ReadFigure(ref line, origin));
        else if (kind.SequenceEqual("paragraph"u8))
            fields.Paragraphs.Add(line.ReadSpan(origin));
        else if (kind.SequenceEqual("no-comment"u8))
            fields.NoComments.Add(ReadNoComment(ref line, origin));
        else if (kind.SequenceEqual("entity"u8))
            ReadEntity(ref line, fields);
        else if (kind.SequenceEqual("title"u8))
        {
            line.ReadWord();
            fields.Title = line.Text();
        }
        else if (kind.SequenceEqual("author"u8))
        {
            line.ReadWord();
            fields.Author = line.Text();
        }
        else if (kind.SequenceEqual("published"u8))
        {
            line.ReadWord();
            fields.Published = PartialDate.Parse(line.Text());
        }
    }

    private static void ReadEntity(ref DataLine line, ArticleFields fields)
    {
        if (line.ReadNumber() != fields.Entities.Count)
            throw new InvalidDataException("The data of an article is damaged: its entities are not numbered from 0.");
        EntityKind kind = line.ReadEnum<EntityKind>();
        line.ReadWord();
        fields.Entities.Add(new LocalEntity(kind, line.Text()));
    }

    private static MentionFields ReadMention(ref DataLine line, int origin)
    {
        TextSpan span = line.ReadSpan(origin);
        MentionKind kind = line.ReadEnum<MentionKind>();
        int entity = 0;
        while (line.ReadField(out ReadOnlySpan<byte> key))
        {
            if (key.SequenceEqual("entity"u8))
                entity = line.Number();
        }
        return new MentionFields(span, kind, entity);
    }

    private static NoCommentFields ReadNoComment(ref DataLine line, int origin)
    {
        TextSpan span = line.ReadSpan(origin);
        NoCommentFields fields = new(span, span, null, null);
        while (line.ReadField(out ReadOnlySpan<byte> key))
        {
            if (key.SequenceEqual("cue-at"u8))
                fields = fields with { Cue = line.Span(origin) };
            else if (key.SequenceEqual("asked-at"u8))
                fields = fields with { Asked = line.Span(origin) };
            else if (key.SequenceEqual("asked"u8))
                fields = fields with { Entity = line.Number() };
        }
        return fields;
    }

    private static void ReadQuote(ref DataLine line, ArticleFields fields, int origin)
    {
        if (line.ReadNumber() != fields.Quotes.Count)
            throw new InvalidDataException("The data of an article is damaged: its quotes are not numbered from 0.");
        QuoteFields quote = new() { Span = line.ReadSpan(origin), Kind = line.ReadEnum<QuoteKind>() };
        while (line.ReadField(out ReadOnlySpan<byte> key))
        {
            if (key.SequenceEqual("speaker"u8))
                quote.Speaker = line.Number();
            else if (key.SequenceEqual("speaker-at"u8))
                quote.SpeakerSpan = line.Span(origin);
            else if (key.SequenceEqual("cue"u8))
                quote.CueClass = line.Enum<CueClass>();
            else if (key.SequenceEqual("cue-at"u8))
                quote.CueSpan = line.Span(origin);
            else if (key.SequenceEqual("attribution"u8))
                quote.Attribution = line.Number();
            else if (key.SequenceEqual("rule"u8))
                quote.Rule = line.Text();
            else if (key.SequenceEqual("confidence"u8))
                quote.Confidence = line.Number();
            else if (key.SequenceEqual("role-at"u8))
                quote.Role = line.Span(origin);
            else if (key.SequenceEqual("addressee-at"u8))
                quote.Addressee = line.Span(origin);
            else if (key.SequenceEqual("venue-at"u8))
                quote.Venue = line.Span(origin);
            else if (key.SequenceEqual("via-at"u8))
                quote.Via = line.Span(origin);
            else if (key.SequenceEqual("within"u8))
                quote.Within = line.Number();
        }
        fields.Quotes.Add(quote);
        fields.AttributionCount = Math.Max(fields.AttributionCount, quote.Attribution + 1);
    }

    private static FigureFields ReadFigure(ref DataLine line, int origin)
    {
        FigureFields figure = new() { Span = line.ReadSpan(origin), Kind = line.ReadEnum<FigureKind>() };
        figure.Core = figure.Span;
        while (line.ReadField(out ReadOnlySpan<byte> key))
        {
            if (key.SequenceEqual("core"u8))
                figure.Core = line.Span(origin);
            else if (key.SequenceEqual("value"u8))
                figure.Value = line.Decimal();
            else if (key.SequenceEqual("low"u8))
                figure.Low = line.Decimal();
            else if (key.SequenceEqual("high"u8))
                figure.High = line.Decimal();
            else if (key.SequenceEqual("unit"u8))
                figure.Unit = line.Text();
            else if (key.SequenceEqual("noun"u8))
                figure.Noun = line.Text();
            else if (key.SequenceEqual("approximation"u8))
                figure.Approximation = line.Enum<Approximation>();
            else if (key.SequenceEqual("date"u8))
                figure.Date = line.Text();
            else if (key.SequenceEqual("from"u8))
                figure.DateLow = line.Text();
            else if (key.SequenceEqual("to"u8))
                figure.DateHigh = line.Text();
            else if (key.SequenceEqual("base-at"u8))
                figure.Base = line.Span(origin);
            else if (key.SequenceEqual("per"u8))
                figure.Per = line.Text();
            else if (key.SequenceEqual("entity"u8))
                figure.Entity = line.Number();
            else if (key.SequenceEqual("change"u8))
                figure.IsRise = line.Value.SequenceEqual("up"u8);
            else if (key.SequenceEqual("change-role"u8))
                figure.ChangeRole = line.Enum<ChangeRole>();
            else if (key.SequenceEqual("change-from"u8))
                figure.ChangeFrom = line.Span(origin);
            else if (key.SequenceEqual("change-to"u8))
                figure.ChangeTo = line.Span(origin);
        }
        return figure;
    }
}

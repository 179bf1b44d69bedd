using System.Text.Json;
using TypedCorpus.Extraction;
using TypedCorpus.Tool.Records;

namespace TypedCorpus.Tool.Report;

/// <summary>Writes the records of an article as JSON: arrays without names, since there are many. The page's script gives them names.</summary>
/// <remarks>Entities and texts are numbered within the article, so that what is written of it changes only with the article and its entities.</remarks>
internal sealed class ArticleData
{
    private readonly Utf8JsonWriter _json;
    private readonly DocumentRecord _document;
    private readonly List<string> _entities = [];
    private readonly int[] _numbers;
    private readonly Dictionary<string, int> _strings = new(StringComparer.Ordinal);

    private ArticleData(Utf8JsonWriter json, DocumentRecord document)
    {
        _json = json;
        _document = document;
        _numbers = new int[document.Article.Entities.Count];
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        for (int i = 0; i < _numbers.Length; i++)
        {
            // What is never named is no entity of the corpus.
            if (document.IdOf(new EntityIndex(i)) is not { } id || id.StartsWith('~'))
            {
                _numbers[i] = -1;
                continue;
            }
            if (!numbers.TryGetValue(id, out _numbers[i]))
            {
                numbers[id] = _numbers[i] = _entities.Count;
                _entities.Add(id);
            }
        }
    }

    /// <summary>The JSON of <paramref name="document"/>.</summary>
    public static byte[] Write(DocumentRecord document)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, ReportData.Options))
            new ArticleData(json, document).Write();
        return bytes.ToArray();
    }

    private void Write()
    {
        AnnotatedArticle article = _document.Article;
        _json.WriteStartObject();
        _json.WriteString("p", _document.Path);
        _json.WriteString("t", article.Source.Title);
        _json.WriteString("d", article.Source.Published);
        _json.WriteString("a", article.Source.Author);
        _json.WriteString("x", _document.Text);
        WriteStrings("e", _entities);
        WriteList("g", article.Source.Paragraphs.AsEnumerable(), paragraph => WriteSpan(paragraph));
        WriteList("q", article.Quotes.AsEnumerable(), WriteQuote);
        WriteList("u", article.Unasserted.AsEnumerable(), WriteQuote);
        WriteList("f", article.Figures.AsEnumerable(), WriteFigure);
        WriteList("m", Enumerable.Range(0, _numbers.Length).Where(i => _numbers[i] >= 0), WriteMentions);
        WriteStrings("s", _strings.OrderBy(static s => s.Value).Select(static s => s.Key));
        _json.WriteEndObject();
    }

    private void WriteQuote(QuoteAnnotation quote)
    {
        _json.WriteStartArray();
        WriteSpan(quote.Span);
        _json.WriteNumberValue((int)quote.Kind);
        _json.WriteNumberValue(quote.Speaker is { } speaker ? _numbers[speaker.Value] : -1);
        WriteSpan(quote.SpeakerSpan);
        WriteSpan(quote.CueSpan);
        _json.WriteNumberValue((int)quote.CueClass);
        _json.WriteNumberValue(quote.Confidence);
        _json.WriteNumberValue(NumberOf(quote.Rule));
        WriteSpan(quote.Role);
        WriteSpan(quote.Addressee);
        _json.WriteNumberValue((int)quote.Stance);
        _json.WriteEndArray();
    }

    private void WriteFigure(FigureAnnotation figure)
    {
        _json.WriteStartArray();
        WriteSpan(figure.Span);
        _json.WriteNumberValue((int)figure.Kind);
        _json.WriteStringValue(FigureText.Format(figure));
        if ((figure.Value ?? figure.High) is { } amount)
            _json.WriteNumberValue(amount);
        else
            _json.WriteNullValue();
        _json.WriteNumberValue(NumberOf(figure.Unit));
        _json.WriteNumberValue(NumberOf(figure.Noun));
        _json.WriteNumberValue((int)figure.Approximation);
        _json.WriteStringValue(figure.Date ?? figure.DateLow);
        _json.WriteNumberValue(figure.Confidence);
        _json.WriteNumberValue(NumberOf(figure.Rule));
        _json.WriteEndArray();
    }

    private void WriteMentions(int entity)
    {
        foreach (MentionAnnotation mention in _document.Article.Entities[entity].Mentions)
        {
            _json.WriteStartArray();
            WriteSpan(mention.Span);
            _json.WriteNumberValue(_numbers[entity]);
            _json.WriteNumberValue((int)mention.Kind);
            _json.WriteNumberValue(mention.Confidence);
            _json.WriteNumberValue(NumberOf(mention.Rule));
            _json.WriteEndArray();
        }
    }

    private void WriteList<T>(string property, IEnumerable<T> items, Action<T> write)
    {
        _json.WriteStartArray(property);
        foreach (T item in items)
            write(item);
        _json.WriteEndArray();
    }

    private void WriteStrings(string property, IEnumerable<string> texts) => WriteList(property, texts, _json.WriteStringValue);

    private int NumberOf(string? text)
    {
        if (text is null)
            return -1;
        if (!_strings.TryGetValue(text, out int number))
            _strings[text] = number = _strings.Count;
        return number;
    }

    private void WriteSpan(TextSpan? span)
    {
        _json.WriteNumberValue(span?.Start ?? -1);
        _json.WriteNumberValue(span?.End ?? -1);
    }
}

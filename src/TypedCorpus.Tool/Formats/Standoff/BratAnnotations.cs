using System.Globalization;
using System.Text;
using TypedCorpus.Extraction;
using TypedCorpus.Tool.Records;

namespace TypedCorpus.Tool.Formats.Standoff;

/// <summary>The <c>.ann</c> file of one article.</summary>
internal sealed class BratAnnotations(DocumentRecord document)
{
    private readonly StringBuilder _text = new();
    private readonly CodePoints _points = new(document.Text);
    private readonly Dictionary<TextSpan, string> _mentionAt = [];
    private readonly Dictionary<(string, TextSpan), string> _written = [];
    private int _bound;
    private int _relations;
    private int _notes;

    /// <summary>Its text.</summary>
    public string Write()
    {
        for (int i = 0; i < document.Article.Entities.Count; i++)
            WriteEntity(i);
        foreach (QuoteAnnotation quote in document.Article.Quotes)
            WriteQuote(quote);
        foreach (FigureAnnotation figure in document.Article.Figures)
            Note(Bound(figure.Kind.ToString(), figure.Span), FigureText.Format(figure));
        return _text.ToString();
    }

    private void WriteEntity(int index)
    {
        EntityAnnotation entity = document.Article.Entities[index];
        List<string> mentions = [];
        foreach (MentionAnnotation mention in entity.Mentions)
        {
            string bound = Bound(entity.Kind.ToString(), mention.Span);
            _mentionAt[mention.Span] = bound;
            mentions.Add(bound);
            Note(bound, document.IdOf(new EntityIndex(index))!);
        }
        if (mentions.Count > 1)
            _text.Append("*\tEquiv ").AppendJoin(' ', mentions).Append('\n');
    }

    private void WriteQuote(QuoteAnnotation quote)
    {
        string bound = Bound(quote.Kind + "Quote", quote.Span);
        Note(bound, string.Create(CultureInfo.InvariantCulture, $"rule {quote.Rule}, confidence {quote.Confidence / 100m:0.00}"));
        if (quote.SpeakerSpan is { } speaker)
            Relation("SpokenBy", bound, _mentionAt.GetValueOrDefault(speaker) ?? Bound("Speaker", speaker));
        if (quote.CueSpan is { } cue)
            Relation("CuedBy", bound, Bound("Cue", cue));
    }

    /// <summary>A text-bound annotation. One that goes over a line break is in pieces, as brat has it.</summary>
    private string Bound(string type, TextSpan span)
    {
        // A speaker or cue that several quotes share is one annotation.
        if (type is "Speaker" or "Cue" && _written.TryGetValue((type, span), out string? known))
            return known;
        string id = string.Create(CultureInfo.InvariantCulture, $"T{++_bound}");
        TextSpan[] pieces = [.. Pieces(span)];
        string places = string.Join(';', pieces.Select(p => string.Create(CultureInfo.InvariantCulture, $"{_points.Of(p.Start)} {_points.Of(p.End)}")));
        _text.Append(CultureInfo.InvariantCulture, $"{id}\t{type} {places}\t{string.Join(' ', pieces.Select(document.TextOf))}\n");
        _written[(type, span)] = id;
        return id;
    }

    private IEnumerable<TextSpan> Pieces(TextSpan span)
    {
        int start = span.Start;
        for (int i = span.Start; i <= span.End; i++)
        {
            if (i < span.End && document.Text[i] is not ('\n' or '\r'))
                continue;
            if (i > start)
                yield return TextSpan.FromBounds(start, i);
            start = i + 1;
        }
    }

    private void Relation(string type, string from, string to) =>
        _text.Append(CultureInfo.InvariantCulture, $"R{++_relations}\t{type} Arg1:{from} Arg2:{to}\n");

    private void Note(string on, string note) => _text.Append(CultureInfo.InvariantCulture, $"#{++_notes}\tAnnotatorNotes {on}\t{note}\n");
}

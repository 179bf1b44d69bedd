using System.Globalization;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Tokens;
using TypedCorpus.Tool.Records;

namespace TypedCorpus.Tool.Formats.Standoff;

/// <summary>
/// Prints a token a line, with tabs between: number in the sentence, token, start, end, and BIO tags of entity (<c>B-Person|ann-fox</c>), quote
/// (<c>B-Direct|ann-fox</c>) and figure (<c>B-Money</c>). A blank line ends a sentence, <c># document = …</c> begins an article.
/// </summary>
internal sealed class ConllPrinter(TextWriter output) : IArticlePrinter
{
    /// <inheritdoc/>
    public void Print(AnnotatedArticle article, LinkedEntities entities, DocumentKey key)
    {
        DocumentRecord document = new(article, entities);
        TokenizedArticle tokens = Tokenizer.Tokenize(article.Source, CancellationToken.None);
        // Of records that overlap, the longer one of a column wins: BIO has one layer.
        Layer names = new(article.Entities.SelectMany((e, i) => e.Mentions.Select(m => (m.Span, e.Kind + "|" + document.IdOf(new EntityIndex(i))))));
        Layer quotes = new(article.Quotes.Select(q => (q.Span, q.Kind + "|" + (document.IdOf(q.Speaker) ?? "_"))));
        Layer figures = new(article.Figures.Select(static f => (f.Span, f.Kind.ToString())));
        output.Write("# document = " + document.Path.ReplaceLineEndings(" ") + "\n");
        int sentence = -1;
        int number = 0;
        foreach (Token token in tokens.Tokens)
        {
            TextSpan span = TextSpan.FromBounds(token.Start, token.End);
            int at = document.SentenceOf(span);
            if (at != sentence && number > 0)
                output.Write('\n');
            number = at == sentence ? number + 1 : 1;
            sentence = at;
            output.Write(string.Create(CultureInfo.InvariantCulture,
                $"{number}\t{document.TextOf(span)}\t{token.Start}\t{token.End}\t{names.TagOf(span)}\t{quotes.TagOf(span)}\t{figures.TagOf(span)}\n"));
        }
        output.Write('\n');
    }

    /// <summary>The records of one column, none of them over another.</summary>
    private sealed class Layer
    {
        private readonly List<(TextSpan Span, string Label)> _records = [];
        private int _next;
        private int _open = -1;

        public Layer(IEnumerable<(TextSpan Span, string Label)> records)
        {
            foreach ((TextSpan span, string label) in records.OrderBy(static r => r.Item1.Start).ThenByDescending(static r => r.Item1.Length))
            {
                if (_records.Count == 0 || span.Start >= _records[^1].Span.End)
                    _records.Add((span, label));
            }
        }

        /// <summary>The tag of the next token.</summary>
        public string TagOf(TextSpan token)
        {
            while (_next < _records.Count && _records[_next].Span.End <= token.Start)
                _next++;
            if (_next >= _records.Count || _records[_next].Span.Start >= token.End)
                return "O";
            string lead = _open == _next ? "I-" : "B-";
            _open = _next;
            return lead + _records[_next].Label;
        }
    }
}

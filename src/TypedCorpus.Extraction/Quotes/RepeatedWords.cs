using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Quotes.Attribution;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>
/// Gives words in marks in a headline, or in the paragraph below it, that nobody is cited with to whoever the article has say them further on:
/// <c>Plan is “a monument to mud”</c>, <c>“It is a monument to mud and money,” Ann Reed said</c>. So are words that are set apart, which the
/// article has somebody say before or after, as magazines do.
/// </summary>
internal sealed class RepeatedWords
{
    // The headline and the paragraph below it.
    private const int OpeningParagraphs = 2;

    // It binds the work for an article of one paragraph.
    private const int MostOpen = 8;

    // A shorter word alone may be anybody's.
    private const int ShortestWordAlone = 7;

    // In hundredths: how sure the speaker of a word alone must be.
    private const int SureOfWord = 70;

    // From so many words on a headline may leave some out: "signed first, read later" of "I signed first and I read later".
    private const int FewestWithGaps = 3;

    // What is shorter, others may say as well.
    private const int FewestSetApart = 4;

    // Marks, the sign of a block quote and a space may stand around the words.
    private const int LongestEdge = 4;

    private readonly TaggedArticle _tagged;
    private readonly IReadOnlyList<QuoteAnnotation> _quotes;
    private readonly string[]?[] _words;

    private RepeatedWords(TaggedArticle tagged, IReadOnlyList<QuoteAnnotation> quotes)
    {
        _tagged = tagged;
        _quotes = quotes;
        _words = new string[quotes.Count][];
    }

    /// <summary>The same quotes, those with the speaker of what they repeat.</summary>
    public static IReadOnlyList<QuoteAnnotation> Attribute(TaggedArticle tagged, IReadOnlyList<QuoteAnnotation> quotes, ArticleEntities entities)
    {
        RepeatedWords repeated = new(tagged, quotes);
        List<QuoteAnnotation> found = new(quotes.Count);
        int open = 0;
        for (int i = 0; i < quotes.Count; i++)
        {
            QuoteAnnotation? source = (repeated.IsOpen(quotes[i]) || repeated.IsSetApart(i)) && open++ < MostOpen ? repeated.SourceOf(i) : null;
            found.Add(source is null ? quotes[i] : Following(tagged, quotes[i], source, entities));
        }
        return found;
    }

    private static QuoteAnnotation Following(TaggedArticle tagged, QuoteAnnotation quote, QuoteAnnotation source, ArticleEntities entities)
    {
        QuoteAnnotation following = quote with
        {
            Kind = quote.Kind == QuoteKind.Scare ? QuoteKind.Partial : quote.Kind,
            Speaker = source.Speaker,
            SpeakerSpan = source.SpeakerSpan,
            SpeakerHead = source.SpeakerHead,
            CueSpan = source.CueSpan,
            CueClass = source.CueClass,
            Attribution = source.Attribution,
            Rule = AttributionBasis.Repeated.Name(),
            Confidence = Confidences.Of(tagged.Language, AttributionBasis.Repeated, cue: null),
        };
        return following with { Confidence = SpeakerForms.ConfidenceOf(following, following.Speaker, tagged.Article, entities) };
    }

    private bool IsOpen(QuoteAnnotation quote)
    {
        if (quote is not { Speaker: null, SpeakerSpan: null, CueSpan: null, Stance: Stance.Asserted, Rule: not QuoteAnnotation.TitleRule, Kind: not QuoteKind.Indirect })
            return false;
        // Below the headline a word in marks that nobody is cited with is a term or a name.
        return ParagraphOf(quote) < (quote.Kind == QuoteKind.Scare ? 1 : OpeningParagraphs);
    }

    /// <summary>Whether words fill their paragraph, and are given to nobody or to whoever spoke before.</summary>
    private bool IsSetApart(int index)
    {
        QuoteAnnotation quote = _quotes[index];
        bool isLoose = quote.Speaker is null || AttributionBasis.Standalone.Decided(quote) || AttributionBasis.NextParagraph.Decided(quote);
        if (!isLoose || quote is not { Kind: QuoteKind.Direct or QuoteKind.Partial, Stance: Stance.Asserted } || WordsOf(index).Length < FewestSetApart)
            return false;
        TextSpan paragraph = _tagged.Article.Source.Paragraphs[ParagraphOf(quote)];
        return quote.Span.Start - paragraph.Start <= LongestEdge && paragraph.End - quote.Span.End <= LongestEdge;
    }

    private int ParagraphOf(QuoteAnnotation quote) => _tagged.Article.SentenceAt(_tagged.Article.TokenAt(quote.Span.Start)).Paragraph;

    /// <summary>The first quote with the words of another, where all that have them are of one speaker. Words that are set apart may stand before it.</summary>
    private QuoteAnnotation? SourceOf(int index)
    {
        string[] words = WordsOf(index);
        if (words.Length == 0 || (words.Length == 1 && words[0].Length < ShortestWordAlone))
            return null;
        QuoteAnnotation? first = null;
        for (int i = IsOpen(_quotes[index]) ? index + 1 : 0; i < _quotes.Count; i++)
        {
            QuoteAnnotation quote = _quotes[i];
            if (i == index || quote.Kind == QuoteKind.Scare || (words.Length == 1 && quote.Confidence < SureOfWord) || quote is not { Speaker: not null, Stance: Stance.Asserted } || !Has(WordsOf(i), words))
                continue;
            if (first is not null && first.Speaker != quote.Speaker)
                return null;
            first ??= quote;
        }
        return first;
    }

    /// <summary>Whether words stand in others in their order, side by side; of several a few may stand between.</summary>
    private static bool Has(string[] all, string[] part)
    {
        int reach = part.Length < FewestWithGaps ? part.Length : part.Length * 2;
        for (int start = 0; start < all.Length; start++)
        {
            int matched = 0;
            for (int i = start; i < Math.Min(all.Length, start + reach) && matched < part.Length; i++)
                matched += all[i] == part[matched] ? 1 : 0;
            if (matched == part.Length)
                return true;
        }
        return false;
    }

    private string[] WordsOf(int index) => _words[index] ??= ReadWords(_quotes[index].Span);

    private string[] ReadWords(TextSpan span)
    {
        List<string> words = [];
        TokenizedArticle article = _tagged.Article;
        for (int t = article.TokenAt(span.Start); t < article.Tokens.Length && article.Tokens[t].Start < span.End; t++)
        {
            if (article.Tokens[t].Kind is TokenKind.Word or TokenKind.Number)
                words.Add(article.KeyOf(t));
        }
        return [.. words];
    }
}

using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>A name beside a quotation in place of an attribution, with what the person is: <c>“…,” Clara Norton, an analyst.</c></summary>
internal static class VerblessAttribution
{
    private const int LongestApposition = 16;

    /// <summary>Who is named right after a quotation that ends with a comma, or right before an utterance, in a sentence without a verb; else <see langword="null"/>.</summary>
    public static Subject? Of(ParagraphReading paragraph, QuoteDraft quote) => After(paragraph.Syntax, quote) ?? Before(paragraph.Syntax, quote);

    /// <summary><c>Rovers manager Ann Moss “We deserved the win.”</c></summary>
    private static Subject? Before(PassageSyntax passage, QuoteDraft quote)
    {
        int name = passage.ChunkAt(quote.Tokens.Start) - 1;
        bool isName = quote.BeginsUtterance && passage.KindAt(name) == ChunkKind.Noun && passage.Words.Names.IsOfPerson(passage[name].Head) && passage[name].End == quote.Tokens.Start;
        if (!isName)
            return null;
        for (int i = passage.FirstOfSentence(name + 1); i <= name; i++)
        {
            if (passage.KindAt(i) is ChunkKind.Verb or ChunkKind.Quote)
                return null;
        }
        Subject subject = passage.At(name).PhraseAs(SubjectRelation.Direct);
        return subject with { Tokens = subject.Tokens with { End = passage[name].End } };
    }

    /// <summary><c>“…,” Clara Norton, an analyst.</c></summary>
    private static Subject? After(PassageSyntax passage, QuoteDraft quote)
    {
        int name = passage.ChunkAt(quote.Tokens.End);
        bool isName = EndsWithComma(passage, quote) && passage.KindAt(name - 1) == ChunkKind.Quote && passage.KindAt(name) == ChunkKind.Noun && passage.Words.Names.Has(passage[name].Head);
        if (!isName || passage.KindAt(name + 1) is not (ChunkKind.Comma or ChunkKind.Open))
            return null;
        int end = name + 2;
        for (; !passage[end].EndsSentence; end++)
        {
            if (passage[end].IsFinite || passage.KindAt(end) == ChunkKind.Quote || end > name + LongestApposition)
                return null;
        }
        Subject subject = passage.At(name).PhraseAs(SubjectRelation.Direct);
        return end > name + 2 && passage.KindAt(name + 1) == ChunkKind.Comma ? subject with { Role = passage.TokensOf(new ChunkRange(name + 2, end)) } : subject;
    }

    private static bool EndsWithComma(PassageSyntax passage, QuoteDraft quote) => quote.Tokens.Length > 2 && passage.Words.FirstOf(quote.BeforeMark) == ',';
}

using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>A name beside a quotation in place of an attribution, with what the person is: <c>“…,” Clara Norton, an analyst.</c></summary>
internal static class VerblessAttribution
{
    // In chunks.
    private const int LongestApposition = 16;

    /// <summary>Who is named right after a quotation that ends with a comma, or right before an utterance, in a sentence without a verb; else <see langword="null"/>.</summary>
    public static Subject? Of(ParagraphReading paragraph, QuoteDraft quote) => After(paragraph.Syntax, quote) ?? Before(paragraph.Syntax, quote);

    /// <summary><c>Rovers manager Ann Moss “We deserved the win.”</c></summary>
    private static Subject? Before(PassageSyntax passage, QuoteDraft quote)
    {
        ChunkCursor name = passage.AtToken(quote.Tokens.Start).Previous;
        bool isName = quote.BeginsUtterance && name.Kind == ChunkKind.Noun && passage.Words.Names.IsOfPerson(name.Head) && name.Tokens.End == quote.Tokens.Start;
        if (!isName)
            return null;
        for (ChunkCursor i = name.Next.SentenceBefore.Start; i <= name; i = i.Next)
        {
            if (i.Kind is ChunkKind.Verb or ChunkKind.Quote)
                return null;
        }
        Subject subject = name.PhraseAs(SubjectRelation.Direct);
        return subject with { Tokens = subject.Tokens with { End = name.Tokens.End } };
    }

    /// <summary><c>“…,” Clara Norton, an analyst.</c></summary>
    private static Subject? After(PassageSyntax passage, QuoteDraft quote)
    {
        ChunkCursor name = passage.AtToken(quote.Tokens.End);
        bool isName = EndsWithComma(passage, quote) && name.Previous.Kind == ChunkKind.Quote && name.Kind == ChunkKind.Noun && passage.Words.Names.Has(name.Head);
        if (!isName || name.Next.Kind is not (ChunkKind.Comma or ChunkKind.Open))
            return null;
        ChunkCursor apposition = name.Ahead(2);
        ChunkCursor end = apposition;
        for (; !end.EndsSentence; end = end.Next)
        {
            if (end.IsFinite || end.Kind == ChunkKind.Quote || end > name.Ahead(LongestApposition))
                return null;
        }
        Subject subject = name.PhraseAs(SubjectRelation.Direct);
        return end > apposition && name.Next.Kind == ChunkKind.Comma ? subject with { Role = apposition.UpTo(end).Tokens } : subject;
    }

    private static bool EndsWithComma(PassageSyntax passage, QuoteDraft quote) => quote.Tokens.Length > 2 && passage.Words.FirstOf(quote.BeforeMark) == ',';
}

using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Tagging;

/// <summary>Gives each token its part of speech.</summary>
public static class PartOfSpeechTagger
{
    /// <summary>Tags <paramref name="article"/>, sentence by sentence.</summary>
    public static TaggedArticle Tag(TokenizedArticle article, CancellationToken cancellationToken) =>
        Tag(article, PartOfSpeechModel.Of(article.Language), cancellationToken);

    internal static TaggedArticle Tag(TokenizedArticle article, ITagModel model, CancellationToken cancellationToken)
    {
        PosTag[] tags = new PosTag[article.Tokens.Length];
        // Handed back with the article: see TaggedArticle.Release.
        TokenForm[] forms = Spare.Take<TokenForm>(PlacesOf(article));
        LexicalEntry[] entries = Spare.Take<LexicalEntry>(PlacesOf(article));
        WriteForms(article, forms);
        WriteEntries(forms.AsSpan(0, PlacesOf(article)), article.Language.Lexicon, entries);
        int offset = 0;
        foreach (Sentence sentence in article.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int length = sentence.EndToken - sentence.FirstToken;
            model.Tag(forms.AsSpan(offset, length + (Margin * 2)), entries.AsSpan(offset, length + (Margin * 2)), tags.AsSpan(sentence.FirstToken, length));
            offset += length + Margin;
        }
        TagMarks(article, tags);
        return new TaggedArticle(article, tags, forms, entries);
    }

    /// <summary>How many edges stand before, between and after the sentences of an article's forms.</summary>
    internal const int Margin = 2;

    /// <summary>The forms of all tokens, with edges before, between and after the sentences.</summary>
    internal static TokenForm[] FormsOf(TokenizedArticle article)
    {
        TokenForm[] forms = new TokenForm[PlacesOf(article)];
        WriteForms(article, forms);
        return forms;
    }

    /// <summary>What the lexicon knows of each form.</summary>
    internal static LexicalEntry[] EntriesOf(TokenForm[] forms, Lexicon lexicon)
    {
        LexicalEntry[] entries = new LexicalEntry[forms.Length];
        WriteEntries(forms, lexicon, entries);
        return entries;
    }

    private static int PlacesOf(TokenizedArticle article) => article.Tokens.Length + ((article.Sentences.Length + 1) * Margin);

    private static void WriteForms(TokenizedArticle article, TokenForm[] forms)
    {
        int offset = 0;
        foreach (Sentence sentence in article.Sentences)
        {
            forms[offset++] = TokenForm.Edge;
            forms[offset++] = TokenForm.Edge;
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
                forms[offset++] = article.WordOf(i).Form;
        }
        forms[offset++] = TokenForm.Edge;
        forms[offset] = TokenForm.Edge;
    }

    private static void WriteEntries(ReadOnlySpan<TokenForm> forms, Lexicon lexicon, Span<LexicalEntry> entries)
    {
        for (int i = 0; i < forms.Length; i++)
        {
            if (!forms[i].IsEdge)
                entries[i] = lexicon.Find(forms[i].Word);
        }
    }

    /// <summary>Quotation marks are told by how they are written: a curly one by its sign, a straight one by the spaces around it.</summary>
    private static void TagMarks(TokenizedArticle article, PosTag[] tags)
    {
        ReadOnlySpan<Token> tokens = article.Tokens;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.QuotationMark || tags[i] == PosTag.POS)
                continue;
            bool opens = article.Text[tokens[i].Start] switch
            {
                '\u201c' or '\u2018' or '\u00ab' or '\u201e' or '\u201a' or '\u2039' or '`' => true,
                '\u201d' or '\u2019' or '\u00bb' or '\u203a' => false,
                _ => article.SpaceBefore(i) ? i + 1 < tokens.Length && !article.SpaceBefore(i + 1) : StandsAfterOpener(article, tokens, i),
            };
            tags[i] = opens ? PosTag.OpenQuote : PosTag.CloseQuote;
        }
    }

    private static bool StandsAfterOpener(TokenizedArticle article, ReadOnlySpan<Token> tokens, int i) =>
        article.Text[tokens[i - 1].Start] is '(' or '[' or '\u2014' or '\u2013' or '-' or '"' && i + 1 < tokens.Length && !article.SpaceBefore(i + 1);
}

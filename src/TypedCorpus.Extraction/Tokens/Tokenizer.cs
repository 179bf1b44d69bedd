using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Tokens;

/// <summary>
/// Cuts text into tokens by the conventions of the newer Penn treebanks (and of GUM): clitics and possessives are tokens of their
/// own, hyphens split words, abbreviations keep their full stop.
/// </summary>
public static class Tokenizer
{
    /// <summary>Cuts an English article into tokens, paragraph by paragraph, and these into sentences.</summary>
    public static TokenizedArticle Tokenize(SourceArticle article, CancellationToken cancellationToken) =>
        Tokenize(article, Language.English, cancellationToken);

    /// <summary>Cuts <paramref name="article"/> into tokens, paragraph by paragraph, and these into sentences.</summary>
    public static TokenizedArticle Tokenize(SourceArticle article, Language language, CancellationToken cancellationToken)
    {
        TokenWords words = language.Tokens;
        SentenceSplitter splitter = new(words);
        List<Token> tokens = Spare.Take<List<Token>>();
        TokenScanner scanner = new(article.Text, words, tokens);
        List<Sentence> sentences = Spare.Take<List<Sentence>>();
        for (int p = 0; p < article.Paragraphs.Count; p++)
        {
            int first = tokens.Count;
            scanner.Read(article.Paragraphs[p], cancellationToken);
            splitter.Split(article.Text, tokens, first, p, sentences);
        }
        TokenizedArticle tokenized = new(article, language, tokens, [.. sentences]);
        Spare.Keep(sentences);
        Spare.Keep(tokens);
        return tokenized;
    }

    /// <summary>Whether <paramref name="c"/> can open or close a quotation; apostrophes are among them.</summary>
    public static bool IsQuotationMark(char c) =>
        c is '"' or '\'' or '`' or '\u00b4' or '\u00ab' or '\u00bb' or '\uff02' or '\uff07'
            or (>= '\u2018' and <= '\u201f') or '\u2032' or '\u2033' or '\u2035' or '\u2036' or '\u2039' or '\u203a'
            or (>= '\u300c' and <= '\u300f') or '\u301d' or '\u301e' or '\u301f';

    /// <summary>Whether <paramref name="c"/> is one of the signs written for an apostrophe.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02bc' or '\uff07' or '`' or '\u00b4' or '\u2032';
}

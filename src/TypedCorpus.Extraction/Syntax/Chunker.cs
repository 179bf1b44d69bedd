using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>Cuts text into noun phrases, verb groups and the words and marks between them, in one pass over its tags.</summary>
internal sealed class Chunker(ArticleSyntax words)
{
    // A run of at most so many words, not ended by a mark of punctuation, is a part of the sentence around it.
    private const int FragmentWords = 3;

    private readonly List<Chunk> _chunks = Spare.Take<List<Chunk>>();
    private readonly List<Chunk[]> _read = Spare.Take<List<Chunk[]>>();
    private readonly NounPhraseReader _nouns = new(words);
    private readonly Hearers _hearers = new(words);
    private int _limit;

    /// <summary>How many chunks were read last: the array that has them may be longer.</summary>
    public int Count => _chunks.Count;

    /// <summary>The chunks of a sentence, words in quotation marks read with the others.</summary>
    public Chunk[] ReadSentence(int sentence)
    {
        _chunks.Clear();
        TokenRange tokens = words.Article.Sentences[sentence].Tokens;
        bool beginsParagraph = sentence == 0 || words.Article.Sentences[sentence - 1].Paragraph != words.Article.Sentences[sentence].Paragraph;
        Read(beginsParagraph ? AfterDateline(tokens) : tokens);
        return Copy();
    }

    /// <summary>The chunks of a paragraph, or of what stands in quotation marks.</summary>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="quotes">The outermost quotations in it, in order.</param>
    public Chunk[] ReadPassage(TokenRange tokens, IReadOnlyList<OpaqueQuote> quotes)
    {
        _chunks.Clear();
        tokens = AfterDateline(tokens);
        int next = 0;
        int sentence = words.Article.SentenceOf(tokens.Start);
        for (int i = tokens.Start; i < tokens.End;)
        {
            int current = words.Article.SentenceOf(i);
            if (current != sentence)
                AddBoundary(i);
            while (next < quotes.Count && quotes[next].Tokens.Start < i)
                next++;
            int end = next < quotes.Count ? quotes[next].Tokens.Start : tokens.End;
            i = i == end ? AddQuote(quotes[next]) : ReadUpTo(new TokenRange(i, end), current);
            sentence = words.Article.SentenceOf(i - 1);
        }
        return Copy();
    }

    /// <summary>Hands back the chunks of all that was read, which are not used any more.</summary>
    public void Release()
    {
        foreach (Chunk[] chunks in _read)
            Spare.Keep(chunks);
        Spare.Keep(_read);
        Spare.Keep(_chunks);
    }

    private Chunk[] Copy()
    {
        Chunk[] chunks = Spare.Take<Chunk>(_chunks.Count);
        _chunks.CopyTo(chunks);
        _read.Add(chunks);
        return chunks;
    }

    /// <summary>Whether a quotation is so short that it is read as a part of the sentence around it.</summary>
    public static bool IsFragment(ArticleSyntax words, QuotedRun run, TokenRange tokens)
    {
        int count = 0;
        for (int i = tokens.Start; i < tokens.End && count <= FragmentWords; i++)
        {
            if (words.Article.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
                count++;
            else if (words.FirstOf(i) is '!' or '?' or '.' or ',' && words.Article.Tokens[i].Start < run.Inner.End)
                return false;
        }
        return count <= FragmentWords;
    }

    /// <summary>Cuts off the dateline that tokens begin with, if they do, as a sentence of its own.</summary>
    private TokenRange AfterDateline(TokenRange tokens)
    {
        if (Dateline.EndOf(words, tokens) is not { } text)
            return tokens;
        _chunks.Add(new Chunk(ChunkKind.Other, new TokenRange(tokens.Start, text), tokens.Start, ChunkTraits.None));
        AddBoundary(text);
        return tokens with { Start = text };
    }

    /// <summary>Reads what a sentence has of the tokens before the next quotation.</summary>
    /// <returns>The token after what was read.</returns>
    private int ReadUpTo(TokenRange before, int sentence)
    {
        TokenRange read = before with { End = Math.Min(words.Article.Sentences[sentence].EndToken, before.End) };
        Read(read);
        return read.End;
    }

    private void Read(TokenRange tokens)
    {
        _limit = tokens.End;
        for (int i = tokens.Start; i < tokens.End;)
            i = Next(i);
    }

    private void AddBoundary(int token) => _chunks.Add(new Chunk(ChunkKind.Boundary, new TokenRange(token, token), token, ChunkTraits.None));

    /// <summary>Adds a quotation; a title as a noun, without the comma or stop inside its closing mark, which belongs to the sentence around it.</summary>
    /// <returns>The token after it.</returns>
    private int AddQuote(OpaqueQuote quote)
    {
        TokenRange tokens = quote.Tokens;
        if (!quote.IsName)
            return Add(ChunkKind.Quote, tokens, tokens.Start, ChunkTraits.None);
        ChunkKind? mark = tokens.Length > 2 ? words.FirstOf(tokens.End - 2) switch { ',' => ChunkKind.Comma, '.' => ChunkKind.Stop, _ => null } : null;
        int nounEnd = mark is null ? tokens.End : tokens.End - 2;
        int head = Math.Max(tokens.Start, mark is null ? tokens.End - 2 : tokens.End - 3);
        Add(ChunkKind.Noun, tokens with { End = nounEnd }, head, ChunkTraits.Named);
        if (mark is { } kind)
            Add(kind, tokens with { Start = nounEnd }, nounEnd, ChunkTraits.None);
        return tokens.End;
    }

    private int Next(int i)
    {
        if (words.IsMark(i))
            return words.TagOf(i) == PosTag.POS ? AddOne(ChunkKind.Other, i) : i + 1;
        if (words.Article.Tokens[i].Kind is TokenKind.Punctuation or TokenKind.Symbol && PunctuationKind(i) is { } kind)
            return AddOne(kind, i);
        switch (words.TagOf(i))
        {
            case PosTag.WP or PosTag.WDT or PosTag.WPS:
                return AddOne(IsSubordinatingPronoun(i) ? ChunkKind.Subordinator : ChunkKind.Relative, i);
            case PosTag.WRB:
                return AddOne(ChunkKind.Subordinator, i);
            case PosTag.CC:
                return AddOne(ChunkKind.Conjunction, i);
            case PosTag.IN:
                bool isApproximator = words.Is(i, SyntaxRoles.Approximator) && TagWithin(i + 1) == PosTag.CD;
                return AddOne(isApproximator ? ChunkKind.Adverb : words.Is(i, SyntaxRoles.Subordinator) ? ChunkKind.Subordinator : ChunkKind.Preposition, i);
            case PosTag.TO:
                return VerbGroup.BeginsInfinitive(words, i, _limit) ? Add(VerbGroup.Read(words, i, _limit)) : AddOne(ChunkKind.Preposition, i);
            // "said retired general Smith": a participle after a verb that takes none begins a noun phrase.
            case PosTag.VBN when FollowsFullVerb(i) && TagWithin(i + 1) is PosTag.NN or PosTag.NNP or PosTag.NNS:
                return Add(_nouns.Read(i, _limit, IsGoverned()));
            case PosTag.MD or PosTag.VB or PosTag.VBD or PosTag.VBP or PosTag.VBZ or PosTag.VBN or PosTag.VBG:
                return Add(VerbGroup.Read(words, i, _limit));
            case PosTag.RB or PosTag.RBR or PosTag.RBS or PosTag.RP:
                return AddOne(ChunkKind.Adverb, i);
            case PosTag.PRP:
                int afterPronoun = i + 1 < _limit && words.Is(i + 1, SyntaxRoles.Reflexive) ? i + 2 : i + 1;
                return Add(ChunkKind.Noun, new TokenRange(i, afterPronoun), i, ChunkTraits.Pronoun);
            default:
                Chunk phrase = _nouns.Read(i, _limit, IsGoverned());
                return Add(_chunks.Count > 0 && _hearers.EndOf(_chunks[_chunks.Count - 1], phrase, _limit) is { } end ? _nouns.Read(i, end, isGoverned: false) : phrase);
        }
    }

    /// <summary>Whether a pronoun of questions and relative clauses begins a clause that is the object of a verb: <c>said what he saw</c>, <c>said that he saw it</c>.</summary>
    private bool IsSubordinatingPronoun(int i) =>
        words.Is(i, SyntaxRoles.FreeRelative) || (words.Is(i, SyntaxRoles.Complementizer) && !(TagWithin(i + 1) is { } next && NounPhraseReader.IsVerbal(next)));

    private bool FollowsFullVerb(int i) =>
        _chunks.Count > 0 && _chunks[_chunks.Count - 1] is { IsFinite: true } verb && verb.End == i && !words.Is(verb.Head, SyntaxRoles.Auxiliary);

    private ChunkKind? PunctuationKind(int i)
    {
        Token token = words.Article.Tokens[i];
        switch (words.FirstOf(i))
        {
            case ',':
                return ChunkKind.Comma;
            case ':':
                return ChunkKind.Colon;
            case ';':
                return ChunkKind.Semicolon;
            case '(' or '[':
                return ChunkKind.Open;
            case ')' or ']':
                return ChunkKind.Close;
            case '!' or '?':
                return ChunkKind.Stop;
            case '.':
                return token.Length == 1 ? ChunkKind.Stop : ChunkKind.Other;
            case '\u2014' or '\u2013' or '\u2015':
                return ChunkKind.Dash;
            case '-':
                bool isApart = token.Length > 1 || (words.Article.SpaceBefore(i) && (i + 1 >= words.Count || words.Article.SpaceBefore(i + 1)));
                return isApart ? ChunkKind.Dash : ChunkKind.Other;
            case '$' or '%' or '#' or '@' or '&':
                return null;
            default:
                return token.Kind == TokenKind.Symbol && words.TagOf(i) is PosTag.NN or PosTag.CD or PosTag.Dollar ? null : ChunkKind.Other;
        }
    }

    /// <summary>The tag of a token of what is read; <see langword="null"/> after its end.</summary>
    private PosTag? TagWithin(int token) => token < _limit ? words.TagOf(token) : null;

    /// <summary>Whether the chunk before the one that is read is a preposition.</summary>
    private bool IsGoverned() => _chunks.Count > 0 && _chunks[_chunks.Count - 1].Kind == ChunkKind.Preposition;

    private int AddOne(ChunkKind kind, int token) => Add(kind, TokenRange.Of(token), token, ChunkTraits.None);

    private int Add(ChunkKind kind, TokenRange tokens, int head, ChunkTraits traits) => Add(new Chunk(kind, tokens, head, traits));

    private int Add(Chunk chunk)
    {
        _chunks.Add(chunk);
        return chunk.End;
    }
}

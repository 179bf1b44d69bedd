
namespace TypedCorpus.Extraction.Syntax;

/// <summary>Cuts a paragraph into noun phrases, verb groups and the words and marks between them, in one pass over its tags.</summary>
internal sealed partial class Chunker(SentenceView words)
{
    // A run of at most so many words, not ended by a mark of punctuation, is a part of the sentence around it.
    private const int FragmentWords = 3;

    private readonly List<Chunk> _chunks = [];
    private readonly AdverbialPhrases _adverbials = new(words);
    private int _limit;

    /// <summary>The chunks of the tokens from <paramref name="first"/> to <paramref name="end"/>.</summary>
    /// <param name="first">The first token of the paragraph.</param>
    /// <param name="end">The token behind its last one.</param>
    /// <param name="quotes">The outermost quotations of the paragraph, in order, as runs of tokens with their marks; those that are names are nouns.</param>
    public List<Chunk> Chunk(int first, int end, List<(int First, int End, bool IsName)> quotes)
    {
        _chunks.Clear();
        int next = 0;
        int sentence = words.Article.SentenceOf(first);
        if (Dateline.EndOf(words, first, end) is int text and > 0)
        {
            _chunks.Add(new Chunk(ChunkKind.Other, first, text, first, ChunkTraits.None));
            _chunks.Add(new Chunk(ChunkKind.Boundary, text, text, text, ChunkTraits.None));
            first = text;
            sentence = words.Article.SentenceOf(first);
        }
        for (int i = first; i < end;)
        {
            int current = words.Article.SentenceOf(i);
            if (current != sentence)
                _chunks.Add(new Chunk(ChunkKind.Boundary, i, i, i, ChunkTraits.None));
            while (next < quotes.Count && quotes[next].First < i)
                next++;
            if (next < quotes.Count && quotes[next].First == i)
            {
                int quoteEnd = quotes[next].End;
                if (quotes[next].IsName)
                    AddName(i, quoteEnd);
                else
                    _chunks.Add(new Chunk(ChunkKind.Quote, i, quoteEnd, i, ChunkTraits.None));
                i = quoteEnd;
            }
            else
            {
                _limit = Math.Min(words.Article.Sentences[current].EndToken, next < quotes.Count ? quotes[next].First : end);
                i = Next(i);
            }
            sentence = words.Article.SentenceOf(i - 1);
        }
        return _chunks;
    }

    /// <summary>Whether a quotation is so short that it is read as a part of the sentence around it.</summary>
    public static bool IsFragment(SentenceView words, QuotedRun run, int first, int end)
    {
        int count = 0;
        for (int i = first; i < end && count <= FragmentWords; i++)
        {
            if (words.Article.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
                count++;
            else if (words.FirstOf(i) is '!' or '?' or '.' or ',' && words.Article.Tokens[i].Start < run.Inner.End)
                return false;
        }
        return count <= FragmentWords;
    }

    /// <summary>Adds a title in marks as a noun, and the comma or stop inside its closing mark, which belongs to the sentence around it.</summary>
    private void AddName(int first, int end)
    {
        ChunkKind? mark = end - first > 2 ? words.FirstOf(end - 2) switch { ',' => ChunkKind.Comma, '.' => ChunkKind.Stop, _ => null } : null;
        int nounEnd = mark is null ? end : end - 2;
        _chunks.Add(new Chunk(ChunkKind.Noun, first, nounEnd, Math.Max(first, end - (mark is null ? 2 : 3)), ChunkTraits.Named));
        if (mark is { } kind)
            _chunks.Add(new Chunk(kind, nounEnd, end, nounEnd, ChunkTraits.None));
    }

    private int Next(int i)
    {
        PosTag tag = words.TagOf(i);
        Token token = words.Article.Tokens[i];
        if (token.Kind == TokenKind.QuotationMark)
            return tag == PosTag.POS ? Add(ChunkKind.Other, i, i + 1) : i + 1;
        if (token.Kind is TokenKind.Punctuation or TokenKind.Symbol && PunctuationKind(i) is { } kind)
            return Add(kind, i, i + 1);
        switch (tag)
        {
            case PosTag.WP or PosTag.WDT or PosTag.WPS:
                bool subordinates = words[i] is "what" or "whatever" || (words[i] == "that" && !(i + 1 < _limit && IsVerbal(words.TagOf(i + 1))));
                return Add(subordinates ? ChunkKind.Subordinator : ChunkKind.Relative, i, i + 1);
            case PosTag.WRB:
                return Add(ChunkKind.Subordinator, i, i + 1);
            case PosTag.CC:
                return Add(ChunkKind.Conjunction, i, i + 1);
            case PosTag.IN:
                if (words[i] is "about" or "around" or "over" or "under" && i + 1 < _limit && words.TagOf(i + 1) == PosTag.CD)
                    return Add(ChunkKind.Adverb, i, i + 1);
                return Add(words.Language.FunctionWords.IsSubordinator(words[i]) ? ChunkKind.Subordinator : ChunkKind.Preposition, i, i + 1);
            case PosTag.TO:
                return IsInfinitive(i) ? Verb(i) : Add(ChunkKind.Preposition, i, i + 1);
            // "said retired general Smith": behind a verb that takes no participle one begins a noun phrase.
            case PosTag.VBN when _chunks.Count > 0 && _chunks[_chunks.Count - 1] is { IsFinite: true } verb && verb.End == i && !words.Language.FunctionWords.IsAuxiliary(words[verb.Head])
                && i + 1 < _limit && words.TagOf(i + 1) is PosTag.NN or PosTag.NNP or PosTag.NNS:
                return Noun(i);
            case PosTag.MD or PosTag.VB or PosTag.VBD or PosTag.VBP or PosTag.VBZ or PosTag.VBN or PosTag.VBG:
                return Verb(i);
            case PosTag.RB or PosTag.RBR or PosTag.RBS or PosTag.RP:
                return Add(ChunkKind.Adverb, i, i + 1);
            case PosTag.PRP:
                int end = i + 1;
                if (end < _limit && words[end].EndsWith("self", StringComparison.Ordinal))
                    end++;
                return Add(ChunkKind.Noun, i, end, i, ChunkTraits.Pronoun);
            default:
                return Noun(i);
        }
    }

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
                bool apart = token.Length > 1 || (words.Article.SpaceBefore(i) && (i + 1 >= words.Count || words.Article.SpaceBefore(i + 1)));
                return apart ? ChunkKind.Dash : ChunkKind.Other;
            case '$' or '%' or '#' or '@' or '&':
                return null;
            default:
                return token.Kind == TokenKind.Symbol && words.TagOf(i) is PosTag.NN or PosTag.CD or PosTag.Dollar ? null : ChunkKind.Other;
        }
    }

    /// <summary>Whether the chunk before the one that is read is a preposition.</summary>
    private bool IsGoverned() => _chunks.Count > 0 && _chunks[_chunks.Count - 1].Kind == ChunkKind.Preposition;

    private static bool IsVerbal(PosTag tag) => tag.IsFinite() || tag == PosTag.RB;

    private int Add(ChunkKind kind, int first, int end) => Add(kind, first, end, end - 1, ChunkTraits.None);

    private int Add(ChunkKind kind, int first, int end, int head, ChunkTraits traits)
    {
        _chunks.Add(new Chunk(kind, first, end, head, traits));
        return end;
    }
}

using TypedCorpus.Extraction.Marks;
using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Quotes.Syntax;

/// <summary>Cuts a paragraph into noun phrases, verb groups and the words and marks between them, in one pass over its tags.</summary>
internal sealed class Chunker(Words words)
{
    // A run of at most so many words, not ended by a mark of punctuation, is a part of the sentence around it.
    private const int FragmentWords = 3;

    // Adjectives that go on with a noun phrase behind a name: "Justice Department senior counsel".
    private static readonly HashSet<string> s_ranks = WordLists.Set("senior chief former top deputy executive general political national presidential vice");

    private readonly List<Chunk> _chunks = [];
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
    public static bool IsFragment(Words words, QuotedRun run, int first, int end)
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
                return Add(WordLists.IsSubordinator(words[i]) ? ChunkKind.Subordinator : ChunkKind.Preposition, i, i + 1);
            case PosTag.TO:
                return IsInfinitive(i) ? Verb(i) : Add(ChunkKind.Preposition, i, i + 1);
            // "said retired general Smith": behind a verb that takes no participle one begins a noun phrase.
            case PosTag.VBN when _chunks.Count > 0 && _chunks[_chunks.Count - 1] is { IsFinite: true } verb && verb.End == i && !WordLists.IsAuxiliary(words[verb.Head])
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
            case '\u2014' or '\u2013':
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

    private static bool IsVerbal(PosTag tag) => tag is PosTag.VBD or PosTag.VBZ or PosTag.VBP or PosTag.MD or PosTag.RB;

    private bool IsInfinitive(int i)
    {
        for (int k = i + 1; k < _limit && k <= i + 3; k++)
        {
            PosTag tag = words.TagOf(k);
            if (tag == PosTag.VB)
                return true;
            if (tag is not (PosTag.RB or PosTag.RBR))
                return false;
        }
        return false;
    }

    private int Verb(int i)
    {
        ChunkTraits traits = words.TagOf(i) switch
        {
            PosTag.TO => ChunkTraits.Infinitive,
            PosTag.MD or PosTag.VBD or PosTag.VBP or PosTag.VBZ => ChunkTraits.Finite,
            PosTag.VBG => ChunkTraits.Gerund,
            PosTag.VBN => ChunkTraits.Participle,
            _ => ChunkTraits.None,
        };
        int head = -1;
        int end = i;
        bool passive = false;
        for (int k = i; k < _limit; k++)
        {
            PosTag tag = words.TagOf(k);
            if (tag is PosTag.TO or PosTag.RB or PosTag.RBR or PosTag.RBS)
            {
                if (k > i && tag == PosTag.TO)
                    break;
                if (WordLists.IsNegation(words[k]))
                    traits |= ChunkTraits.Negated;
                continue;
            }
            if (tag is not (PosTag.MD or PosTag.VB or PosTag.VBD or PosTag.VBP or PosTag.VBZ or PosTag.VBN or PosTag.VBG))
                break;
            if (head >= 0)
            {
                // Only an auxiliary takes a further verb into its group.
                if (!WordLists.IsAuxiliary(words[head]) && words.TagOf(head) != PosTag.MD)
                    break;
                if (tag is PosTag.MD or PosTag.VBP or PosTag.VBZ or PosTag.VBD && !(tag == PosTag.VBD && words.TagOf(head) != PosTag.MD))
                    break;
                traits |= ChunkTraits.Auxiliary;
                passive = tag is PosTag.VBN or PosTag.VBD && WordLists.IsBe(words[head]);
            }
            head = k;
            end = k + 1;
        }
        if (head < 0)
            return Add(ChunkKind.Other, i, i + 1);
        if (passive)
            traits |= ChunkTraits.Passive;
        // "those surveyed said": a past right before another finite verb is a participle.
        if (end - i == 1 && words.TagOf(i) == PosTag.VBD && end < _limit && words.TagOf(end) is PosTag.VBD or PosTag.VBZ or PosTag.MD && !WordLists.IsAuxiliary(words[i]))
            traits = ChunkTraits.Participle;
        if ((traits & ChunkTraits.Auxiliary) == 0 && WordLists.IsBe(words[head]))
            traits |= ChunkTraits.Copula;
        while (end < _limit && words.TagOf(end) == PosTag.RP)
            end++;
        return Add(ChunkKind.Verb, i, end, head, traits);
    }

    private int Noun(int i)
    {
        int head = -1;
        int last = -1;
        ChunkTraits traits = ChunkTraits.None;
        for (int k = i; k < _limit; k++)
        {
            PosTag tag = words.TagOf(k);
            if (tag is PosTag.NN or PosTag.NNS or PosTag.NNP or PosTag.NNPS or PosTag.FW or PosTag.GW or PosTag.ADD)
            {
                // "Smith Tuesday": the day is no part of the name.
                if (head >= 0 && WordLists.IsDay(words[k]) && words.TagOf(k - 1) != PosTag.POS && !WordLists.IsDay(words[head]))
                    break;
                if (tag is PosTag.NNP or PosTag.NNPS && !WordLists.IsDay(words[k]))
                    traits |= ChunkTraits.Named;
                head = last = k;
            }
            else if (tag == PosTag.POS)
            {
                if (last < 0)
                    break;
                traits |= ChunkTraits.Possessed;
                head = -1;
                last = k;
            }
            else if (tag is PosTag.DT or PosTag.PDT or PosTag.PRPS)
            {
                if (last >= 0 && !(tag == PosTag.DT && words.TagOf(last) == PosTag.PDT))
                    break;
                if (tag == PosTag.PRPS)
                    traits |= ChunkTraits.Possessed;
                last = k;
            }
            else if (tag is PosTag.CD or PosTag.JJ or PosTag.JJR or PosTag.JJS or PosTag.Dollar or PosTag.SYM or PosTag.LS)
            {
                bool joins = tag == PosTag.JJ && (words.IsCapital(k) || s_ranks.Contains(words[k]) || words.TagOf(i) is PosTag.DT or PosTag.PRPS && !WordLists.IsTime(words[Math.Min(k + 1, words.Count - 1)])) && k + 1 < _limit && words.TagOf(k + 1) is PosTag.NN or PosTag.NNP or PosTag.NNS;
                if (head >= 0 && !(tag == PosTag.CD && words.TagOf(head) == PosTag.NNP) && !joins && words[k] is not ("%" or "&"))
                    break;
                last = k;
            }
            else if (words[k] == "&" || (!words.Article.SpaceBefore(k) && (tag is PosTag.HYPH or PosTag.Colon || words[k] is "-" or "/")))
            {
                if (last < 0 || k + 1 >= _limit)
                    break;
                if (words.TagOf(k + 1) is PosTag.NN or PosTag.NNP or PosTag.NNS or PosTag.NNPS or PosTag.JJ or PosTag.VBN or PosTag.VBG or PosTag.CD)
                {
                    if (words.TagOf(k + 1) is PosTag.VBN or PosTag.VBG)
                        last = ++k;
                    if (head >= 0 && !(words.TagOf(k + 1 < _limit ? k + 1 : k) is PosTag.NNP))
                        head = -1;
                    continue;
                }
                break;
            }
            else if (last >= 0 && head < 0 && tag == PosTag.VBD && words.TagOf(last) is PosTag.CD or PosTag.DT && CueLexicon.VerbsOf(words[k]).Length == 0 && LeadsToNoun(k, tag))
                last = k;
            else if (k == i && tag == PosTag.VBN)
                last = k;
            else if (last >= 0 && head < 0 && tag is PosTag.VBN or PosTag.VBG or PosTag.RB or PosTag.CC or PosTag.RBS or PosTag.RBR && LeadsToNoun(k, tag))
                last = k;
            else if (words.Article.Tokens[k].Kind == TokenKind.QuotationMark && k > i && k + 1 < _limit)
                continue;
            else
                break;
        }
        if (last < 0)
            return Add(ChunkKind.Other, i, i + 1);
        if (head < 0 && words.TagOf(i) is not (PosTag.DT or PosTag.CD or PosTag.PDT or PosTag.PRPS) && (traits & ChunkTraits.Possessed) == 0)
            return Add(ChunkKind.Adjective, i, last + 1);
        if (head < 0)
            head = last;
        if (WordLists.IsTime(words[head]))
            traits |= ChunkTraits.Temporal;
        return Add(ChunkKind.Noun, i, Math.Max(head, last) + 1, head, traits);
    }

    /// <summary>Whether a participle, an adverb or a conjunction inside a noun phrase has its noun ahead: <c>the newly elected leader</c>.</summary>
    private bool LeadsToNoun(int k, PosTag tag)
    {
        for (int n = k + 1; n < _limit && n <= k + 4; n++)
        {
            PosTag next = words.TagOf(n);
            if (next is PosTag.NN or PosTag.NNS or PosTag.NNP or PosTag.NNPS)
                return tag != PosTag.CC || n > k + 1 || words.TagOf(k - 1) is PosTag.JJ;
            if (next is not (PosTag.JJ or PosTag.VBN or PosTag.VBG or PosTag.JJS or PosTag.HYPH))
                return false;
        }
        return false;
    }

    private int Add(ChunkKind kind, int first, int end) => Add(kind, first, end, end - 1, ChunkTraits.None);

    private int Add(ChunkKind kind, int first, int end, int head, ChunkTraits traits)
    {
        _chunks.Add(new Chunk(kind, first, end, head, traits));
        return end;
    }
}

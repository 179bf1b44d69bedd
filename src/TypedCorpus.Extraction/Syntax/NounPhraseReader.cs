using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>Reads a noun phrase up to its head: <c>the newly elected mayor</c>, <c>Air Force 1st Lt. Tom Lyle</c>, <c>the city's plan</c>.</summary>
internal sealed class NounPhraseReader(ArticleSyntax words)
{
    // From the first hyphen of "mother-of-two" to its last word.
    private const int JoinedPhrase = 3;

    private readonly AdverbialPhrases _adverbials = new(words);
    private readonly NounsAhead _nouns = new(words);
    private int _first;
    private int _limit;

    // The noun that is its head so far, and the last token that surely belongs to it.
    private int? _head;
    private int? _last;
    private ChunkTraits _traits;

    /// <summary>The phrase that begins at a token; a chunk of another kind where none does.</summary>
    /// <param name="first">The token.</param>
    /// <param name="limit">The token after the last that can belong to it.</param>
    /// <param name="isGoverned">Whether a preposition stands before it.</param>
    public Chunk Read(int first, int limit, bool isGoverned)
    {
        (_first, _limit, _head, _last, _traits) = (first, limit, null, null, ChunkTraits.None);
        bool isTime = false;
        for (int i = first; i < limit; i++)
        {
            if (i > first && _last == i - 1 && EndsAdverbial(new TokenRange(first, i), isGoverned, ref isTime))
                break;
            if (!Take(ref i))
                break;
        }
        return Finish(isTime);
    }

    /// <summary>Whether a verb follows, or an adverb that can stand before one.</summary>
    public static bool IsVerbal(PosTag tag) => tag.IsFinite() || tag == PosTag.RB;

    private bool EndsAdverbial(TokenRange phrase, bool isGoverned, ref bool isTime)
    {
        isTime = _adverbials.EndsTime(phrase, _limit);
        return isTime || (isGoverned && _adverbials.EndsBeforeName(phrase, _limit));
    }

    /// <summary>Takes a token into the phrase, with the next one where they are joined.</summary>
    private bool Take(ref int i)
    {
        PosTag tag = words.TagOf(i);
        switch (tag)
        {
            case PosTag.NN or PosTag.NNS or PosTag.NNP or PosTag.NNPS or PosTag.FW or PosTag.GW or PosTag.ADD:
                return TakeNoun(i, tag);
            case PosTag.POS:
                return TakePossessive(i);
            case PosTag.DT or PosTag.PDT or PosTag.PRPS:
                return TakeDeterminer(i, tag);
            case PosTag.CD or PosTag.JJ or PosTag.JJR or PosTag.JJS or PosTag.Dollar or PosTag.SYM or PosTag.LS:
                return TakeModifier(i, tag);
        }
        // Centre for Public Safety, Washington, D.C.: a name is one.
        if (_head is not null && i + 1 < _limit && words.Names.Continues(i) && words.Names.Continues(i + 1))
        {
            _last = i;
            return true;
        }
        if (IsJoint(i, tag))
            return TakeJoined(ref i);
        if (IsBeforeNoun(i, tag))
        {
            _last = i;
            return true;
        }
        return words.IsMark(i) && i > _first && i + 1 < _limit;
    }

    private bool TakeNoun(int i, PosTag tag)
    {
        bool isDay = words.Is(i, SyntaxRoles.Day);
        // "Smith Tuesday": the day is no part of the name.
        if (_head is { } noun && isDay && words.TagOf(i - 1) != PosTag.POS && !words.Is(noun, SyntaxRoles.Day))
            return false;
        if (tag is PosTag.NNP or PosTag.NNPS && !isDay)
            _traits |= ChunkTraits.Named;
        _head = _last = i;
        return true;
    }

    private bool TakePossessive(int i)
    {
        if (_last is null)
            return false;
        // "Norton's said": the shop has a possessive for its name.
        if (_head == _last && words.TagOf(i - 1) == PosTag.NNP && i + 1 < _limit && words.TagOf(i + 1).IsFinite() && (words.Tagged.ClassesOf(i + 1) & WordClasses.Noun) == 0)
        {
            _last = i;
            return true;
        }
        _traits |= ChunkTraits.Possessed;
        (_head, _last) = (null, i);
        return true;
    }

    private bool TakeDeterminer(int i, PosTag tag)
    {
        if (_last is { } last && !IsInName(i) && !(tag == PosTag.DT && words.TagOf(last) == PosTag.PDT))
            return false;
        if (tag == PosTag.PRPS)
            _traits |= ChunkTraits.Possessed;
        _last = i;
        return true;
    }

    /// <summary>Whether a determiner is part of a name: that of <c>Save the Children</c>, or one with a capital that begins it, <c>the newspaper The Echo</c>.</summary>
    private bool IsInName(int determiner)
    {
        int next = determiner + 1;
        if (next >= _limit)
            return false;
        bool goesOn = words.Names.Continues(determiner) && words.Names.Continues(next);
        return goesOn || (_head is not null && words.Article.HasCapital(determiner) && words.Names.Has(next));
    }

    private bool TakeModifier(int i, PosTag tag)
    {
        // "Reed two days later".
        if (tag == PosTag.CD && BeginsTime(i))
            return false;
        bool goesOn = _head is not { } noun || NumbersNoun(i, tag) || (tag == PosTag.CD && words.TagOf(noun) == PosTag.NNP) || _nouns.Join(i, new TokenRange(_first, _limit)) || words.FirstOf(i) is '%' or '&';
        if (goesOn)
            _last = i;
        return goesOn;
    }

    /// <summary>Whether a number tells which one a noun means, and the next phrase begins behind it: <c>on page 12 the author says</c>.</summary>
    private bool NumbersNoun(int i, PosTag tag) =>
        tag == PosTag.CD && _head == i - 1 && words.TagOf(i - 1) == PosTag.NN && i + 1 < _limit
        && words.TagOf(i + 1) is PosTag.DT or PosTag.PRP or PosTag.PRPS;

    /// <summary>Whether a number after a noun begins a phrase of time.</summary>
    private bool BeginsTime(int number)
    {
        bool followsNoun = _head is not null || (_last == number - 1 && number - 1 > _first && words.TagOf(number - 2) == PosTag.HYPH);
        return followsNoun && number + 1 < _limit && words.Is(number + 1, SyntaxRoles.Time) && !words.Names.Has(number);
    }

    /// <summary>Whether a hyphen, a slash or an <c>&amp;</c> without spaces joins the words beside it.</summary>
    private bool IsJoint(int i, PosTag tag)
    {
        char sign = words.FirstOf(i);
        if (sign == '&')
            return words.Article.Tokens[i].Length == 1;
        return !words.Article.SpaceBefore(i) && sign is not (';' or ':') && (tag is PosTag.HYPH or PosTag.Colon || (sign is '-' or '/' && words.Article.Tokens[i].Length == 1));
    }

    private bool TakeJoined(ref int i)
    {
        if (_last is null || i + 1 >= _limit)
            return false;
        PosTag next = words.TagOf(i + 1);
        if (next == PosTag.IN && JoinsPhrase(i))
        {
            i += JoinedPhrase;
            _last = i;
            return true;
        }
        if (next is not (PosTag.NN or PosTag.NNP or PosTag.NNS or PosTag.NNPS or PosTag.JJ or PosTag.VBN or PosTag.VBG or PosTag.CD))
            return false;
        if (next is PosTag.VBN or PosTag.VBG)
            _last = ++i;
        if (_head is not null && words.TagOf(i + 1 < _limit ? i + 1 : i) != PosTag.NNP)
            _head = null;
        return true;
    }

    /// <summary>Whether a hyphen begins the rest of a noun of three words: <c>mother-of-two</c>, <c>editor-in-chief</c>.</summary>
    private bool JoinsPhrase(int hyphen) =>
        _head is not null && hyphen + JoinedPhrase < _limit && IsJoint(hyphen + 2, words.TagOf(hyphen + 2)) && !words.Article.SpaceBefore(hyphen + JoinedPhrase);

    /// <summary>Whether a participle, an adverb or a conjunction has its noun ahead: <c>the newly elected leader</c>, <c>a red and blue flag</c>.</summary>
    private bool IsBeforeNoun(int i, PosTag tag)
    {
        if (i == _first && tag == PosTag.VBN)
            return true;
        if (_last is not { } last || _head is not null)
            return false;
        if (tag == PosTag.VBD)
            return words.TagOf(last) is PosTag.CD or PosTag.DT && words.Language.Cues.VerbsOf(words[i]).Length == 0 && _nouns.Follow(i, tag, _limit);
        // "after Smith's double but Reed said": only what joins makes one phrase.
        if (tag == PosTag.CC && !words.Is(i, SyntaxRoles.Coordinator))
            return false;
        return tag is PosTag.VBN or PosTag.VBG or PosTag.RB or PosTag.CC or PosTag.RBS or PosTag.RBR && _nouns.Follow(i, tag, _limit);
    }

    private Chunk Finish(bool isTime)
    {
        if (_last is not { } last)
            return new Chunk(ChunkKind.Other, TokenRange.Of(_first), _first, ChunkTraits.None);
        TokenRange tokens = new(_first, Math.Max(_head ?? last, last) + 1);
        // "several of the tenants", "most said".
        if (_head is null && last == _first && IsQuantifierAlone())
            return new Chunk(ChunkKind.Noun, TokenRange.Of(_first), _first, ChunkTraits.None);
        bool begins = words.TagOf(_first) is PosTag.DT or PosTag.CD or PosTag.PDT or PosTag.PRPS || (_traits & ChunkTraits.Possessed) != 0;
        if (_head is null && !begins)
            return new Chunk(ChunkKind.Adjective, tokens, tokens.Last, ChunkTraits.None);
        int head = _head ?? last;
        bool isLong = words.Is(head, SyntaxRoles.LongTime) && tokens.Length == 2 && words.Is(tokens.Start, SyntaxRoles.BeforeTime) && words.TagOf(tokens.Start) == PosTag.JJ;
        if (isTime || isLong || (words.Is(head, SyntaxRoles.Time) && !words.Names.Has(head)))
            _traits |= ChunkTraits.Temporal;
        return new Chunk(ChunkKind.Noun, tokens, head, _traits);
    }

    private bool IsQuantifierAlone() =>
        words.Is(_first, SyntaxRoles.Quantifier) && _first + 1 < _limit && (words.Is(_first + 1, SyntaxRoles.Partitive) || IsVerbal(words.TagOf(_first + 1)));
}

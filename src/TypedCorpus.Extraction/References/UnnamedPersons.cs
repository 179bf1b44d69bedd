using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.References;

/// <summary>Finds the persons whom an article brings in without a name, and whom pronouns take up: <c>the woman</c>, <c>a patient</c>, <c>a spokeswoman</c>.</summary>
internal sealed class UnnamedPersons(ReferenceContext context)
{
    // In tokens.
    private const int LongestPhrase = 10;
    private const int LongestOpening = 4;

    // In sentences.
    private const int FarthestRelative = 3;

    // Among how many names before a relative another one of the family is sought.
    private const int NamesOfFamily = 60;

    private readonly TaggedArticle _tagged = context.Tagged;
    private readonly WordSet _indefinite = context.Tagged.Language.ReferenceWords.Indefinite;
    private readonly WordSet _alwaysUnnamed = context.Tagged.Language.ReferenceWords.UnnamedPersons;

    /// <summary>The person without a name who begins at a token and speaks or does something; else <see langword="null"/>.</summary>
    public UnnamedPerson? At(int token) => _tagged.Tags[token] == PosTag.PRPS ? Relative(token) ?? Body(token) : _tagged.Tags[token] is PosTag.DT or PosTag.CD
        ? OneOfSeveral(token) ?? (NounOf(token) is { } noun ? Described(new TokenRange(token, noun + 1)) : null) ?? Body(token)
        : Body(token);

    /// <summary>A body, or several people, that speak: <c>The interior ministry said</c>, <c>Researchers say</c>.</summary>
    private UnnamedPerson? Body(int token)
    {
        if (!context.Speech.BeginsSpeaker(token))
            return null;
        int end = token;
        while (end < _tagged.Tags.Length && end - token < LongestPhrase && (IsInPhrase(_tagged.Tags[end]) || _tagged.Tags[end] is PosTag.DT or PosTag.NNS or PosTag.POS or PosTag.PRPS))
            end++;
        TokenRange phrase = new(token, end);
        if (phrase.IsEmpty || _tagged.Tags[phrase.Last] is not (PosTag.NN or PosTag.NNS) || context.Entities.EntityCovering(_tagged.Article.Tokens[phrase.Last].Span) is not null)
            return null;
        EntityKind? kind = _tagged.Language.SpeakerNouns.KindOf(_tagged.Article.KeyOf(phrase.Last), _tagged.Tags[phrase.Last]);
        if (kind is not (EntityKind.Organization or EntityKind.Group))
            return null;
        // Two ministries are two: each is known by all its words.
        TextSpan words = _tagged.Article.SpanOf(_tagged.Tags[token] == PosTag.DT && phrase.Length > 1 ? phrase with { Start = token + 1 } : phrase);
        return Person(phrase, phrase.Last) with { Noun = NameText.Key(_tagged.Text.AsSpan(words.Start, words.Length)), Kind = kind.Value };
    }

    /// <summary>Somebody's relative with whom a sentence begins: <c>His mother said</c>.</summary>
    private UnnamedPerson? Relative(int token)
    {
        int noun = token + 1;
        while (noun < _tagged.Tags.Length && _tagged.Tags[noun] is PosTag.JJ or PosTag.HYPH)
            noun++;
        TokenRange phrase = new(token, noun + 1);
        bool isRelative = noun < _tagged.Tags.Length && _tagged.Tags[noun] == PosTag.NN && _tagged.Language.Coreference.Relatives.Contains(_tagged.Article.KeyOf(noun));
        // "His daughter's condition" talks of the condition.
        bool owns = phrase.End < _tagged.Tags.Length && _tagged.Tags[phrase.End] == PosTag.POS;
        if (!isRelative || owns || IsBeforeName(phrase.End) || context.Entities.EntityAt(_tagged.Article.SpanOf(phrase)) is not null)
            return null;
        UnnamedPerson person = Person(phrase, noun);
        return OpensSentence(token) && person.Place.Role >= GrammaticalRole.Subject && !IsOfNamedFamily(person) ? person : null;
    }

    /// <summary>Whether somebody of the gender and of a surname that two persons share was named right before: <c>Mary Reed and Tom Reed came. His aunt</c>.</summary>
    private bool IsOfNamedFamily(UnnamedPerson relative)
    {
        int next = Referent.FirstFrom(context.Names, relative.Place.Tokens.Start);
        int first = Math.Max(0, next - NamesOfFamily);
        for (int i = next - 1; i >= first && context.Names[i].Sentence >= relative.Place.Sentence - FarthestRelative; i--)
        {
            Referent name = context.Names[i];
            if (IsFullName(name) && context.Entities.GenderOf(name.Entity) == relative.Gender && context.Names.FindIndex(first, next - first, other => other.Entity != name.Entity && IsFullName(other) && ShareSurname(name, other)) >= 0)
                return true;
        }
        return false;
    }

    private bool IsFullName(Referent name) => name.Tokens.Length > 1 && context.Entities.KindOf(name.Entity) == EntityKind.Person;

    private bool ShareSurname(Referent a, Referent b) => _tagged.Article[a.Tokens.Last].SequenceEqual(_tagged.Article[b.Tokens.Last]);

    /// <summary><c>One of the victims</c>, who speaks or begins a sentence.</summary>
    private UnnamedPerson? OneOfSeveral(int token)
    {
        if (!(OpensSentence(token) || context.Speech.BeginsSpeaker(token)) || !_indefinite.Contains(_tagged.Article.KeyOf(token)) || !IsOf(token + 1))
            return null;
        int noun = token + 2;
        while (noun < _tagged.Tags.Length && noun - token < LongestPhrase && _tagged.Tags[noun] is PosTag.DT or PosTag.PRPS or PosTag.JJ or PosTag.NN or PosTag.CD)
            noun++;
        bool arePersons = noun < _tagged.Tags.Length && _tagged.Tags[noun] == PosTag.NNS && _tagged.Language.SpeakerNouns.KindOf(_tagged.Article.KeyOf(noun), PosTag.NNS) is not null;
        return arePersons ? Person(new TokenRange(token, noun + 1), token) : null;
    }

    private UnnamedPerson? Described(TokenRange phrase)
    {
        bool isHead = IsHeadOfSomething(phrase);
        bool isPerson = isHead ? _tagged.Language.IsPersonNoun(_tagged.Article.KeyOf(phrase.Last), _tagged.Tags[phrase.Last]) : (IsIndefinite(phrase.Start) || IsUnresolvedRole(phrase)) && _tagged.Language.PersonNouns.IsPerson(_tagged.Article[phrase.Last]);
        // "The senator" is as a rule one who has been named, "a senator" is not.
        if (!isPerson || context.Entities.EntityAt(_tagged.Article.SpanOf(phrase)) is not null || IsBeforeName(phrase.End))
            return null;
        UnnamedPerson person = Person(phrase, phrase.Last);
        // "Reed met a woman on the bus. She said": the noun tells who is meant, unless a preposition makes it part of something else.
        bool isMet = person.Place.Role == GrammaticalRole.Other && person.Gender != Gender.Unknown && IsObject(phrase.Start);
        bool isTalkedOf = isMet || person.Place.Role == GrammaticalRole.Speaker || (person.Place.Role == GrammaticalRole.Subject && (isHead || person.Gender != Gender.Unknown || OpensSentence(phrase.Start) || FollowsOpeningPhrase(phrase.Start)));
        return isTalkedOf ? person : null;
    }

    private bool IsObject(int first) => first > 0 && _tagged.Tags[first - 1].IsFinite() && !OpensSentence(first);

    /// <summary>Whether a sentence begins with a role that nobody with a name is known to bear: <c>The patient was given steroids</c>.</summary>
    private bool IsUnresolvedRole(TokenRange phrase)
    {
        string noun = _tagged.Article.KeyOf(phrase.Last);
        bool isRole = _tagged.Language.Descriptions.UnnamedRoles.Contains(noun) || _tagged.Language.Descriptions.ClassOf(noun) == DescriptionClass.Office;
        return isRole && OpensSentence(phrase.Start) && _tagged.Language.Names.DefiniteArticles.Contains(_tagged.Article[phrase.Start]);
    }

    private UnnamedPerson Person(TokenRange phrase, int noun)
    {
        MentionPlace place = context.PlaceOf(phrase);
        if (place.Role < GrammaticalRole.Subject && OpensSentence(phrase.Start))
            place = place with { Role = GrammaticalRole.Subject };
        UnnamedPhrase written = new(_tagged.Article.SpanOf(phrase), _tagged.Article.Tokens[noun].Span);
        return new UnnamedPerson(place, _tagged.Language.PersonNouns.GenderOf(_tagged.Article[noun]), _tagged.Article.KeyOf(noun), written);
    }

    /// <summary>Whether a phrase begins its sentence and says of what somebody is the head who has no name: <c>The head of the unit said</c>.</summary>
    private bool IsHeadOfSomething(TokenRange phrase) =>
        phrase.Length == 2 && OpensSentence(phrase.Start) && IsOf(phrase.End) && context.Entities.EntityCovering(_tagged.Article.Tokens[phrase.Last].Span) is null
        && !IsNamedInApposition(phrase.End);

    /// <summary>Whether a comma and a name follow a phrase with <c>of</c>: <c>The chair of judges, the writer Ann Reed, said</c>.</summary>
    private bool IsNamedInApposition(int of)
    {
        int at = of + 1;
        while (at < _tagged.Tags.Length && at - of < LongestPhrase && (IsInPhrase(_tagged.Tags[at]) || _tagged.Tags[at] is PosTag.DT or PosTag.NNS or PosTag.NNPS or PosTag.POS or PosTag.PRPS))
            at++;
        if (at >= _tagged.Tags.Length || _tagged.Tags[at] != PosTag.Comma)
            return false;
        for (int t = at + 1; t < _tagged.Tags.Length && t - at < LongestPhrase && (IsInPhrase(_tagged.Tags[t]) || _tagged.Tags[t] == PosTag.DT); t++)
        {
            if (context.Entities.EntityCovering(_tagged.Article.Tokens[t].Span) is { } named && context.Entities.KindOf(named) == EntityKind.Person)
                return true;
        }
        return false;
    }

    /// <summary>Whether a short phrase opens the sentence before a token: <c>At Salem a student got on</c>.</summary>
    private bool FollowsOpeningPhrase(int token)
    {
        int first = _tagged.Article.SentenceAt(token).FirstToken;
        return _tagged.Tags[first] == PosTag.IN && token - first is > 1 and <= LongestOpening;
    }

    private bool OpensSentence(int token) => _tagged.Article.SentenceAt(token).FirstToken == token;

    private bool IsOf(int token) => token < _tagged.Tags.Length && _tagged.Language.Coreference.Linkers.Contains(_tagged.Article[token]);

    /// <summary>The last noun of the phrase that begins at a token, else <see langword="null"/>.</summary>
    private int? NounOf(int token)
    {
        int end = token + 1;
        while (end < _tagged.Tags.Length && end - token < LongestPhrase && IsInPhrase(_tagged.Tags[end]))
            end++;
        int last = end - 1;
        return last > token && _tagged.Tags[last] == PosTag.NN ? last : null;
    }

    private static bool IsInPhrase(PosTag tag) => tag is PosTag.JJ or PosTag.NN or PosTag.NNP or PosTag.HYPH or PosTag.CD or PosTag.VBN;

    private bool IsBeforeName(int token)
    {
        if (token < _tagged.Tags.Length && _tagged.Tags[token] == PosTag.Comma)
            token++;
        return token < _tagged.Tags.Length && context.Entities.MentionsIn(_tagged.Article.Tokens[token].Span).Length > 0;
    }

    private bool IsIndefinite(int token) =>
        _indefinite.Contains(_tagged.Article.KeyOf(token)) || (token + 1 < _tagged.Tags.Length && _alwaysUnnamed.Contains(_tagged.Article[token + 1]));
}

/// <summary>A person whom nothing names.</summary>
/// <param name="Place">Where the noun phrase stands.</param>
/// <param name="Gender">The gender that the noun tells.</param>
/// <param name="Noun">The noun, by which the person comes again: <c>a patient</c>, <c>the patient</c>.</param>
/// <param name="Phrase">The phrase as written.</param>
internal readonly record struct UnnamedPerson(MentionPlace Place, Gender Gender, string Noun, UnnamedPhrase Phrase)
{
    /// <summary>What it is: a body that speaks is an organization.</summary>
    public EntityKind Kind { get; init; } = EntityKind.Person;
}

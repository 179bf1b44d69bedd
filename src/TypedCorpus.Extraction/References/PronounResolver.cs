using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.References;

/// <summary>Gives pronouns and noun phrases the entities that they refer to.</summary>
public static class PronounResolver
{
    private const int LongestPhrase = 10;
    private const int LongestTitle = 4;
    private const int FarthestAhead = 40;

    /// <summary>Adds mentions of kinds <see cref="MentionKind.Nominal"/> and <see cref="MentionKind.Pronoun"/> to <paramref name="entities"/>.</summary>
    /// <param name="tagged">The article.</param>
    /// <param name="runs">What stands in quotation marks: a pronoun there belongs to the speaker's words.</param>
    /// <param name="quotes">The quotes with their speakers as written: who speaks is who is talked of next.</param>
    /// <param name="entities">The entities with their names, to which mentions are added.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static void Resolve(
        TaggedArticle tagged, ReadOnlySpan<QuotedRun> runs, IReadOnlyList<QuoteAnnotation> quotes, ArticleEntities entities, CancellationToken cancellationToken)
    {
        QuotedSpeech speech = new(tagged.Article, runs, quotes);
        List<Referent> names = NamesOf(tagged, speech, entities);
        GenderEvidence.Collect(tagged, names, speech.RunOfToken, entities);
        (DescriptionIndex said, GenericDescriptions generic) = NominalResolver.Resolve(tagged, names, entities, cancellationToken);
        new DescribedSpeakers(tagged, said, generic, entities).Resolve(quotes);
        CountryResolver.Resolve(tagged, names, entities, cancellationToken);
        // Outside quotes first: who speaks is known when the words that he speaks are read.
        ResolveAround(tagged, speech, names, entities, cancellationToken);
        ResolveInside(tagged, speech, names, entities, cancellationToken);
    }

    private static List<Referent> NamesOf(TaggedArticle tagged, QuotedSpeech speech, ArticleEntities entities)
    {
        List<Referent> names = [];
        for (int e = 0; e < entities.Count; e++)
        {
            foreach (MentionAnnotation mention in entities.MentionsOf(e))
            {
                TokenRange tokens = tagged.Article.TokensOf(mention.Span);
                names.Add(ReferentOf(tagged, speech, e, tokens.Start, tokens.End, isPronoun: false));
            }
        }
        names.Sort(static (a, b) => a.Tokens.Start.CompareTo(b.Tokens.Start));
        return names;
    }

    private static Referent ReferentOf(TaggedArticle tagged, QuotedSpeech speech, int entity, int first, int end, bool isPronoun)
    {
        int sentence = tagged.Article.SentenceOf(first);
        ReferentRole role = speech.SpeakerRunOf(first, end) is not null ? ReferentRole.Speaker : GrammaticalRoles.RoleOf(tagged, first, end);
        return new Referent(entity, new TokenRange(first, end), sentence, tagged.Article.Sentences[sentence].Paragraph, role, speech.RunOfToken[first], isPronoun);
    }

    private static void ResolveAround(
        TaggedArticle tagged, QuotedSpeech speech, List<Referent> names, ArticleEntities entities, CancellationToken cancellationToken)
    {
        AntecedentChoice choice = new(tagged, entities);
        int narrator = FirstPersonResolver.Find(tagged, names, speech.RunOfToken, entities);
        int next = 0;
        for (int t = 0; t < tagged.Article.Tokens.Length; t++)
        {
            if ((t & 255) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            while (next < names.Count && names[next].Tokens.Start <= t)
                choice.Add(names[next++]);
            if (UnnamedAt(tagged, speech, entities, t) is { } unnamed)
                choice.AddUnnamed(unnamed.Referent, unnamed.Gender, unnamed.Noun);
            if (speech.RunOfToken[t] >= 0)
                continue;
            if (NominalResolver.IsOrganizationAt(tagged, t) && choice.OnlyBody(t, tagged.Article[t + 1].ToString()) is >= 0 and int body)
            {
                entities.AddMention(body, TextSpan.FromBounds(tagged.Article.Tokens[t].Start, tagged.Article.Tokens[t + 1].End), MentionKind.Nominal);
                choice.Add(ReferentOf(tagged, speech, body, t, t + 2, isPronoun: false));
                continue;
            }
            if (PronounAt(tagged, t) is not { } pronoun || (pronoun.Gender == Gender.Neuter && EmptyPronoun.Is(tagged, t)))
                continue;
            if (pronoun.Person == 1)
            {
                if (narrator != FirstPersonResolver.NoOne && tagged.Tags[t] is PosTag.PRP or PosTag.PRPS)
                    entities.AddMention(narrator, tagged.Article.Tokens[t].Span, MentionKind.Pronoun);
                continue;
            }
            int? spoken = speech.SpeakerRunOf(t, t + 1);
            int entity = pronoun.IsOfPerson && pronoun.Case == PronounCase.Possessive ? SubjectAhead(tagged, names, next, t, pronoun, entities) : -1;
            if (entity == -1)
                entity = choice.Choose(pronoun, t, -1, -1, spoken is not null, spoken ?? -1, speech.ReportBefore(t));
            if (entity == -1 && pronoun.IsOfPerson)
                entity = Ahead(tagged, names, next, t, pronoun, entities);
            if (entity == -1)
                continue;
            if (entity >= 0)
                entities.AddMention(entity, tagged.Article.Tokens[t].Span, MentionKind.Pronoun);
            Referent referent = ReferentOf(tagged, speech, entity, t, t + 1, isPronoun: true);
            choice.Add(pronoun.Case == PronounCase.Subject && referent.Role == ReferentRole.Other ? referent with { Role = ReferentRole.Subject } : referent);
        }
    }

    /// <summary>The person without a name that begins at a token and speaks or does something: <c>the woman</c>, <c>a patient</c>, <c>a spokeswoman</c>.</summary>
    private static (Referent Referent, Gender Gender, string Noun)? UnnamedAt(TaggedArticle tagged, QuotedSpeech speech, ArticleEntities entities, int token)
    {
        if (tagged.Tags[token] is not (PosTag.DT or PosTag.CD) || speech.RunOfToken[token] >= 0)
            return null;
        int head = HeadBehind(tagged, token);
        if (head < 0 || !tagged.Language.PersonNouns.IsPerson(tagged.Article[head]))
            return null;
        TextSpan span = tagged.Article.SpanOf(new TokenRange(token, head + 1));
        // "The senator" is as a rule one who has been named, "a senator" is not.
        if (entities.EntityAt(span) is not null || IsNameBehind(tagged, entities, head + 1))
            return null;
        Referent referent = ReferentOf(tagged, speech, -1, token, head + 1, isPronoun: false);
        string noun = NameText.Key(tagged.Article[head].ToString());
        Gender gender = tagged.Language.PersonNouns.GenderOf(tagged.Article[head]);
        if (referent.Role < ReferentRole.Subject && token == tagged.Article.Sentences[referent.Sentence].FirstToken)
            referent = referent with { Role = ReferentRole.Subject };
        bool isTalkedOf = referent.Role == ReferentRole.Speaker || (referent.Role == ReferentRole.Subject && gender != Gender.Unknown);
        return isTalkedOf && IsIndefinite(tagged, token) ? (referent, gender, noun) : null;
    }

    /// <summary>The last noun of the phrase that begins at a token, or -1.</summary>
    private static int HeadBehind(TaggedArticle tagged, int token)
    {
        int at = token + 1;
        while (at < tagged.Tags.Length && at - token < LongestPhrase && tagged.Tags[at] is PosTag.JJ or PosTag.NN or PosTag.NNP or PosTag.HYPH or PosTag.CD or PosTag.VBN)
            at++;
        return tagged.Tags[at - 1] == PosTag.NN && at - 1 > token ? at - 1 : -1;
    }

    private static bool IsNameBehind(TaggedArticle tagged, ArticleEntities entities, int token)
    {
        if (token < tagged.Tags.Length && tagged.Tags[token] == PosTag.Comma)
            token++;
        return token < tagged.Tags.Length && entities.MentionsIn(tagged.Article.Tokens[token].Span).Count > 0;
    }

    private static bool IsIndefinite(TaggedArticle tagged, int token) =>
        tagged.Language.ReferenceWords["indefinite"].Contains(NameText.Key(tagged.Article[token].ToString()))
        || (token + 1 < tagged.Article.Tokens.Length && tagged.Language.ReferenceWords["unnamed-persons"].Contains(tagged.Article[token + 1]));

    /// <summary>Nobody was named before: <c>As she left, Smith said</c>.</summary>
    private static int Ahead(TaggedArticle tagged, List<Referent> names, int next, int token, Pronoun pronoun, ArticleEntities entities)
    {
        int sentence = tagged.Article.SentenceOf(token);
        int end = Math.Min(names.Count, next + FarthestAhead);
        for (int i = next; i < end && names[i].Sentence == sentence; i++)
        {
            if (MayBe(names[i], pronoun, entities))
                return names[i].Entity;
        }
        return -1;
    }

    /// <summary>A phrase before the clause looks ahead: <c>In her remarks, Smith said</c>.</summary>
    private static int SubjectAhead(TaggedArticle tagged, List<Referent> names, int next, int token, Pronoun pronoun, ArticleEntities entities)
    {
        Sentence sentence = tagged.Article.SentenceAt(token);
        if (token != sentence.FirstToken + 1 || tagged.Tags[sentence.FirstToken] is not (PosTag.IN or PosTag.VBG))
            return -1;
        int comma = token;
        while (comma < sentence.EndToken && comma - token < LongestPhrase && tagged.Tags[comma] != PosTag.Comma)
            comma++;
        for (int i = next; i < names.Count && names[i].Tokens.Start <= comma + LongestTitle; i++)
        {
            if (names[i].Tokens.Start > comma && names[i].Role >= ReferentRole.Subject && names[i].Sentence == tagged.Article.SentenceOf(token) && MayBe(names[i], pronoun, entities))
                return names[i].Entity;
        }
        return -1;
    }

    private static bool MayBe(Referent name, Pronoun pronoun, ArticleEntities entities) => name.Run < 0
        && entities.KindOf(name.Entity) == EntityKind.Person
        && (entities.GenderOf(name.Entity) is Gender.Unknown || entities.GenderOf(name.Entity) == pronoun.Gender);

    private static void ResolveInside(
        TaggedArticle tagged, QuotedSpeech speech, List<Referent> names, ArticleEntities entities, CancellationToken cancellationToken)
    {
        AntecedentChoice choice = new(tagged, entities);
        int next = 0;
        for (int t = 0; t < tagged.Article.Tokens.Length; t++)
        {
            if ((t & 255) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            while (next < names.Count && names[next].Tokens.Start <= t)
                choice.Add(names[next++]);
            int run = speech.RunOfToken[t];
            if (run < 0 || PronounAt(tagged, t) is not { Person: > 0 } pronoun || (pronoun.Gender == Gender.Neuter && EmptyPronoun.Is(tagged, t)))
                continue;
            int speaker = SpeakerOf(run, speech, entities);
            int entity = pronoun.Person == 1 ? speaker : choice.Choose(pronoun, t, run, speaker, speaks: false, -1);
            if (entity < 0)
                continue;
            entities.AddMention(entity, tagged.Article.Tokens[t].Span, MentionKind.Pronoun);
            if (pronoun.Person == 3)
                choice.Add(ReferentOf(tagged, speech, entity, t, t + 1, isPronoun: true));
        }
    }

    private static int SpeakerOf(int run, QuotedSpeech speech, ArticleEntities entities)
    {
        if (speech.SpeakerSpanOf(run) is not { } span)
            return -1;
        IReadOnlyList<PlacedMention> mentions = entities.MentionsIn(span);
        foreach (PlacedMention placed in mentions)
        {
            // A spokesman for Smith is not Smith: the name must begin the phrase.
            if (placed.Mention.Span.Start == span.Start || (entities.KindOf(placed.Entity) == EntityKind.Person && mentions.Count == 1))
                return placed.Entity;
        }
        return -1;
    }

    private static Pronoun? PronounAt(TaggedArticle tagged, int token)
    {
        if (tagged.Article.Tokens[token].Kind != TokenKind.Word)
            return null;
        Pronoun pronoun = tagged.Language.Pronouns.Of(tagged.Article[token]);
        if (pronoun.Person == 0)
            return null;
        return pronoun.Case == PronounCase.Object && tagged.Tags[token] == PosTag.PRPS ? pronoun with { Case = PronounCase.Possessive } : pronoun;
    }
}

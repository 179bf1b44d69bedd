using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.References;

/// <summary>Resolves the pronouns of what is said word for word: <c>I</c> is the speaker, <c>he</c> somebody else.</summary>
internal sealed class PronounsInQuotes(ReferenceContext context)
{
    // In tokens: how far before a pronoun a relative stands whom it takes up.
    private const int FarthestKin = 30;

    private readonly AntecedentChoice _choice = new(context);

    /// <summary>Adds the mentions.</summary>
    public void Resolve(CancellationToken cancellationToken)
    {
        int next = 0;
        for (int token = 0; token < context.Tagged.Article.Tokens.Length; token++)
        {
            if ((token & 255) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            while (next < context.Names.Count && context.Names[next].Tokens.Start <= token)
                _choice.Add(context.Names[next++]);
            if (context.Speech.RunAt(token) is { } run && context.PronounAt(token) is { } pronoun)
                Resolve(pronoun, token, run);
        }
        _choice.Release();
    }

    private void Resolve(Pronoun pronoun, int token, int run)
    {
        if (pronoun.IsOfPerson && IsKin(pronoun, token))
            return;
        EntityIndex? speaker = SpeakerOf(run);
        EntityIndex? entity = pronoun.Person == 1 ? speaker : _choice.Choose(new PronounUse(pronoun, token) { Run = run, Excluded = speaker })?.Entity;
        if (entity is not { } found)
            return;
        context.AddPronoun(found, token);
        if (pronoun.Person == 3)
            _choice.Add(new AntecedentMention(Antecedent.Of(found), context.PlaceOf(TokenRange.Of(token)), IsPronoun: true));
    }

    /// <summary>Whether somebody speaks of a relative without a name: <c>“My wife left. She was tired”</c>.</summary>
    private bool IsKin(Pronoun pronoun, int token)
    {
        TaggedArticle tagged = context.Tagged;
        for (int t = token - 1; t > 0 && t >= token - FarthestKin; t--)
        {
            bool isOwn = tagged.Tags[t - 1] == PosTag.PRPS && tagged.Tags[t] == PosTag.NN && context.Speech.IsQuoted(t) && tagged.Language.Pronouns.Of(tagged.Article[t - 1]).Person == 1;
            if (isOwn && tagged.Language.Coreference.Relatives.Contains(tagged.Article.KeyOf(t)) && tagged.Language.PersonNouns.GenderOf(tagged.Article[t]) == pronoun.Gender)
                return true;
            // Another person of whom the speaker talks in between.
            if (context.Speech.IsQuoted(t) && tagged.Tags[t] == PosTag.NNP)
                return false;
        }
        return false;
    }

    private EntityIndex? SpeakerOf(int run)
    {
        if (context.Speech.QuoteOf(run) is not { SpeakerSpan: { } span } quote)
            return null;
        // The boss of a club is not the club.
        if (quote.SpeakerHead is { } head && context.Entities.EntityCovering(head) is { } named && context.Entities.KindOf(named) == EntityKind.Person)
            return named;
        PlacedMention[] mentions = context.Entities.MentionsIn(span);
        foreach (PlacedMention placed in mentions)
        {
            // A spokesman for Smith is not Smith: the name must begin the phrase.
            if (placed.Mention.Span.Start == span.Start || (context.Entities.KindOf(placed.Entity) == EntityKind.Person && mentions.Length == 1))
                return placed.Entity;
        }
        return null;
    }
}

using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.References;

/// <summary>Resolves the pronouns of what the author tells, in one walk through the article: each takes up who was talked of before it.</summary>
internal sealed class PronounsOutsideQuotes(ReferenceContext context)
{
    private readonly TaggedArticle _tagged = context.Tagged;
    private readonly AntecedentChoice _choice = new(context);
    private readonly ForwardReferences _ahead = new(context);
    private readonly UnnamedPersons _unnamed = new(context);
    private readonly PictureCredits _credits = new(context.Tagged);
    private readonly EntityIndex? _narrator = FirstPersonResolver.Find(context);

    /// <summary>Adds the mentions.</summary>
    public void Resolve(CancellationToken cancellationToken)
    {
        int next = 0;
        for (int token = 0; token < _tagged.Article.Tokens.Length; token++)
        {
            if ((token & 255) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            for (; next < context.Names.Count && context.Names[next].Tokens.Start <= token; next++)
            {
                if (!_credits.Has(context.Names[next].Tokens))
                    _choice.Add(context.Names[next]);
            }
            if (context.Speech.IsQuoted(token))
                continue;
            if (_unnamed.At(token) is { } unnamed)
                _choice.Add(unnamed);
            if (!ResolveOrganization(token) && context.PronounAt(token) is { } pronoun)
                Resolve(pronoun, token, next);
        }
        _choice.Release();
    }

    /// <summary>Gives <c>the company</c> the one organization that it can mean.</summary>
    private bool ResolveOrganization(int token)
    {
        if (!NominalResolver.IsOrganizationAt(_tagged.At(token)) || _choice.OnlyOrganization(token, _tagged.Article[token + 1].ToString()) is not { } organization)
            return false;
        TokenRange phrase = new(token, token + 2);
        context.Entities.AddMention(organization, _tagged.Article.SpanOf(phrase), MentionKind.Nominal, "description-only");
        _choice.Add(new Referent(organization, context.PlaceOf(phrase)));
        return true;
    }

    private void Resolve(Pronoun pronoun, int token, int next)
    {
        if (pronoun.Person == 1)
        {
            if (_narrator is { } author && _tagged.Tags[token] is PosTag.PRP or PosTag.PRPS)
                context.AddPronoun(author, token);
            return;
        }
        if (AntecedentOf(pronoun, token, next) is not { } antecedent)
            return;
        if (antecedent.Entity is { } entity)
            context.AddPronoun(entity, token);
        else if (_choice.PhraseOf(antecedent) is { } phrase)
            context.Entities.AddUnnamed(_tagged.Article.Tokens[token].Span, phrase);
        MentionPlace place = context.PlaceOf(TokenRange.Of(token));
        bool isSubject = pronoun.Case == PronounCase.Subject && place.Role == GrammaticalRole.Other;
        _choice.Add(new AntecedentMention(antecedent, isSubject ? place with { Role = GrammaticalRole.Subject } : place, IsPronoun: true));
    }

    private Antecedent? AntecedentOf(Pronoun pronoun, int token, int next)
    {
        bool opensPhrase = pronoun.IsOfPerson && pronoun.Case == PronounCase.Possessive;
        if (opensPhrase && _ahead.SubjectAfterPhrase(pronoun, token, next) is { } subject)
            return Antecedent.Of(subject);
        PronounUse use = new(pronoun, token) { Spoken = context.Speech.SpokenBy(TokenRange.Of(token)), Report = context.Speech.ReportBefore(token) };
        if (_choice.Choose(use) is { } chosen)
            return chosen;
        return pronoun.IsOfPerson && _ahead.NameInSentence(pronoun, token, next) is { } name ? Antecedent.Of(name) : null;
    }
}

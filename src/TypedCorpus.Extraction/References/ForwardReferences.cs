using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.References;

/// <summary>Finds the name that a pronoun stands before: <c>In her remarks, Smith said</c>, <c>As she left, Smith said</c>.</summary>
internal sealed class ForwardReferences(ReferenceContext context)
{
    // In names: how far ahead one is looked for.
    private const int Reach = 40;

    // In tokens.
    private const int LongestPhrase = 10;
    private const int LongestTitle = 4;

    private readonly TaggedArticle _tagged = context.Tagged;

    /// <summary>The first name after a token in its sentence that agrees with a pronoun, where nobody was named before: <c>As she left, Smith said</c>.</summary>
    /// <param name="pronoun">The pronoun.</param>
    /// <param name="token">Its token.</param>
    /// <param name="next">The first name after it.</param>
    public EntityIndex? NameInSentence(Pronoun pronoun, int token, int next)
    {
        int sentence = _tagged.Article.SentenceOf(token);
        int end = Math.Min(context.Names.Count, next + Reach);
        for (int i = next; i < end && context.Names[i].Sentence == sentence; i++)
        {
            if (Agrees(context.Names[i], pronoun))
                return context.Names[i].Entity;
        }
        return null;
    }

    /// <summary>The subject of the clause after the phrase that a possessive opens a sentence with: <c>In her remarks, Smith said</c>.</summary>
    /// <param name="pronoun">The pronoun.</param>
    /// <param name="token">Its token.</param>
    /// <param name="next">The first name after it.</param>
    public EntityIndex? SubjectAfterPhrase(Pronoun pronoun, int token, int next)
    {
        Sentence sentence = _tagged.Article.SentenceAt(token);
        if (token != sentence.FirstToken + 1 || _tagged.Tags[sentence.FirstToken] is not (PosTag.IN or PosTag.VBG))
            return null;
        int comma = token;
        while (comma < sentence.EndToken && comma - token < LongestPhrase && _tagged.Tags[comma] != PosTag.Comma)
            comma++;
        for (int i = next; i < context.Names.Count && context.Names[i].Tokens.Start <= comma + LongestTitle; i++)
        {
            Referent name = context.Names[i];
            bool isSubject = name.Tokens.Start > comma && name.Role >= GrammaticalRole.Subject && name.Tokens.Start < sentence.EndToken;
            if (isSubject && Agrees(name, pronoun))
                return name.Entity;
        }
        return null;
    }

    private bool Agrees(Referent name, Pronoun pronoun)
    {
        ArticleEntity entity = context.Entities[name.Entity];
        return !name.IsQuoted && entity.Kind == EntityKind.Person && (entity.Gender == Gender.Unknown || entity.Gender == pronoun.Gender);
    }
}

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

    private readonly TaggedArticle _tagged = context.Tagged;
    private readonly WordSet _indefinite = context.Tagged.Language.ReferenceWords.Indefinite;
    private readonly WordSet _alwaysUnnamed = context.Tagged.Language.ReferenceWords.UnnamedPersons;

    /// <summary>The person without a name who begins at a token and speaks or does something; else <see langword="null"/>.</summary>
    public UnnamedPerson? At(int token)
    {
        if (_tagged.Tags[token] is not (PosTag.DT or PosTag.CD) || !IsIndefinite(token) || NounOf(token) is not { } noun || !_tagged.Language.PersonNouns.IsPerson(_tagged.Article[noun]))
            return null;
        TokenRange phrase = new(token, noun + 1);
        // "The senator" is as a rule one who has been named, "a senator" is not.
        if (context.Entities.EntityAt(_tagged.Article.SpanOf(phrase)) is not null || IsBeforeName(phrase.End))
            return null;
        MentionPlace place = context.PlaceOf(phrase);
        Gender gender = _tagged.Language.PersonNouns.GenderOf(_tagged.Article[noun]);
        if (place.Role < GrammaticalRole.Subject && token == _tagged.Article.Sentences[place.Sentence].FirstToken)
            place = place with { Role = GrammaticalRole.Subject };
        bool isTalkedOf = place.Role == GrammaticalRole.Speaker || (place.Role == GrammaticalRole.Subject && gender != Gender.Unknown);
        return isTalkedOf ? new UnnamedPerson(place, gender, NameText.Key(_tagged.Article[noun])) : null;
    }

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
        return token < _tagged.Tags.Length && context.Entities.MentionsIn(_tagged.Article.Tokens[token].Span).Count > 0;
    }

    private bool IsIndefinite(int token) =>
        _indefinite.Contains(NameText.Key(_tagged.Article[token])) || (token + 1 < _tagged.Tags.Length && _alwaysUnnamed.Contains(_tagged.Article[token + 1]));
}

/// <summary>A person whom nothing names.</summary>
/// <param name="Place">Where the noun phrase stands.</param>
/// <param name="Gender">The gender that the noun tells.</param>
/// <param name="Noun">The noun, by which the person comes again: <c>a patient</c>, <c>the patient</c>.</param>
internal readonly record struct UnnamedPerson(MentionPlace Place, Gender Gender, string Noun);

using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.References;

/// <summary>
/// Finds the persons behind descriptions that speak: whom the text below the head names by the same noun (<c>A coroner has said …</c>, <c>Coroner
/// Ann Reed</c>), and whoever was spoken of last where the description says more of somebody known (<c>said the second-year guard</c>).
/// </summary>
internal sealed class DescribedSpeakers(TaggedArticle tagged, DescriptionIndex descriptions, GenericDescriptions generic, EntityBuilder entities)
{
    private const int HeadParagraphs = 2;

    private readonly WordSet _many = tagged.Language.ReferenceWords.ManyOfAKind;

    /// <summary>Makes such speakers mentions of the persons.</summary>
    public void Resolve(IReadOnlyList<QuoteAnnotation> quotes)
    {
        foreach (QuoteAnnotation quote in quotes)
        {
            if (quote.SpeakerSpan is not { } span || quote.SpeakerHead is not { } noun || entities.EntityAt(span) is not null || entities.EntityCovering(noun) is not null)
                continue;
            TokenRange phrase = tagged.Article.TokensOf(span);
            int head = tagged.Article.TokenAt(noun.Start);
            if (tagged.Tags[phrase.Start] != PosTag.DT || !(tagged.Tags[head] == PosTag.NN || IsDemonym(phrase, head)) || head <= phrase.Start)
                continue;
            if ((NamedBelow(phrase, head) ?? SpokenOf(quote, phrase, head)) is { } entity)
                entities.AddMention(entity, span, MentionKind.Nominal, "description-speaker");
        }
    }

    /// <summary>The only one of whom the article says the noun, where the head of the article has it first.</summary>
    private EntityIndex? NamedBelow(TokenRange phrase, int head) =>
        tagged.Article.SentenceAt(head).Paragraph < HeadParagraphs && !_many.Contains(tagged.Article[head]) ? descriptions.FindBelow(phrase.Start + 1, head) : null;

    private EntityIndex? SpokenOf(QuoteAnnotation quote, TokenRange phrase, int head)
    {
        bool isDefinite = tagged.Language.Names.DefiniteArticles.Contains(tagged.Article[phrase.Start]);
        if (quote.Kind != QuoteKind.Direct || !isDefinite)
            return null;
        return SaysMore(phrase, head) || IsDemonym(phrase, head) || IsEpithet(phrase, head) || generic.IsByAge(phrase.Start + 1, head) ? generic.SpokenOfBefore(phrase.Start + 1, head) : null;
    }

    /// <summary>Whether a noun for persons comes with what is said of one who is known: <c>the second-year guard</c>, <c>the father of two</c>.</summary>
    private bool SaysMore(TokenRange phrase, int head)
    {
        if (!tagged.Language.IsPersonNoun(tagged.Article.KeyOf(head), tagged.Tags[head]))
            return false;
        for (int t = phrase.Start + 1; t < head; t++)
        {
            if (tagged.Article[t] is "-" || tagged.Article[t].IndexOf('-') > 0)
                return true;
        }
        return head + 2 < phrase.End && tagged.Tags[head + 1] == PosTag.IN && tagged.Tags[head + 2] == PosTag.CD;
    }

    /// <summary>Whether all that is said of somebody is where he is from: <c>said the Nigerian</c>.</summary>
    private bool IsDemonym(TokenRange phrase, int head) =>
        phrase.Length == 2 && head == phrase.Last && char.IsUpper(tagged.Article[head][0]) && tagged.Language.Countries.ByAdjective(tagged.FormOf(head).Word) is not null;

    /// <summary>Whether a noun means nobody by itself, no group and no document: <c>stormed the Green firebrand</c>.</summary>
    private bool IsEpithet(TokenRange phrase, int head)
    {
        string noun = tagged.Article.LowerOf(head);
        bool isSomething = tagged.Language.SpeakerNouns.KindOf(noun, tagged.Tags[head]) is not null || tagged.Language.Documents.Contains(noun)
            || tagged.Language.Cues.IsNoun(noun, out _) || (tagged.ClassesOf(head) & (WordClasses.GroupNoun | WordClasses.PlaceNoun)) != 0;
        return !isSomething && phrase.Last == head && tagged.Tags[head - 1] is PosTag.NNP or PosTag.JJ or PosTag.NN;
    }
}

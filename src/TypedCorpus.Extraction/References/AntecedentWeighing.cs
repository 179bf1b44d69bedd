using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.References;

/// <summary>Weighs what speaks for a mention as what a pronoun takes up, by <c>references/antecedent-weights.tsv</c>.</summary>
internal sealed class AntecedentWeighing(TaggedArticle tagged, KnownAntecedents known)
{
    // In paragraphs: what is farther away costs no more.
    private const int MostCostlyDistance = 4;

    // Read when first asked for: a language without pronouns needs none.
    private NamedWeights<AntecedentWeight>? _weights;

    /// <summary>How far apart two candidates are at most of which the one decides who is known to have the gender asked for.</summary>
    public int LargestDifference => Weights[AntecedentWeight.LargestDifference];

    private NamedWeights<AntecedentWeight> Weights =>
        _weights ??= tagged.Language.Part(static l => new NamedWeights<AntecedentWeight>(l.Weights("references/antecedent-weights.tsv")));

    /// <summary>All that speaks for a mention.</summary>
    /// <param name="use">The pronoun.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="named">Who is mentioned in the words that the pronoun is the speaker of, if it speaks in marks.</param>
    public int Of(PronounUse use, AntecedentMention mention, HashSet<Antecedent>? named)
    {
        int sentence = tagged.Article.SentenceOf(use.Token);
        int paragraph = tagged.Article.Sentences[sentence].Paragraph;
        return OfPlace(use, mention, sentence - mention.Place.Sentence, paragraph) + OfText(use, mention, named);
    }

    /// <summary>What the place of a mention, and its part there, say.</summary>
    private int OfPlace(PronounUse use, AntecedentMention mention, int distance, int paragraph)
    {
        MentionPlace place = mention.Place;
        bool isIntroduced = use.Speaks && distance == 1 && IsIntroduced(mention);
        GrammaticalRole role = isIntroduced || IsReplying(place) ? GrammaticalRole.Speaker : place.Role;
        int weight = -(distance * Weights[AntecedentWeight.SentenceCost])
            - (Math.Min(MostCostlyDistance, paragraph - place.Paragraph) * Weights[AntecedentWeight.ParagraphCost])
            + OfRole(role);
        if (use.Pronoun.Case == PronounCase.Subject && place.Role >= GrammaticalRole.Subject)
            weight += Weights[AntecedentWeight.ParallelWeight];
        if (distance > 0 && place.Role == GrammaticalRole.Subject && IsInOpeningClause(place))
            weight -= Weights[AntecedentWeight.OpeningClauseCost];
        bool speaksOn = use.Speaks && role == GrammaticalRole.Speaker && place.Paragraph == paragraph;
        if (speaksOn && !IsInReport(use, mention))
            weight += Weights[AntecedentWeight.SpeaksOnWeight];
        return weight;
    }

    /// <summary>Whether a mention is the subject of a clause with a conjunction that opens its sentence: <c>When Smith came, Reed left</c>.</summary>
    private bool IsInOpeningClause(MentionPlace place)
    {
        int first = tagged.Article.Sentences[place.Sentence].FirstToken;
        if (first == place.Tokens.Start || (tagged.Language.QuoteWords.Of(tagged.Article.LowerOf(first)) & QuoteRoles.OpeningConjunction) == 0)
            return false;
        for (int i = first + 1; i < place.Tokens.Start; i++)
        {
            if (tagged.Tags[i] == PosTag.Comma || tagged.Tags[i].IsFinite())
                return false;
        }
        return true;
    }

    /// <summary>
    /// Whether somebody is named in full for the first time, as the subject of a sentence: whoever speaks right after it is more likely the one than
    /// whoever spoke before: <c>Smith said so. Ann Reed was not convinced. “It is full,” she said</c>.
    /// </summary>
    private bool IsIntroduced(AntecedentMention mention)
    {
        MentionPlace place = mention.Place;
        if (mention.IsPronoun || place.Role != GrammaticalRole.Subject || place.Tokens.Length < 2 || place.Run is not null || known.CountOf(mention.Who) != 1)
            return false;
        for (int i = tagged.Article.Sentences[place.Sentence].FirstToken; i < place.Tokens.Start; i++)
        {
            if (tagged.Tags[i] == PosTag.Comma || tagged.Tags[i].IsFinite())
                return false;
        }
        return true;
    }

    /// <summary>Whether somebody does what one does with words, which may follow: <c>Smith disagreed. “It was full,” he said</c>.</summary>
    private bool IsReplying(MentionPlace place) => place.Role == GrammaticalRole.Subject && place.Tokens.End < tagged.Tags.Length
        && tagged.Language.ReferenceWords.Replying.Contains(tagged.Article.LowerOf(place.Tokens.End));

    private int OfRole(GrammaticalRole role) => role switch
    {
        GrammaticalRole.Speaker => Weights[AntecedentWeight.SpeakerWeight],
        GrammaticalRole.Subject => Weights[AntecedentWeight.SubjectWeight],
        GrammaticalRole.Possessor => Weights[AntecedentWeight.PossessorWeight],
        GrammaticalRole.Modifier => -Weights[AntecedentWeight.ModifierCost],
        _ => 0,
    };

    /// <summary>What the text says of whom a mention means: how often, as whom, in whose words.</summary>
    private int OfText(PronounUse use, AntecedentMention mention, HashSet<Antecedent>? named)
    {
        int weight = Math.Min(Weights[AntecedentWeight.MostFrequencyWeight], known.CountOf(mention.Who));
        if (mention.IsPronoun)
            weight += Weights[AntecedentWeight.ChainWeight];
        if (use.Pronoun.IsOfPerson)
            weight += OfGender(use.Pronoun.Gender, mention.Who);
        if (mention.Place.Run is { } quoted && quoted != use.Run)
            weight -= Weights[AntecedentWeight.QuotedCost];
        if (named?.Contains(mention.Who) == true)
            weight -= Weights[AntecedentWeight.NamedInOwnQuoteCost];
        if (IsInReport(use, mention))
            weight -= Weights[AntecedentWeight.NamedInOwnReportCost];
        return weight;
    }

    /// <summary>What is known of somebody's gender, or seems so.</summary>
    private int OfGender(Gender wanted, Antecedent who)
    {
        bool isKnown = known.GenderOf(who) != Gender.Unknown;
        Gender likely = isKnown ? known.GenderOf(who) : known.LikelyGenderOf(who);
        if (likely == wanted)
            return Weights[AntecedentWeight.KnownGenderWeight];
        return isKnown || likely == Gender.Unknown ? 0 : -Weights[AntecedentWeight.UnlikelyGenderCost];
    }

    private bool IsInReport(PronounUse use, AntecedentMention mention) => use.Report is { } told && told.Contains(tagged.Article.Tokens[mention.Place.Tokens.Start].Span);
}

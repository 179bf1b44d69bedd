using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>
/// Reads what a text says of whom it names: by a title (<c>Texas Sen. Ann Reed</c>), by an apposition on either side of the name, by a sentence
/// (<c>Ann Reed is the mayor</c>), by an age. What the names of organizations and places say, <see cref="OrganizationDescriptions"/> reads.
/// </summary>
internal sealed class DescriptionReader(TaggedArticle tagged, EntityView entities, DescriptionIndex index)
{
    private const int LongestPhrase = DescriptionPhrases.LongestPhrase;

    private readonly WordSet _links = tagged.Language.Coreference.PredicateVerbs;

    private readonly DescriptionPhrases _phrases = new(tagged, index);

    private readonly OrganizationDescriptions _organizations = new(tagged, entities, index);

    private readonly AgeNouns _ages = tagged.Language.Part(static l => new AgeNouns(l));

    private readonly LeadPerson _lead = new(tagged);

    private readonly ReciprocalKin _kin = new(tagged, entities, index);

    /// <summary>Enters what stands beside a name and in it.</summary>
    public void Read(Referent name)
    {
        EntityKind kind = entities.KindOf(name.Entity);
        if (kind == EntityKind.Person)
        {
            ReadTitle(name);
            ReadAppositionAfter(name);
            ReadAppositionBefore(name);
            ReadPredicate(name);
            ReadAge(name);
            ReadLead(name);
            _kin.Read(name);
        }
        else if (kind is EntityKind.Organization or EntityKind.Place)
        {
            _organizations.Read(name, kind);
        }
    }

    /// <summary>What stands right before a name: <c>Spokeswoman</c>, <c>Texas Sen.</c>, <c>presidential candidate</c>.</summary>
    private void ReadTitle(Referent name)
    {
        int first = _phrases.Before(name.Tokens.Start);
        int head = name.Tokens.Start - 1;
        if (first > head)
            return;
        // Detective Constable Ann Reed, the detective.
        if (head > first && tagged.Language.Coreference.LeadingTitles.Contains(_phrases.WordAt(first)))
            _phrases.Add(_phrases.WordAt(first), first, first, name);
        if (tagged.Language.Titles.NounsOf(tagged.Article[head]) is { Count: > 0 } nouns)
        {
            foreach (string noun in nouns)
                _phrases.Add(noun, first, head, name);
        }
        // "Secretary of State" makes no state of whoever stands behind one.
        else if (tagged.Language.Descriptions.ClassOf(_phrases.WordAt(head)) is not (DescriptionClass.State or DescriptionClass.City or DescriptionClass.Country or DescriptionClass.Region)
            && tagged.Article.Tokens[head].Length > 3 && (tagged.Language.Titles.IsTitleWord(tagged.Article[head]) || IsPerson(head)))
            _phrases.Add(_phrases.WordAt(head), first, head, name);
    }

    /// <summary><c>, the spokesman for …</c>, <c>, 45, a farmer</c>, <c>, chief executive of …</c> after a name.</summary>
    private void ReadAppositionAfter(Referent name)
    {
        ReadOnlySpan<PosTag> tags = tagged.Tags;
        int at = name.Tokens.End;
        if (at + 2 < tags.Length && tags[at] == PosTag.Comma && tags[at + 1] == PosTag.CD && tags[at + 2] == PosTag.Comma)
            at += 2;
        if (at + 1 >= tags.Length || tags[at] != PosTag.Comma)
            return;
        int first = at + 1;
        bool isDetermined = tags[first] is PosTag.DT or PosTag.PRPS;
        int end = isDetermined ? first + 1 : first;
        while (end < tags.Length && end - first < LongestPhrase && DescriptionPhrases.IsInPhrase(tags[end]))
            end++;
        int head = end - 1;
        if (head >= first && tags[head] == PosTag.NN && (IsPerson(head) || (isDetermined && !IsThing(head))))
            _phrases.Add(_phrases.WordAt(head), isDetermined ? first + 1 : first, head, name);
    }

    /// <summary><c>The mayor, Ann Reed,</c> with the noun before the name.</summary>
    private void ReadAppositionBefore(Referent name)
    {
        ReadOnlySpan<PosTag> tags = tagged.Tags;
        int head = name.Tokens.Start - 2;
        bool isBetweenCommas = head >= 1 && tags[head + 1] == PosTag.Comma && name.Tokens.End < tags.Length && tags[name.Tokens.End] == PosTag.Comma;
        if (!isBetweenCommas || tags[head] != PosTag.NN || !IsPerson(head))
            return;
        int first = _phrases.Before(head + 1);
        // Not "in a letter to the mayor, Ann Reed, who …".
        bool isDetermined = first > 0 && tags[first - 1] is PosTag.DT or PosTag.PRPS;
        bool isRelative = first > 0 && tags[first - 1] == PosTag.PRPS && tagged.Language.Coreference.Relatives.Contains(_phrases.WordAt(head));
        if (isRelative || IsOfSomebody(first, head) || (isDetermined && !(first > 1 && tags[first - 2] is PosTag.IN or PosTag.TO)))
            _phrases.Add(_phrases.WordAt(head), first, head, name);
    }

    /// <summary>Whether a phrase that no preposition governs begins with whose it is: <c>Norwood's mayor, Ann Reed,</c>.</summary>
    private bool IsOfSomebody(int first, int head)
    {
        for (int t = first; t < head; t++)
        {
            if (tagged.Tags[t] == PosTag.POS)
                return !(first > 0 && tagged.Tags[first - 1] is PosTag.IN or PosTag.TO);
        }
        return false;
    }

    /// <summary>To stop Smith, the establishment works on; Smith, the party says, goes on.</summary>
    private bool IsThing(int noun) => (noun + 1 < tagged.Tags.Length && tagged.Tags[noun + 1].IsFinite()) || (tagged.ClassesOf(noun) & (WordClasses.GroupNoun | WordClasses.PlaceNoun)) != 0;

    /// <summary>What a verb says that a person is: <c>Ann Reed is the mayor of …</c>, <c>Ann Reed, who was a teacher</c>, <c>Ann Reed became prime minister</c>.</summary>
    private void ReadPredicate(Referent name)
    {
        ReadOnlySpan<PosTag> tags = tagged.Tags;
        int at = name.Tokens.End;
        if (at + 1 < tags.Length && tags[at] == PosTag.Comma && tags[at + 1] == PosTag.WP)
            at += 2;
        int last = at;
        while (last < tags.Length && last - at < LongestPhrase && _links.Contains(tagged.Article[last]))
            last++;
        int first = last < tags.Length && tags[last] is PosTag.DT or PosTag.PRPS ? last + 1 : last;
        int end = first;
        while (end < tags.Length && end - first < LongestPhrase && DescriptionPhrases.IsInPhrase(tags[end]))
            end++;
        if (last > at && end > first && tags[end - 1] == PosTag.NN && IsPerson(end - 1))
            _phrases.Add(_phrases.WordAt(end - 1), first, end - 1, name);
    }

    /// <summary>The age after a name, by which a text takes a person up: <c>Ann Reed, 45, … the 45-year-old</c>.</summary>
    private void ReadAge(Referent name)
    {
        int at = name.Tokens.End;
        if (at + 2 < tagged.Tags.Length && tagged.Tags[at] == PosTag.Comma && tagged.Tags[at + 1] == PosTag.CD && tagged.Tags[at + 2] is PosTag.Comma or PosTag.Stop)
        {
            foreach (string noun in tagged.Language.Coreference.AgeNouns)
                index.Add(noun, [_phrases.WordAt(at + 1), .. tagged.Language.Coreference.AgeWords], name);
            foreach (string noun in _ages.Of(tagged.Article[at + 1]))
                index.Add(noun, [], name);
        }
    }

    /// <summary>The noun with which an article begins, where the first person whom it names afterwards is its bearer: <c>A carer was jailed … Ann Reed, 34, was told …</c></summary>
    private void ReadLead(Referent name)
    {
        if (_lead.NounOf(name, entities.GenderOf(name.Entity)) is { } noun)
            _phrases.Add(_phrases.WordAt(noun.Last), noun.Start, noun.Last, name);
    }

    private bool IsPerson(int token) => tagged.Language.IsPersonNoun(DescriptionIndex.Noun(_phrases.WordAt(token)), tagged.Tags[token]);
}

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
            ReadBracket(name);
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
        TaggedCursor end = tagged.At(name.Tokens.Start);
        TaggedCursor first = DescriptionPhrases.Before(end);
        if (first == end)
            return;
        TaggedCursor head = end.Previous;
        // Detective Constable Ann Reed, the detective.
        if (head > first && tagged.Language.Coreference.LeadingTitles.Contains(first.Key))
            Add(first, first, name);
        if (tagged.Language.Titles.NounsOf(head.Chars) is { Count: > 0 } nouns)
        {
            foreach (string noun in nouns)
                _phrases.Add(noun, first.UpTo(head), name);
        }
        // "Secretary of State" makes no state of whoever stands after one.
        else if (tagged.Language.Descriptions.ClassOf(head.Key) is not (DescriptionClass.State or DescriptionClass.City or DescriptionClass.Country or DescriptionClass.Region)
            && head.Chars.Length > 3 && (head.IsTitle || IsPerson(head)))
            Add(first, head, name);
    }

    /// <summary><c>, the spokesman for …</c>, <c>, 45, a farmer</c>, <c>, chief executive of …</c> after a name.</summary>
    private void ReadAppositionAfter(Referent name)
    {
        TaggedCursor comma = tagged.At(name.Tokens.End);
        if (comma.Tag == PosTag.Comma && comma.Next.Tag == PosTag.CD && comma.Ahead(2).Tag == PosTag.Comma)
            comma = comma.Ahead(2);
        if (comma.Tag != PosTag.Comma)
            return;
        bool isDetermined = IsDeterminer(comma.Next);
        TaggedCursor first = isDetermined ? comma.Ahead(2) : comma.Next;
        TaggedCursor head = DescriptionPhrases.After(first).Previous;
        bool isSaid = head >= first && head.Tag == PosTag.NN && (IsPerson(head) || (isDetermined && !IsThing(head)));
        if (isSaid && !DescriptionPhrases.IsSubjectAfterPhrase(head, tagged.At(name.Tokens.Last)))
        {
            Add(first, head, name);
            ReadSecond(head, name);
        }
    }

    /// <summary>A second noun of an apposition: <c>, a retired teacher and a trustee</c>.</summary>
    private void ReadSecond(TaggedCursor head, Referent name)
    {
        if (head.Next.Tag != PosTag.CC || !IsDeterminer(head.Ahead(2)))
            return;
        TaggedCursor first = head.Ahead(3);
        TaggedCursor second = DescriptionPhrases.After(first).Previous;
        if (second >= first && second.Tag == PosTag.NN && IsPerson(second) && !second.Next.IsFinite)
            Add(first, second, name);
    }

    /// <summary><c>Ann Reed (Chair)</c> and <c>the Clerk (Mrs Ann Reed)</c>, as minutes have them.</summary>
    private void ReadBracket(Referent name)
    {
        TaggedCursor open = tagged.At(name.Tokens.End);
        if (open.Chars is "(" && open.Ahead(2).Chars is ")" && IsPersonInCapitals(open.Next))
            Add(open.Next, open.Next, name);
        TaggedCursor before = tagged.At(name.Tokens.Start).Previous;
        while (before.IsTitle)
            before = before.Previous;
        if (before.Chars is "(" && tagged.At(name.Tokens.End).Chars is ")" && IsPersonInCapitals(before.Previous) && IsDeterminer(before.Back(2)))
            Add(before.Previous, before.Previous, name);
    }

    /// <summary>Whether a noun, written as a name or not, denotes a person: <c>Chair</c>.</summary>
    private bool IsPersonInCapitals(TaggedCursor at) => at.Tag is PosTag.NN or PosTag.NNP && (at.IsTitle || tagged.Language.IsPersonNoun(DescriptionIndex.Noun(at.Key), PosTag.NN));

    /// <summary><c>The mayor, Ann Reed,</c> with the noun before the name.</summary>
    private void ReadAppositionBefore(Referent name)
    {
        TaggedCursor comma = tagged.At(name.Tokens.Start).Previous;
        TaggedCursor head = comma.Previous;
        bool isBetweenCommas = comma.Tag == PosTag.Comma && tagged.At(name.Tokens.End).Tag == PosTag.Comma;
        TaggedCursor first = DescriptionPhrases.Before(comma);
        if (!(isBetweenCommas || IsOfWhoeverActs(name, comma, first)) || head.Tag != PosTag.NN || !IsPerson(head))
            return;
        // Not "in a letter to the mayor, Ann Reed, who …".
        bool isRelative = first.Previous.Tag == PosTag.PRPS && tagged.Language.Coreference.Relatives.Contains(head.Key);
        if (isRelative || IsOfSomebody(first, head) || IsOfWhoeverActs(name, comma, first) || (IsDeterminer(first.Previous) && !IsPreposition(first.Back(2))))
            Add(first, head, name);
    }

    /// <summary><c>He came with his lawyer, Ann Reed.</c></summary>
    private bool IsOfWhoeverActs(Referent name, TaggedCursor comma, TaggedCursor first)
    {
        TaggedCursor after = tagged.At(name.Tokens.End);
        return comma.Tag == PosTag.Comma && first.Previous.Tag == PosTag.PRPS && (after.Tag == PosTag.Stop || after.Chars is "(");
    }

    /// <summary>Whether a phrase that no preposition governs begins with whose it is: <c>Norwood's mayor, Ann Reed,</c>.</summary>
    private static bool IsOfSomebody(TaggedCursor first, TaggedCursor head)
    {
        for (TaggedCursor at = first; at < head; at = at.Next)
        {
            if (at.Tag == PosTag.POS)
                return !IsPreposition(first.Previous);
        }
        return false;
    }

    /// <summary>To stop Smith, the establishment works on; Smith, the party says, goes on.</summary>
    private static bool IsThing(TaggedCursor noun) => noun.Next.IsFinite || (noun.Classes & (WordClasses.GroupNoun | WordClasses.PlaceNoun)) != 0;

    /// <summary>What a verb says that a person is: <c>Ann Reed is the mayor of …</c>, <c>Ann Reed, who was a teacher</c>, <c>Ann Reed became prime minister</c>.</summary>
    private void ReadPredicate(Referent name)
    {
        TaggedCursor verb = tagged.At(name.Tokens.End);
        if (verb.Tag == PosTag.Comma && verb.Next.Tag == PosTag.WP)
            verb = verb.Ahead(2);
        TaggedCursor first = verb;
        while (first < verb.Ahead(LongestPhrase) && first.IsIn(_links))
            first = first.Next;
        if (first == verb)
            return;
        first = IsDeterminer(first) ? first.Next : first;
        TaggedCursor head = DescriptionPhrases.After(first).Previous;
        if (head >= first && head.Tag == PosTag.NN && IsPerson(head))
            Add(first, head, name);
    }

    /// <summary>The age after a name, by which a text takes a person up: <c>Ann Reed, 45, … the 45-year-old</c>.</summary>
    private void ReadAge(Referent name)
    {
        TaggedCursor comma = tagged.At(name.Tokens.End);
        TaggedCursor age = comma.Next;
        if (comma.Tag == PosTag.Comma && age.Tag == PosTag.CD && age.Next.Tag is PosTag.Comma or PosTag.Stop)
        {
            foreach (string noun in tagged.Language.Coreference.AgeNouns)
                index.Add(noun, [age.Key, .. tagged.Language.Coreference.AgeWords], name);
            foreach (string noun in _ages.Of(age.Chars))
                index.Add(noun, [], name);
        }
    }

    /// <summary>The noun with which an article begins, where the first person whom it names afterwards is its bearer: <c>A carer was jailed … Ann Reed, 34, was told …</c></summary>
    private void ReadLead(Referent name)
    {
        if (_lead.NounOf(name, entities.GenderOf(name.Entity)) is { } noun)
            Add(tagged.At(noun.Start), tagged.At(noun.Last), name);
    }

    /// <summary>Enters the noun of a phrase with the words before it.</summary>
    private void Add(TaggedCursor first, TaggedCursor head, Referent name) => _phrases.Add(head.Key, first.UpTo(head), name);

    private bool IsPerson(TaggedCursor at) => at.Tag is { } tag && tagged.Language.IsPersonNoun(DescriptionIndex.Noun(at.Key), tag);

    private static bool IsDeterminer(TaggedCursor at) => at.Tag is PosTag.DT or PosTag.PRPS;

    private static bool IsPreposition(TaggedCursor at) => at.Tag is PosTag.IN or PosTag.TO;
}

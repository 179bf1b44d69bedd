using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Names;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>Reads what the name of an organization or a place says (<c>Department of Defense</c>, the department), and the noun before it (<c>the charity Shelter</c>).</summary>
internal sealed class OrganizationDescriptions(TaggedArticle tagged, EntityView entities, DescriptionIndex index)
{
    private readonly DescriptionPhrases _phrases = new(tagged, index);

    private readonly KnownDescriptions _known = tagged.Language.Part(static l => new KnownDescriptions(l));

    // Nouns by which texts take up an organization that was named so before.
    private readonly WordSet _organizationNouns = tagged.Language.Words("coreference/organization-nouns.tsv");

    private readonly WordSet _linkers = tagged.Language.Coreference.NameLinkers;

    /// <summary>Enters what a name says, and for an organization what is known of it and stands before it.</summary>
    public void Read(Referent name, EntityKind kind)
    {
        foreach (string noun in _known.Of(entities.NameOf(name.Entity)))
            index.Add(noun, [], name);
        foreach (string noun in _known.OfEnding(entities.NameOf(name.Entity)))
            index.Add(noun, [], name);
        if (kind == EntityKind.Organization)
            ReadNounBefore(name);
        else
            ReadNounOf(name);
        ReadNounAfter(name);
        if (name.Tokens.Length > 1)
            ReadName(name);
    }

    /// <summary>The noun of a name of several words.</summary>
    private void ReadName(Referent name)
    {
        bool hasOf = false;
        for (int t = name.Tokens.Start; t < name.Tokens.End; t++)
            hasOf |= _linkers.Contains(tagged.Article[t]);
        for (int t = name.Tokens.Start; t < name.Tokens.End; t++)
        {
            // Department of Defense, Defense Department.
            TaggedCursor head = tagged.At(t);
            bool isHead = t == name.Tokens.Last ? !hasOf : head.Next.IsIn(_linkers);
            if (isHead && TakesUp(head))
                _phrases.Add(head.Key, name.Tokens, name);
        }
    }

    /// <summary>Whether texts take up the name with this head: the Grand Mosque, the mosque. Cities and states are taken up whatever their names.</summary>
    private bool TakesUp(TaggedCursor head) => _organizationNouns.Contains(head.Key)
        || (tagged.Language.Descriptions.ClassOf(head.Key) is null && (head.Classes & (WordClasses.GroupNoun | WordClasses.PlaceNoun)) != 0);

    /// <summary>The noun of which a place is the name: <c>the village of Netherby</c>.</summary>
    private void ReadNounOf(Referent name)
    {
        TaggedCursor head = tagged.At(name.Tokens.Start).Back(2);
        bool isPlace = head.Exists && head.Tag == PosTag.NN && head.Next.IsIn(_linkers) && tagged.Language.Descriptions.ClassOf(head.Key) is DescriptionClass.City or DescriptionClass.Region;
        if (isPlace)
            _phrases.Add(head.Key, DescriptionPhrases.Before(head).UpTo(head), name);
    }

    /// <summary>The noun after a name of several words that is no city's: <c>the Golden Fleece pub</c>, but <c>the Hull pub</c>.</summary>
    private void ReadNounAfter(Referent name)
    {
        TaggedCursor head = tagged.At(name.Tokens.End);
        bool isNamed = head.Tag == PosTag.NN && head.SharesSentence(head.Previous) && _organizationNouns.Contains(head.Key) && !head.Next.IsNoun;
        if (isNamed && name.Tokens.Length > 1 && ListedNames.ClassesOf(tagged, name.Tokens) == NameClasses.None && tagged.At(name.Tokens.Start).Previous.Tag == PosTag.DT)
            index.Add(head.Key, [], name);
    }

    /// <summary>The noun right before the name of an organization: <c>the charity Shelter</c>, <c>carmaker Ford</c>.</summary>
    private void ReadNounBefore(Referent name)
    {
        TaggedCursor head = tagged.At(name.Tokens.Start).Previous;
        if (head.Tag != PosTag.NN || !head.SharesSentence(head.Next))
            return;
        string noun = head.Key;
        if (_organizationNouns.Contains(noun) || tagged.Language.Descriptions.ClassOf(noun) is DescriptionClass.Company or DescriptionClass.Team)
            _phrases.Add(noun, DescriptionPhrases.Before(head).UpTo(head), name);
    }
}

using TypedCorpus.Extraction.Languages;
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
        if (kind == EntityKind.Organization)
        {
            foreach (string noun in _known.Of(entities.NameOf(name.Entity)))
                index.Add(noun, [], name);
            ReadNounBefore(name);
        }
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

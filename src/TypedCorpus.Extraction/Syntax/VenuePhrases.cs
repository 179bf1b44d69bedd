using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>Tells phrases that say where something was said from those that say who speaks: <c>said a spokeswoman in an interview</c>, <c>said a man in a red coat</c>.</summary>
internal sealed class VenuePhrases(ArticleSyntax words)
{
    private readonly WordSet _venues = words.Language.Words("quotes/venues.tsv");

    /// <summary>Where a noun phrase that ends at a chunk, and stands after its verb, ends without the phrase that says where it speaks.</summary>
    public ChunkCursor Before(ChunkCursor noun, ChunkCursor end)
    {
        for (ChunkCursor i = noun.Next; i < end; i = i.Next)
        {
            if (i.Kind == ChunkKind.Preposition && IsVenue(noun, i))
                return i;
        }
        return end;
    }

    private bool IsMonth(ChunkCursor place) =>
        place.Kind == ChunkKind.Noun && place.Tokens.Length == 1 && words.Is(place.Head, SyntaxRoles.NameOfTime) && words.IsCapital(place.Head);

    private bool IsVenue(ChunkCursor speaker, ChunkCursor preposition)
    {
        ChunkCursor place = preposition.Next;
        // "said the airline in May", "said a doctor by phone".
        if (place.Is(ChunkTraits.Temporal) || IsMonth(place) || (preposition.Is(SyntaxRoles.Agentive) && _venues.Contains(place.HeadWord)))
            return true;
        if (place.Kind != ChunkKind.Noun || !preposition.BeginsWith(QuoteRoles.BeforeVenue) || !(_venues.Contains(place.HeadWord) || place.HasHead(QuoteRoles.Platform)))
            return false;
        // "said a woman at the rally" says which woman.
        bool areKnown = words.Is(speaker.Tokens.Start, QuoteRoles.Indefinite) && words.Is(place.Tokens.Start, SyntaxRoles.Definite);
        return !areKnown;
    }
}
